import { z } from 'zod';
import { shownMode } from '../place/place.ts';
import { isExpired, planKinds } from '../plans/plan.ts';
import type { StoredPlan } from '../plans/plan-store.ts';

export const planSummary = z.strictObject({
  plan: z.string(),
  kind: z.enum(planKinds),
  mode: z.enum(['LIVE', 'FAKE']),
  state: z.enum(['waits-for-a-person', 'confirmed', 'done', 'expired']),
  people: z.int(),
  sent: z.int(),
  createdAt: z.string(),
  expiresAt: z.string(),
});

export function summarise({ id, plan, isConfirmed, progress }: StoredPlan): z.infer<typeof planSummary> {
  const outcomes = [...progress.values()];
  const isDone = outcomes.filter(({ isFinal }) => isFinal).length === plan.people.length;
  const { kind, mode, people, createdAt, expiresAt } = plan;
  return {
    plan: id,
    kind,
    mode: shownMode(mode),
    state: isDone ? 'done' : isExpired(plan) ? 'expired' : isConfirmed ? 'confirmed' : 'waits-for-a-person',
    people: people.length,
    sent: outcomes.filter(({ is }) => is === 'sent').length,
    createdAt,
    expiresAt,
  };
}
