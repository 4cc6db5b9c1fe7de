import { z } from 'zod';
import type { SavedTables } from '../state/tables.ts';
import { sandboxPlanSchema } from './plan.ts';

/** What every snapshot of this version says of itself. */
export const formatOfSnapshot = { format: 'invitekit-sandbox', version: 1 } as const;

const mostTables = 100;

/** More than the largest sandbox has. */
const mostRows = 1_200_000;

/** Many times what the largest plan has. */
const mostPlanValues = 100_000;

/** What is far too large is refused before each of its values is. */
const planSchema = z.preprocess((plan, context) => {
  if (countValues(plan, mostPlanValues) <= mostPlanValues) return plan;
  context.addIssue({ code: 'custom', message: `no more than ${mostPlanValues} values in a plan` });
  return z.NEVER;
}, sandboxPlanSchema);

/** Looks at each row without a copy of any: a snapshot may be as large as what memory is left. */
const savedTablesSchema: z.ZodType<SavedTables, SavedTables> = z
  .any()
  .refine(
    areSavedTables,
    `at most ${mostTables} lists of rows by name, each row with its id first, and ${mostRows} rows in all`,
  )
  .meta({
    type: 'object',
    additionalProperties: {
      type: 'array',
      items: { type: 'array', prefixItems: [{ type: 'string' }, {}], minItems: 2, maxItems: 2 },
    },
  });

/** A sandbox at one moment, whole. What is in the tables is checked when they are opened. */
export const snapshotSchema = z.strictObject({
  format: z.literal(formatOfSnapshot.format),
  version: z.literal(formatOfSnapshot.version),
  /** With what it began. */
  plan: planSchema,
  /** Its rows by the name of their table. */
  tables: savedTablesSchema,
});

export type Snapshot = z.infer<typeof snapshotSchema>;

function areSavedTables(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const tables: readonly unknown[] = Object.values(value);
  if (tables.length > mostTables || !tables.every(Array.isArray)) return false;
  const rows = tables.reduce((sum, table) => sum + table.length, 0);
  return rows <= mostRows && tables.every((table) => table.every(isRow));
}

function isRow(row: unknown): boolean {
  return Array.isArray(row) && row.length === 2 && typeof row[0] === 'string';
}

/** Counts no further than one beyond the most. */
function countValues(value: unknown, most: number): number {
  if (typeof value !== 'object' || value === null) return 1;
  let count = 1;
  for (const name in value) {
    count += countValues(Reflect.get(value, name), most - count);
    if (count > most) break;
  }
  return count;
}
