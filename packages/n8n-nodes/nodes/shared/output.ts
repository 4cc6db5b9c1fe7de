import type { InvitationClient } from '@invitekit/clients';
import { type IExecuteFunctions, type INodeExecutionData, NodeConnectionTypes } from 'n8n-workflow';
import type { Explanation } from './explanation.ts';
import type { Operation, Results } from './operation.ts';
import type { Run } from './run.ts';
import { about } from './sending/about.ts';
import { Tally } from './tally.ts';

/** Gathers the items of a run by the node's outputs, each linked to its input item. */
export interface Output {
  readonly items: INodeExecutionData[][];
  add(results: Results, itemIndex: number): void;
  /** What became of all of them; undefined where there is one output. */
  summary(): { readonly message: string; readonly type: 'info' | 'warning' } | undefined;
}

/** A model sees nothing but the first output, so as a tool of an agent the node says there why something was not done. */
export function collectOutput<Client extends InvitationClient>(
  context: IExecuteFunctions,
  { outputs }: Operation<Client>,
  { now }: Pick<Run, 'now'>,
): Output {
  // n8n 1 has no such question.
  const isTool =
    context.isToolExecution?.() === true || context.getNode().rewireOutputLogTo === NodeConnectionTypes.AiTool;
  const done: INodeExecutionData[] = [];
  const notDone: INodeExecutionData[] = [];
  const tally = new Tally();
  return {
    items: outputs === undefined ? [done] : [done, notDone],
    add(results, item) {
      const pairedItem = { item };
      tally.add('notDone' in results ? results.notDone : undefined);
      if (!('notDone' in results)) {
        for (const json of results) done.push({ json, pairedItem });
        return;
      }
      const { key = 'notDone' } = outputs ?? {};
      const told = { [key]: { ...results.notDone, ...forWorkflows(results.notDone, now()) } };
      if (isTool) done.push({ json: told, pairedItem });
      else {
        const { json, binary } = context.getInputData()[item] ?? {};
        notDone.push({ json: { ...json, ...told }, ...(binary !== undefined && { binary }), pairedItem });
      }
    },
    summary: () => outputs && tally.summary(outputs.done),
  };
}

/** What a workflow routes by: whether anybody else would fare better, and how long a Wait node waits, whatever its clock says. */
function forWorkflows({ reason, about: told, stopped, tryAgainAt }: Explanation, now: Date) {
  return {
    about: stopped === true ? 'account' : (told ?? about[reason]),
    ...(tryAgainAt !== undefined && {
      tryAgainInSeconds: Math.max(1, Math.ceil((Date.parse(tryAgainAt) - now.getTime()) / 1000)),
    }),
  };
}
