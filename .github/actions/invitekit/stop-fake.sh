#!/usr/bin/env bash
# Ends the fake that start-fake.sh has started, if it still runs.
set -uo pipefail

file="$RUNNER_TEMP/invitekit-fake.pid"
if [ ! -f "$file" ]; then exit 0; fi
pid=$(cat "$file")
rm -f "$file"
kill "$pid" 2>/dev/null || exit 0
for _ in $(seq 50); do
  kill -0 "$pid" 2>/dev/null || exit 0
  sleep 0.1
done
