import type { JournalEntry } from '@invitekit/mock-server';
import { vendorNames } from '@invitekit/specs/vendors';
import { z } from 'zod';

const headersSchema = z.record(z.string(), z.string()).readonly();

/** A request that the sandbox was sent and its answer, as the fake's control API tells them. */
export const journalEntrySchema = z
  .strictObject({
    number: z.int(),
    at: z.iso.datetime(),
    vendor: z.enum(vendorNames),
    operation: z.string().nullable(),
    account: z.string().nullable(),
    request: z
      .strictObject({
        method: z.string(),
        path: z.string(),
        query: z.record(z.string(), z.unknown()).readonly(),
        headers: headersSchema,
        body: z.unknown(),
      })
      .readonly(),
    answer: z.strictObject({ status: z.int(), headers: headersSchema, body: z.unknown() }).readonly().nullable(),
    milliseconds: z.int(),
    fault: z.string().nullable(),
    cut: z.boolean(),
  })
  .readonly() satisfies z.ZodType<JournalEntry>;
