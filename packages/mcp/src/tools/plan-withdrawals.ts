import { z } from 'zod';
import { draftWithdrawals } from '../planning/draft-withdrawals.ts';
import { mostPlanned } from '../plans/plan.ts';
import { planAnswer, tellPlan } from './plan-answer.ts';
import { defineTool, plans } from './tool.ts';

export const planWithdrawals = defineTool({
  name: 'plan_withdrawals',
  title: 'Plan to withdraw old invitations',
  description:
    'Plans to take back the oldest sent invitations that nobody has answered. Withdraws nothing: a person has to confirm the plan outside of the chat. LinkedIn lets these people be invited again only after about three weeks.',
  input: z.strictObject({
    olderThanDays: z.int().min(7).max(3650).describe('Only what was surely sent so long ago.'),
    count: z.int().min(1).max(mostPlanned),
  }),
  output: planAnswer,
  annotations: plans,
  async run(session, { olderThanDays, count }) {
    return await tellPlan(session, 'withdrawals', null, await draftWithdrawals(session, olderThanDays, count));
  },
});
