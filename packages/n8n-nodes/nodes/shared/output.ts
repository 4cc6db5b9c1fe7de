import type { InvitationClient } from '@invitekit/clients';
import { type IExecuteFunctions, type INodeExecutionData, NodeConnectionTypes } from 'n8n-workflow';
import type { Operation, Results } from './operation.ts';
import type { Run } from './run.ts';
import { nextStep } from './sending/next-step.ts';

/** Gathers the items of a run by the node's outputs, each linked to its input item. */
export interface Output {
  readonly items: INodeExecutionData[][];
  add(results: Results, itemIndex: number): void;
}

/** A model sees nothing but the first output, so as a tool of an agent the node says there why something was not done. */
export function collectOutput<Client extends InvitationClient>(
  context: IExecuteFunctions,
  { hasNotSent = false }: Operation<Client>,
  { now }: Pick<Run, 'now'>,
): Output {
  // n8n 1 has no such question.
  const isTool =
    context.isToolExecution?.() === true || context.getNode().rewireOutputLogTo === NodeConnectionTypes.AiTool;
  const done: INodeExecutionData[] = [];
  const notSentItems: INodeExecutionData[] = [];
  return {
    items: hasNotSent ? [done, notSentItems] : [done],
    add(results, item) {
      const pairedItem = { item };
      if (!('notSent' in results)) {
        for (const json of results) done.push({ json, pairedItem });
        return;
      }
      const notSent = { ...results.notSent, ...nextStep(results.notSent, now()) };
      if (isTool) done.push({ json: { notSent }, pairedItem });
      else {
        const { json, binary } = context.getInputData()[item] ?? {};
        notSentItems.push({ json: { ...json, notSent }, ...(binary !== undefined && { binary }), pairedItem });
      }
    },
  };
}
