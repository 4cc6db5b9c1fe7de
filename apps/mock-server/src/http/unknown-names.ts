import { z } from 'zod';
import { resolvePointer, type SpecDocument } from './spec-document.ts';

const list = z.array(z.unknown()).default([]);

/** What of a schema says which fields there may be. */
const partSchema = z.object({
  $ref: z.string().optional(),
  allOf: list,
  anyOf: list,
  oneOf: list,
  properties: z.record(z.string(), z.unknown()).optional(),
  additionalProperties: z.unknown().optional(),
  items: z.unknown().optional(),
});

type Part = z.infer<typeof partSchema>;

/** The path of each field of a value that no part of its schema knows, in the order of the value. */
export function unknownFields(document: SpecDocument, schema: unknown, value: unknown): readonly (readonly string[])[] {
  return search([schema], value, []);

  function search(
    schemas: readonly unknown[],
    found: unknown,
    path: readonly string[],
  ): readonly (readonly string[])[] {
    const parts = schemas.flatMap(partsOf);
    if (Array.isArray(found)) {
      const items = parts.flatMap((part) => part.items ?? []);
      return found.flatMap((item: unknown, index) => search(items, item, [...path, String(index)]));
    }
    if (typeof found !== 'object' || found === null || parts.some(isOpen)) return [];
    const known = parts.flatMap(({ properties }) => Object.entries(properties ?? {}));
    if (known.length === 0) return []; // Anything may stand there.
    return Object.entries(found).flatMap(([name, each]) => {
      const fitting = known.filter(([key]) => key === name).map(([, schema]) => schema);
      const place = [...path, name];
      return fitting.length === 0 ? [place] : search(fitting, each, place);
    });
  }

  function partsOf(raw: unknown): readonly Part[] {
    const { data: part } = partSchema.safeParse(raw);
    if (part === undefined) return [];
    const referenced = part.$ref === undefined ? [] : [resolvePointer(document, part.$ref)];
    return [part, ...[...referenced, ...part.allOf, ...part.anyOf, ...part.oneOf].flatMap(partsOf)];
  }
}

function isOpen({ additionalProperties }: Part): boolean {
  return additionalProperties !== undefined && additionalProperties !== false;
}
