import { z } from 'zod';
import { readSpec } from './read-spec.ts';

export const referenceSchema = z.object({ $ref: z.string() });

export const mediaSchema = z.object({ content: z.object({ 'application/json': z.object({ schema: z.unknown() }) }) });

export const parameterSchema = z
  .object({ name: z.string(), in: z.enum(['path', 'query', 'header']), required: z.boolean().default(false) })
  .loose();

const operationSchema = z
  .object({
    operationId: z.string(),
    parameters: z.array(z.unknown()).default([]),
    requestBody: mediaSchema.optional(),
    responses: z.record(z.string(), z.union([referenceSchema, mediaSchema, z.object({ description: z.string() })])),
    'x-keys': z.array(z.string()).default([]),
  })
  .loose();

export const httpMethods = ['get', 'post', 'put', 'patch', 'delete'] as const;

const notModelledSchema = z.object({
  /** What the journal calls it. */
  operation: z.string(),
  method: z.enum(httpMethods),
  path: z.string(),
});

/** An operation that the vendor has and the fake does not model. */
export type NotModelled = z.infer<typeof notModelledSchema>;

const pathSchema = z.partialRecord(z.enum(httpMethods), operationSchema);

/** The parts of an OpenAPI document that the fake reads itself; its schemas are left to the validator. */
const documentSchema = z
  .object({
    servers: z.array(z.object({ url: z.url() })),
    paths: z.record(z.string(), pathSchema),
    /** Where a vendor's errors carry their own name; absent where they have none. */
    'x-error-type': z.string().optional(),
    /** Where the vendor says that it is up, to anybody. */
    'x-health': z.object({ path: z.string() }).optional(),
    /** The kinds of key, the usual one first; absent where there is one alone. */
    'x-key-kinds': z.record(z.string(), z.unknown()).default({}),
    'x-not-modelled': z.array(notModelledSchema).default([]),
  })
  .loose();

export type SpecDocument = z.infer<typeof documentSchema>;
export type RawOperation = z.infer<typeof operationSchema>;
export type HttpMethod = (typeof httpMethods)[number];

/** Reads the spec of a vendor. */
export function readSpecDocument(vendor: string): SpecDocument {
  return documentSchema.parse(readSpec(vendor));
}

/** What a JSON pointer such as `#/components/parameters/Cursor` names, following references. */
export function resolvePointer(document: SpecDocument, pointer: string): unknown {
  let value: unknown = document;
  for (const part of pointer.replace(/^#\//, '').split('/')) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null) throw new Error(`The spec has nothing at ${pointer}`);
    value = Reflect.get(value, key);
  }
  const reference = referenceSchema.safeParse(value);
  return reference.success ? resolvePointer(document, reference.data.$ref) : value;
}

/** One part of a JSON pointer. */
export function pointerPart(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
