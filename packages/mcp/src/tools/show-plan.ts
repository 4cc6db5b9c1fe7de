import { z } from 'zod';
import { untrusted, untrustedSchema } from '../answers/untrusted.ts';
import { planIdSchema } from '../plans/plan.ts';
import { outcomeSchema } from '../plans/progress.ts';
import { pageLength, toldMember } from '../shapes/shapes.ts';
import { findPlan } from './find-plan.ts';
import { planSummary, summarise } from './plan-summary.ts';
import { defineTool, looksHere } from './tool.ts';

export const showPlan = defineTool({
  name: 'show_plan',
  title: 'A plan',
  description:
    'Who is in a plan, with every text as it would be sent, when, and what became of each. 20 people at a time.',
  input: z.strictObject({ plan: planIdSchema, fromNumber: z.int().min(1).max(100).default(1) }),
  output: z.strictObject({
    summary: planSummary,
    limits: z.array(z.string()),
    people: z
      .array(
        z.strictObject({
          number: z.int(),
          row: z.int().nullable(),
          person: untrustedSchema,
          text: untrustedSchema.nullable().describe('Filled from the list.'),
          at: z.string().nullable(),
          credits: z.number().nullable(),
          outcome: outcomeSchema.nullable(),
        }),
      )
      .max(pageLength),
    nextNumber: z.int().nullable(),
  }),
  annotations: looksHere,
  async run(session, { plan: id, fromNumber }) {
    const stored = findPlan(session, id);
    const { people, limits } = stored.plan;
    const from = fromNumber - 1;
    const shown = people.slice(from, from + pageLength).map(({ row, member, text, at, credits }, index) => ({
      number: from + index + 1,
      row,
      person: toldMember(member),
      text: text === null ? null : untrusted(text),
      at,
      credits,
      outcome: stored.progress.get(from + index) ?? null,
    }));
    const next = from + pageLength;
    return { summary: summarise(stored), limits, people: shown, nextNumber: next < people.length ? next + 1 : null };
  },
});
