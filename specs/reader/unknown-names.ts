import { z } from 'zod';
import type { SpecDocument } from './document.ts';
import type { SpecOperation, SpecParameter } from './operations.ts';
import { resolvePointer } from './pointer.ts';

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

/** A field that no part of a schema knows. */
interface UnknownField {
  readonly path: readonly string[];
  /** Which ones there are in its place. */
  readonly known: readonly string[];
}

/** Each field of a value that no part of its schema knows, in the order of the value. */
export function unknownFields(document: SpecDocument, schema: unknown, value: unknown): readonly UnknownField[] {
  return search([schema], value, []);

  function search(schemas: readonly unknown[], found: unknown, path: readonly string[]): readonly UnknownField[] {
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
      if (fitting.length > 0) return search(fitting, each, place);
      return [{ path: place, known: [...new Set(known.map(([key]) => key))] }];
    });
  }

  function partsOf(raw: unknown): readonly Part[] {
    if (typeof raw !== 'object' || raw === null) return [];
    const parts = partsOfSchemas.get(raw) ?? readParts(raw);
    partsOfSchemas.set(raw, parts);
    return parts;
  }

  function readParts(raw: object): readonly Part[] {
    const { data: part } = partSchema.safeParse(raw);
    if (part === undefined) return [];
    const referenced = part.$ref === undefined ? [] : [resolvePointer(document, part.$ref)];
    return [part, ...[...referenced, ...part.allOf, ...part.anyOf, ...part.oneOf].flatMap(partsOf)];
  }
}

/** Each schema belongs to one document, so that it is read once. */
const partsOfSchemas = new WeakMap<object, readonly Part[]>();

/** Each name of a query that no parameter has. */
function unknownQueryNames(
  parameters: readonly SpecParameter[],
  query: Readonly<Record<string, unknown>>,
): readonly UnknownField[] {
  const known = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  const unknown = Object.keys(query).filter((name) => !known.includes(name));
  return unknown.map((name) => ({ path: [name], known }));
}

export interface UnknownName extends UnknownField {
  readonly kind: 'query parameter' | 'field';
}

/** What a part of a request has that no request to the operation is to have. */
export function unknownNames(
  document: SpecDocument,
  { parameters, bodyPointer }: SpecOperation,
  { query = {}, body }: { readonly query?: Readonly<Record<string, unknown>> | undefined; readonly body?: unknown },
): readonly UnknownName[] {
  const inQuery = unknownQueryNames(parameters, query).map((each) => ({ ...each, kind: 'query parameter' as const }));
  const inBody =
    bodyPointer === undefined
      ? Object.keys(Object(body)).map((name) => ({ path: [name], known: [] }))
      : unknownFields(document, resolvePointer(document, bodyPointer), body);
  return [...inQuery, ...inBody.map((each) => ({ ...each, kind: 'field' as const }))];
}

function isOpen({ additionalProperties }: Part): boolean {
  return additionalProperties !== undefined && additionalProperties !== false;
}
