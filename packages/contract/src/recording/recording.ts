import { vendorNames } from '@invitekit/specs/vendors';
import { z } from 'zod';

/** A field that the spec does not know. Its value is not kept. */
const unknownFieldSchema = z.strictObject({
  /** A JSON pointer in which any item of a list or map is `*`, and a name that might be a value is `?`. */
  at: z.string(),
  type: z.enum(['string', 'number', 'boolean', 'object', 'array', 'null']),
});

export type UnknownField = z.infer<typeof unknownFieldSchema>;

const textsSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/**
 * A file of a recording: one exchange without its values. Statuses, names that the spec knows, types, enums, truth values,
 * nulls and numbers of up to three digits are as they came; every other text and number is made up in the same shape, and
 * the same within one recording.
 */
export const recordedExchangeSchema = z.strictObject({
  format: z.literal('invitekit-recording'),
  version: z.literal(1),
  vendor: z.enum(vendorNames),
  /** `live`: the vendor itself; `fake`: anything that is not known to be. Only `live` says what the vendor does. */
  target: z.enum(['live', 'fake']),
  /** The day on which it was recorded, in UTC. */
  recordedOn: z.iso.date(),
  /** The id of the operation in the spec. */
  operation: z.string(),
  request: z.strictObject({
    method: z.string(),
    path: z.record(z.string(), z.string()),
    query: textsSchema,
    headers: z.record(z.string(), z.string()),
    /** Absent where there was none, or no JSON. */
    body: z.json().optional(),
    /** Query parameters are at `/?/<name>`. */
    unknown: z.array(unknownFieldSchema),
  }),
  answer: z.strictObject({
    status: z.int().min(100).max(999),
    headers: z.record(z.string(), z.string()),
    /** Absent where there was none, or no JSON. */
    body: z.json().optional(),
    bodyKind: z.enum(['none', 'json', 'other']),
    unknown: z.array(unknownFieldSchema),
  }),
});

export type RecordedExchange = z.infer<typeof recordedExchangeSchema>;
