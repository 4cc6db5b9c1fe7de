import { z } from 'zod';
import { planIdSchema } from '../plans/plan.ts';
import { type Outcome, outcomeSchema } from '../plans/progress.ts';
import { checkSendable } from '../sending/check-sendable.ts';
import { sendRest } from '../sending/send-rest.ts';
import { findPlan } from './find-plan.ts';
import { planSummary, summarise } from './plan-summary.ts';
import { defineTool } from './tool.ts';

export const sendPlan = defineTool({
  name: 'send_plan',
  title: 'Send a confirmed plan',
  description:
    'Sends what is due of a plan that a person has confirmed outside of the chat, at the pace of the policy. Who is not due comes back with the moment: call again then. Nothing is sent twice.',
  input: z.strictObject({ plan: planIdSchema }),
  output: z.strictObject({
    summary: planSummary,
    outcomes: z
      .array(outcomeSchema.extend({ number: z.int() }))
      .max(100)
      .describe('By the numbers of show_plan.'),
    callAgainAt: z.string().max(40).nullable().describe('When the next one is due; null when nothing is left.'),
  }),
  annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: true, openWorldHint: true },
  async run(session, { plan: id }) {
    const stored = findPlan(session, id);
    checkSendable(session, stored);
    const { kind, people } = stored.plan;
    const progress = new Map(stored.progress);
    const left = people.flatMap((person, place) => (progress.get(place)?.isFinal === true ? [] : [{ place, person }]));
    for await (const [place, outcome] of sendRest(session, kind, left)) {
      progress.set(place, outcome);
      session.plans.keepProgress(id, progress);
    }
    const outcomes = [...progress].toSorted(([one], [other]) => one - other);
    return {
      summary: summarise({ ...stored, progress }),
      outcomes: outcomes.map(([place, outcome]) => ({ number: place + 1, ...outcome })),
      callAgainAt: earliest(outcomes.map(([, outcome]) => outcome)),
    };
  },
});

function earliest(outcomes: readonly Outcome[]): string | null {
  const moments = outcomes.flatMap(({ isFinal, at }) => (isFinal || at === null ? [] : [at]));
  return moments.toSorted()[0] ?? null;
}
