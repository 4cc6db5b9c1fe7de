import { z } from 'zod';

const headersSchema = z
  .record(z.string(), z.string())
  .describe('Names in lower case. Most values are `[redacted]`, because they may be secrets.');

/** What was asked and answered, without secrets. */
export const journalEntrySchema = z
  .strictObject({
    number: z.int().describe('Counts the requests of the sandbox that are in its journal, from 1.'),
    at: z.iso.datetime().describe("By the sandbox's clock."),
    vendor: z.string(),
    operation: z
      .string()
      .nullable()
      .describe('The operation, also one that the fake does not model; null for a request that reached none.'),
    account: z.string().nullable().describe('As the request names it.'),
    request: z.strictObject({
      method: z.string(),
      path: z.string().describe("Below the vendor's base URL, as it was sent."),
      query: z.record(z.string(), z.unknown()).describe('Texts, and lists of texts where a name comes twice.'),
      headers: headersSchema,
      body: z.unknown().describe('Null where there was none, or none that could be read.'),
    }),
    answer: z
      .strictObject({
        status: z.int(),
        headers: headersSchema,
        body: z.unknown().describe('As it was meant, also when a fault cut or broke it. Null where there was none.'),
      })
      .nullable()
      .describe('Null when the connection ended without one.'),
    milliseconds: z.int().describe('How long it took until the answer began, in real milliseconds.'),
    fault: z.string().nullable().describe('The id of the fault that hit it; two of them with a comma between.'),
    cut: z.boolean().describe('Whether a body was too long to be kept whole.'),
  })
  .meta({ id: 'JournalEntry' });

export type JournalEntry = z.infer<typeof journalEntrySchema>;
