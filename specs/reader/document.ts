import { z } from 'zod';

const operationSchema = z.looseObject({
  operationId: z.string(),
  parameters: z.array(z.unknown()).default([]),
  requestBody: z.unknown().optional(),
  responses: z.record(z.string(), z.unknown()),
  'x-keys': z.array(z.string()).default([]),
});

export const httpMethods = ['get', 'post', 'put', 'patch', 'delete'] as const;

const notModelledSchema = z.object({
  /** What it is called. */
  operation: z.string(),
  method: z.enum(httpMethods),
  path: z.string(),
});

/** An operation that the vendor has and nobody here models. */
export type NotModelled = z.infer<typeof notModelledSchema>;

/** The parts of an OpenAPI document that are read here; its schemas are left to the validator. */
export const documentSchema = z.looseObject({
  servers: z.array(z.object({ url: z.url() })),
  paths: z.record(z.string(), z.partialRecord(z.enum(httpMethods), operationSchema)),
  /** Where a vendor's errors carry their own name, as a JSON pointer; absent where they have none. */
  'x-error-type': z.string().optional(),
  /** Where answers say what they cost in credits, as a JSON pointer; absent where nothing costs any. */
  'x-price-at': z.string().optional(),
  /** Where the vendor says that it is up, to anybody. */
  'x-health': z.object({ path: z.string() }).optional(),
  /** The kinds of key, the usual one first; absent where there is one alone. */
  'x-key-kinds': z.record(z.string(), z.unknown()).default({}),
  'x-not-modelled': z.array(notModelledSchema).default([]),
});

export type SpecDocument = z.infer<typeof documentSchema>;
export type RawOperation = z.infer<typeof operationSchema>;
export type HttpMethod = (typeof httpMethods)[number];
