#!/usr/bin/env bash
# Checks the fake against all specs, in a sandbox of its own, so that nothing of the tests before is in the way.
# CONTRACT_PACKAGE, REPORTS: the inputs of the action. CONTRACT_COMMAND: another command to check with.
set -euo pipefail

read -ra command <<<"${CONTRACT_COMMAND:-npx --yes --package $CONTRACT_PACKAGE invitekit-contract}"
mkdir -p "$REPORTS"
"${command[@]}" check --fake "$INVITEKIT_URL" --allow-writes --reporter github \
  --output "$REPORTS/contract.xml" --output "$REPORTS/contract.json"
