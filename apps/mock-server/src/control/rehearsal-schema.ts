import { z } from 'zod';
import type { Rehearsal } from '../rehearsals/rehearsals.ts';
import { vendors } from '../vendors/all-vendors.ts';

export const newRehearsalSchema = z
  .strictObject({
    name: z.string().min(1).max(200).describe('For instance the name of the file.'),
    exports: z
      .array(z.record(z.string(), z.unknown()))
      .max(20)
      .default([])
      .describe('Workflows, as n8n exports them; several, where they belong together.'),
    workflows: z.array(z.string()).max(20).default([]).describe("Ids of workflows of this fake's n8n."),
    days: z.int().min(1).max(366).default(30),
    vendor: z
      .enum(vendors.map(({ name }) => name))
      .optional()
      .describe('Default: the one that the workflow uses.'),
    compare: z.boolean().default(false).describe('Rehearses with each vendor, if the workflow works with any.'),
    seed: z.int().min(0).optional().describe('The same seed gives the same report.'),
    weather: z.enum(['calm', 'rough', 'outage']).default('calm').describe('What goes wrong on the way.'),
    people: z.string().max(1_000_000).optional().describe('The people for the workflow, as CSV or JSON.'),
  })
  .meta({ id: 'NewRehearsal' });

const progressSchema = z.strictObject({
  vendor: z.string(),
  day: z.int(),
  days: z.int(),
  sent: z.int(),
  accepted: z.int(),
});

export const rehearsalSchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    days: z.int(),
    state: z.enum(['running', 'done', 'failed', 'ended']).describe('`ended`: somebody stopped it.'),
    progress: progressSchema.nullable().describe('How far it is; null before its first day.'),
    passed: z.boolean().nullable().describe('Whether every gate holds; null until that is known.'),
    reports: z.array(z.string()).describe('The vendors that have a report.'),
    summary: z.string().nullable().describe('The result in a line, or what went wrong.'),
  })
  .meta({ id: 'Rehearsal', description: 'A workflow that runs through days of virtual time.' });

export function presentRehearsal({
  id,
  plan,
  state,
  progress,
  outcome,
  problem,
}: Rehearsal): z.input<typeof rehearsalSchema> {
  return {
    id,
    name: plan.name,
    days: plan.days,
    state,
    progress: progress === undefined ? null : { ...progress },
    passed: outcome?.passed ?? null,
    reports: outcome?.reports.map(({ vendor }) => vendor) ?? [],
    summary: outcome?.summary ?? problem ?? null,
  };
}
