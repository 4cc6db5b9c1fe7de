import type { DocumentedError } from '@invitekit/specs/reader';
import { z } from 'zod';
import { clockTimeSchema } from '../clock/clock-time.ts';

const documentedErrorSchema: z.ZodType<DocumentedError> = z.strictObject({
  status: z.int(),
  type: z.string().optional(),
  description: z.string(),
});

const longestLatencyMs = 600_000;

const latencyMs = z.int().min(0).max(longestLatencyMs);

const latencySchema = z
  .union([z.strictObject({ ms: latencyMs }), z.strictObject({ from: latencyMs, to: latencyMs })], {
    error: `give ms, or from and to: whole numbers of milliseconds from 0 to ${longestLatencyMs}`,
  })
  .refine((latency) => 'ms' in latency || latency.from <= latency.to, 'from must not be more than to')
  .describe('How much later the answer comes, in real milliseconds; drawn from the seed when it has a range.');

const retryAfterSchema = z
  .strictObject({
    seconds: z.int().min(0).max(31_536_000).default(60),
    date: z.boolean().default(false).describe("Whether it is a date, by the sandbox's clock."),
  })
  .describe("The `Retry-After` of an error 429 or 503. Without it, the vendor's own.");

const effects = {
  retryAfter: retryAfterSchema.optional(),
  latency: latencySchema.optional(),
  connection: z
    .enum(['drop-before', 'drop-after'])
    .optional()
    .describe('The connection ends without an answer: before anything is done, or once it was done.'),
  body: z
    .enum(['cut', 'malformed', 'slow'])
    .optional()
    .describe(
      'The body breaks off with the connection, is not JSON, or comes bit by bit. Alone, it never hits a `HEAD`, nor an operation whose success has no body.',
    ),
};

const count = z.int().min(1).max(1_000_000);

const occasions = {
  every: count.optional().describe('Only every n-th of the requests that match.'),
  chance: z.number().min(0).max(1).optional().describe('The chance that it hits, drawn from the seed.'),
  from: clockTimeSchema.optional().describe("From when on, by the sandbox's clock."),
  until: clockTimeSchema.optional().describe('Until when, not included.'),
};

/** What a fault is about, and what it does. */
export const faultRequestSchema = z
  .strictObject({
    vendor: z.string(),
    operation: z.string().describe("An operation of the vendor's spec, or `*` for all of them."),
    type: z.string().optional().describe("The vendor's own name for the documented error to answer with."),
    status: z.int().optional().describe('The status of the documented error to answer with.'),
    ...effects,
    times: count
      .optional()
      .describe('How many requests it hits. Default 1; no end when `every`, `chance`, `from` or `until` is given.'),
    ...occasions,
  })
  .refine(
    ({ type, status, latency, connection, body }) =>
      [type, status, latency, connection, body].some((effect) => effect !== undefined),
    'give a type or a status, a latency, a connection or a body',
  )
  .refine(
    ({ type, status, connection, body }) =>
      connection === undefined || [type, status, body].every((effect) => effect === undefined),
    'a connection that is dropped has no answer: leave out type, status and body',
  )
  .refine(
    ({ from, until }) => from === undefined || until === undefined || Date.parse(from) < Date.parse(until),
    'from must be before until',
  )
  .meta({ id: 'NewFault' });

export type FaultRequest = z.infer<typeof faultRequestSchema>;

/** A fault as it stands. */
export const faultSchema = z
  .strictObject({
    id: z.string(),
    vendor: z.string(),
    operation: z.string(),
    error: documentedErrorSchema.optional().describe('The documented error; each operation words its own.'),
    ...effects,
    times: z.int().nullable().describe('The most requests that it hits; null when there is no end.'),
    ...occasions,
    hits: z.int().describe('How many requests it has hit.'),
    remaining: z.int().nullable().describe('How many it can still hit; null when there is no end.'),
  })
  .meta({ id: 'Fault', description: 'Something that goes wrong on purpose. One that is used up stays listed.' });

export type Fault = z.infer<typeof faultSchema>;

/** What a fault is to do, before there is one. */
export type FaultPlan = Omit<Fault, 'id' | 'hits' | 'remaining'>;
