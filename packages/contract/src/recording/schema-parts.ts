import { resolvePointer, type SpecDocument } from '@invitekit/specs/reader';
import { z } from 'zod';

const list = z.array(z.unknown()).default([]);

const partSchema = z.object({
  $ref: z.string().optional(),
  allOf: list,
  anyOf: list,
  oneOf: list,
  properties: z.record(z.string(), z.unknown()).default({}),
  additionalProperties: z.unknown().optional(),
  items: z.unknown().optional(),
  enum: list,
  const: z.unknown().optional(),
});

export type SchemaPart = z.infer<typeof partSchema>;

/** A schema and all that it is made of: references, alternatives and what must all hold. */
export function partsOf(document: SpecDocument, schema: unknown): readonly SchemaPart[] {
  const { data: part } = partSchema.safeParse(schema);
  if (part === undefined) return [];
  const referenced = part.$ref === undefined ? [] : [resolvePointer(document, part.$ref)];
  const inner = [...referenced, ...part.allOf, ...part.anyOf, ...part.oneOf];
  return [part, ...inner.flatMap((each) => partsOf(document, each))];
}

/** Where the texts of a spec have a pattern that begins with letters, what they begin with: `acc_`. */
export function prefixesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (key !== 'pattern' || typeof inner !== 'string') return prefixesIn(inner);
    const [, one, choices = ''] = /^\^(?:([a-z]+[_/])|\(([a-z|]+)\)\/)/.exec(inner) ?? [];
    return one === undefined ? choices.split('|').flatMap((each) => (each === '' ? [] : [`${each}/`])) : [one];
  });
}
