import { z } from 'zod';
import { queryNumber } from '../words/query-number.ts';

const filters = {
  vendor: z.string().optional(),
  operation: z.string().optional(),
  method: z.string().optional().describe('In upper or lower case.'),
  path: z
    .string()
    .max(500)
    .optional()
    .describe("Below the vendor's base URL, percent-encoded or not. A `*` stands for anything."),
  status: queryNumber(z.int().min(100).max(599)).optional(),
  contains: z.string().max(500).optional().describe('A text that is somewhere in it, in any case.'),
  fault: z.string().optional().describe('The id of a fault that hit it.'),
};

const range = {
  after: queryNumber(z.int().min(0)).optional().describe('Only entries with a higher number, the lowest first.'),
  limit: queryNumber(z.int().min(1).max(1000))
    .optional()
    .describe('The most entries. Default 100. Without `after`: the newest.'),
};

/** Which entries to count. */
export const journalCountSchema = z.strictObject({ ...filters, after: range.after });

/** Which entries to tell. */
export const journalFilterSchema = z.strictObject({ ...filters, ...range });

/** The same, and what the request holds. */
export const journalSearchSchema = journalFilterSchema
  .extend({
    request: z
      .strictObject({ query: z.record(z.string(), z.unknown()).optional(), body: z.unknown().optional() })
      .optional()
      .describe('Matched in part: the request may have more fields and more items of lists. Secrets match nothing.'),
  })
  .meta({ id: 'JournalSearch' });

export type JournalFilter = z.infer<typeof journalSearchSchema>;
