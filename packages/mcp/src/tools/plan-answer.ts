import { z } from 'zod';
import { type Draft, storePlan } from '../planning/draft.ts';
import type { Plan } from '../plans/plan.ts';
import type { Session } from '../session.ts';

const mostShown = 100;

/** What every plan tool answers. */
export const planAnswer = z.strictObject({
  plan: z.string().describe('The id of the plan, for show_plan and send_plan.'),
  people: z.int().describe('How many are in it.'),
  credits: z.number().nullable().describe('What it costs, as far as it is known.'),
  expiresAt: z.string(),
  leftOut: z
    .array(z.strictObject({ row: z.int(), because: z.string().max(60), at: z.string().max(40).nullable() }))
    .max(mostShown)
    .describe('Who of the list is not in it, and why; at: when it would be possible.'),
  next: z.string(),
});

export async function tellPlan(
  session: Session,
  kind: Plan['kind'],
  list: string | null,
  draft: Draft,
): Promise<z.infer<typeof planAnswer>> {
  const { plan, expiresAt } = await storePlan(session, kind, list, draft);
  const prices = draft.people.map(({ credits }) => credits);
  return {
    plan,
    people: draft.people.length,
    credits: prices.some((price) => price === null)
      ? null
      : prices.reduce<number>((sum, price) => sum + (price ?? 0), 0),
    expiresAt,
    leftOut: draft.leftOut.slice(0, mostShown),
    next: `Nothing was sent. Ask the user to read and confirm it outside of this chat, in a terminal: invitekit-mcp confirm ${plan} (with the --config of this server). Then call send_plan.`,
  };
}
