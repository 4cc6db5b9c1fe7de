import { z } from 'zod';

/** A whole number in a query, where everything is text. */
function queryNumber<Schema extends z.ZodType<number>>(schema: Schema) {
  return z.preprocess(
    (text) => (typeof text === 'string' && /^(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text),
    schema,
  );
}

/** A part of a list. */
export const rangeSchema = z.strictObject({
  limit: queryNumber(z.int().min(1).max(250).default(50)).describe('The most items.'),
  offset: queryNumber(z.int().min(0).default(0)).describe('How many items to skip before them.'),
});

export const searchText = z
  .string()
  .max(200)
  .optional()
  .describe('Part of a name, a public identifier or a headline, in any case.');
