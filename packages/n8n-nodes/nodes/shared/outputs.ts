import type { InvitationClient } from '@invitekit/clients';
import { type ExpressionString, NodeConnectionTypes } from 'n8n-workflow';
import type { Resource } from './operation.ts';

const main = NodeConnectionTypes.Main;

/** One output for every operation but those that may leave an input item undone, which have a second one for it. */
export function outputsOf<Client extends InvitationClient>(resources: readonly Resource<Client>[]): ExpressionString {
  const named = resources.flatMap(({ value, operations }) =>
    operations.flatMap(({ value: operation, outputs }) =>
      outputs === undefined ? [] : [[`${value}.${operation}`, toOutputs([outputs.done, outputs.notDone])] as const],
    ),
  );
  const byOperation = JSON.stringify(Object.fromEntries(named));
  const chosen = '$parameter["resource"] + "." + $parameter["operation"]';
  return `={{ (${byOperation})[${chosen}] ?? [{ type: "${main}" }] }}`;
}

function toOutputs(names: readonly string[]) {
  return names.map((displayName) => ({ type: main, displayName }));
}
