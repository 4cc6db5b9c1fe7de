import { resolvePointer, type SpecDocument, type SpecOperation } from '@invitekit/specs/reader';
import { z } from 'zod';

const list = z.array(z.unknown()).default([]);

const schemaSchema = z.object({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  required: z.array(z.string()).default([]),
  properties: z.record(z.string(), z.unknown()).default({}),
  items: z.unknown().optional(),
  allOf: list,
  anyOf: list,
  oneOf: list,
});

/** A field of an answer, as its spec has it. */
export interface Field {
  /** Names with dots between; `[]` after a list. */
  readonly path: string;
  readonly isRequired: boolean;
  readonly mayBeNull: boolean;
  readonly hasFormat: boolean;
}

/** The fields of an operation's success. */
export function fieldsOf(document: SpecDocument, operation: SpecOperation): readonly Field[] {
  const pointer = operation.answerPointers.get(operation.successStatus);
  const fields = pointer === undefined ? [] : search(resolvePointer(document, pointer), '', []);
  return [...new Map(fields.map((field) => [field.path, field])).values()];

  function search(raw: unknown, path: string, above: readonly string[]): readonly Field[] {
    const { data: schema } = schemaSchema.safeParse(raw);
    if (schema === undefined) return [];
    const { $ref, allOf, anyOf, oneOf, properties, required, items } = schema;
    if ($ref !== undefined) {
      return above.includes($ref) ? [] : search(resolvePointer(document, $ref), path, [...above, $ref]);
    }
    const own = Object.entries(properties).flatMap(([name, value]) => {
      const place = path === '' ? name : `${path}.${name}`;
      const isRequired = required.includes(name);
      return [{ path: place, isRequired, ...describe(value) }, ...search(value, place, above)];
    });
    const inParts = [...allOf, ...anyOf, ...oneOf].flatMap((part) => search(part, path, above));
    const inItems = items === undefined ? [] : search(items, `${path}[]`, above);
    return [...own, ...inParts, ...inItems];
  }

  function describe(raw: unknown): Pick<Field, 'mayBeNull' | 'hasFormat'> {
    const { data: schema } = schemaSchema.safeParse(raw);
    if (schema === undefined) return { mayBeNull: true, hasFormat: false };
    const { $ref, type, format, pattern, anyOf, oneOf } = schema;
    if ($ref !== undefined) return describe(resolvePointer(document, $ref));
    const alternatives = [...anyOf, ...oneOf].map(describe);
    return {
      mayBeNull:
        type === 'null' ||
        (Array.isArray(type) && type.includes('null')) ||
        alternatives.some((each) => each.mayBeNull),
      hasFormat: format !== undefined || pattern !== undefined || alternatives.some((each) => each.hasFormat),
    };
  }
}
