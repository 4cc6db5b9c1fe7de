import { resolvePointer, type SpecOperation } from '@invitekit/specs/reader';
import { fieldsOf, partsOf, type SchemaPart } from './schema-parts.ts';
import type { Spec } from './spec.ts';

/** A parameter, or a field of the body, that a request to an operation may have. */
export interface RequestField {
  readonly place: 'path' | 'query' | 'header' | 'body';
  /** The names that lead to it: several inside of a body. */
  readonly keys: readonly string[];
  readonly parts: readonly SchemaPart[];
}

/** As a person names it: `query limit`, `body params.count`. */
export function nameOf({ place, keys }: Pick<RequestField, 'place' | 'keys'>): string {
  return `${place} ${keys.join('.')}`;
}

/** Deeper than any body goes; a schema may hold itself. */
const deepest = 4;

/** Everything that a request to an operation may have. */
export function requestFields({ document }: Spec, operation: SpecOperation): readonly RequestField[] {
  const parameters = operation.parameters.map(({ in: place, name, schemaPointer }) => ({
    place,
    keys: [name],
    parts: partsOf(document, resolvePointer(document, schemaPointer)),
  }));
  if (operation.bodyPointer === undefined) return parameters;
  return [...parameters, ...within(partsOf(document, resolvePointer(document, operation.bodyPointer)), [])];

  function within(parts: readonly SchemaPart[], keys: readonly string[]): readonly RequestField[] {
    if (keys.length >= deepest) return [];
    return [...fieldsOf(parts)].flatMap(([name, schemas]) => {
      const field = {
        place: 'body' as const,
        keys: [...keys, name],
        parts: schemas.flatMap((each) => partsOf(document, each)),
      };
      return [field, ...within(field.parts, field.keys)];
    });
  }
}
