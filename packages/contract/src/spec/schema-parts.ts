import { resolvePointer, type SpecDocument } from '@invitekit/specs/reader';
import { z } from 'zod';

const list = z.array(z.unknown()).default([]);
const number = z.number().optional();

/** What a schema says of a value itself, as far as checks read it. */
const partSchema = z.object({
  $ref: z.string().optional(),
  allOf: list,
  anyOf: list,
  oneOf: list,
  type: z.union([z.string().transform((type) => [type]), z.array(z.string())]).default([]),
  required: z.array(z.string()).default([]),
  properties: z.record(z.string(), z.unknown()).default({}),
  additionalProperties: z.unknown().optional(),
  items: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  minLength: number,
  maxLength: number,
  minimum: number,
  maximum: number,
  exclusiveMinimum: number,
  exclusiveMaximum: number,
  minItems: number,
  maxItems: number,
});

export type SchemaPart = z.infer<typeof partSchema>;

/** A schema with all that it refers to, puts together or lets one choose from, each as a part of its own. */
export function partsOf(document: SpecDocument, schema: unknown): readonly SchemaPart[] {
  const { data: part } = partSchema.safeParse(schema);
  if (part === undefined) return [];
  const referenced = part.$ref === undefined ? [] : [resolvePointer(document, part.$ref)];
  return [
    part,
    ...[...referenced, ...part.allOf, ...part.anyOf, ...part.oneOf].flatMap((each) => partsOf(document, each)),
  ];
}

/** What the parts say of a field: its schemas, of which there may be several. */
export function fieldsOf(parts: readonly SchemaPart[]): ReadonlyMap<string, readonly unknown[]> {
  const fields = new Map<string, unknown[]>();
  for (const { properties } of parts) {
    for (const [name, schema] of Object.entries(properties)) fields.set(name, [...(fields.get(name) ?? []), schema]);
  }
  return fields;
}
