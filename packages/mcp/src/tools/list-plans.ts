import { z } from 'zod';
import { planSummary, summarise } from './plan-summary.ts';
import { defineTool, looksHere } from './tool.ts';

export const listPlans = defineTool({
  name: 'list_plans',
  title: 'Plans',
  description:
    'The plans that have not expired, the newest first: which wait for a person, which are confirmed, which are done.',
  input: z.strictObject({}),
  output: z.strictObject({ plans: z.array(planSummary).max(200) }),
  annotations: looksHere,
  run: async ({ plans }) => ({ plans: plans.list().slice(0, 200).map(summarise) }),
});
