#!/usr/bin/env bash
# Checks the fake against all specs. Its default sandbox is put back to its start first, so that nothing that the tests
# before have left is in the way.
# CONTRACT_PACKAGE, REPORTS: the inputs of the action. CONTRACT_COMMAND: another command to check with.
set -euo pipefail

read -ra command <<<"${CONTRACT_COMMAND:-npx --yes --package $CONTRACT_PACKAGE invitekit-contract}"
mkdir -p "$REPORTS"
curl --fail --silent --show-error --output /dev/null --request POST "$INVITEKIT_URL/_mock/sandboxes/default/reset"
"${command[@]}" check --fake "$INVITEKIT_URL" --allow-writes --reporter github \
  --output "$REPORTS/contract.xml" --output "$REPORTS/contract.json"
