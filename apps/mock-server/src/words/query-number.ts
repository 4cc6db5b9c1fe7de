import { z } from 'zod';

/** A whole number in a query, where everything is text. */
export function queryNumber<Schema extends z.ZodType<number>>(schema: Schema) {
  return z.preprocess(
    (text) => (typeof text === 'string' && /^(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text),
    schema,
  );
}
