import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';
import { z } from 'zod';
import type { VendorName } from '../vendor-name.ts';

export const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

export type Method = (typeof methods)[number];

const operationSchema = z.looseObject({
  operationId: z.string(),
  requestBody: z.unknown().optional(),
  responses: z.record(z.string(), z.unknown()),
  'x-keys': z.array(z.string()).default([]),
});

/** The parts of an OpenAPI document that are read here; its schemas are left to the validator. */
const documentSchema = z.looseObject({
  servers: z.array(z.object({ url: z.url() })).default([]),
  paths: z.record(z.string(), z.partialRecord(z.enum(methods), operationSchema)),
  /** Where a vendor's errors carry their own name, as a JSON pointer. */
  'x-error-type': z.string().optional(),
  /** The kinds of key, where there are several. */
  'x-key-kinds': z.record(z.string(), z.unknown()).default({}),
});

export type SpecDocument = z.infer<typeof documentSchema>;

/** Reads the spec of a vendor. */
export function readSpec(vendor: VendorName): SpecDocument {
  const file = createRequire(import.meta.url).resolve(`@invitekit/specs/${vendor}/openapi.yaml`);
  return documentSchema.parse(parse(readFileSync(file, 'utf8')));
}

const referenceSchema = z.object({ $ref: z.string() });

/** Where a part of the document stands, and what it is, following references. */
export interface Place {
  readonly pointer: string;
  readonly value: unknown;
}

/** @throws when there is nothing at the pointer. */
export function resolve(document: SpecDocument, pointer: string): Place {
  const value = valueAt(document, pointer.replace(/^#/, ''));
  if (value === undefined) throw new Error(`The spec has nothing at ${pointer}`);
  const reference = referenceSchema.safeParse(value);
  return reference.success ? resolve(document, reference.data.$ref) : { pointer, value };
}

/** What a JSON pointer such as `/error/code` names; undefined where there is nothing. */
export function valueAt(value: unknown, pointer: string): unknown {
  let found = value;
  for (const part of pointer.split('/').slice(1)) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Reflect.get(found, part.replaceAll('~1', '/').replaceAll('~0', '~'));
  }
  return found;
}

/** One part of a JSON pointer. */
export function pointerPart(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
