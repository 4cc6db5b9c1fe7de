#!/usr/bin/env bash
# Starts the fake in the background, waits until it answers, and tells the steps that follow how to reach it.
# FAKE_PACKAGE, STRICT, SCENARIO, REPORTS: the inputs of the action. FAKE_COMMAND: another command to start it.
set -euo pipefail

mkdir -p "$REPORTS"
ready="$RUNNER_TEMP/invitekit-ready.json"
log="$REPORTS/fake.log"
read -ra command <<<"${FAKE_COMMAND:-npx --yes --package $FAKE_PACKAGE invitekit-mock}"
options=(--port 0 --log --ready-file "$ready")
if [ "${STRICT:-true}" = true ]; then options+=(--strict); fi
if [ -n "${SCENARIO:-}" ]; then options+=(--scenario "$SCENARIO"); fi

# Of an earlier run on the same machine; the fake removes it too, but only once npm has fetched it.
rm -f "$ready"
nohup "${command[@]}" "${options[@]}" >"$log" 2>&1 &
pid=$!
echo "$pid" >"$RUNNER_TEMP/invitekit-fake.pid"

for _ in $(seq 600); do
  if [ -f "$ready" ]; then break; fi
  if ! kill -0 "$pid" 2>/dev/null; then break; fi
  sleep 0.2
done
if [ ! -f "$ready" ]; then
  echo "::error title=InviteKit::The fake has not started; the step's log says why."
  cat "$log"
  exit 1
fi
node "$(dirname "$0")/tell-steps.mjs" "$ready" "$GITHUB_ENV" "$GITHUB_OUTPUT"
