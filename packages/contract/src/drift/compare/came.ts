import type { SpecDocument } from '@invitekit/specs/reader';
import { loadSpec } from '../../spec/spec.ts';
import { expand, isRecord, type Part } from '../judge/expand.ts';
import type { JsonType } from '../judge/json-type.ts';
import type { Difference } from '../judge/look.ts';
import type { Observed } from '../observe.ts';

/** The fields of an answer that the spec does not know: a recording holds their names and types alone. */
export function cameIn({ recorded, schema }: Observed): readonly Difference[] {
  if (schema === undefined) return [];
  const { document } = loadSpec(recorded.vendor);
  return recorded.answer.unknown.flatMap(({ at, type }) => {
    const end = at.lastIndexOf('/');
    const home = homeOf(document, schema, at.slice(0, end));
    if (home === undefined) return [];
    return [{ kind: 'came' as const, place: at, at: home.at, type: jsonTypes[type], value: undefined }];
  });
}

const jsonTypes: Readonly<Record<Observed['recorded']['answer']['unknown'][number]['type'], JsonType>> = {
  string: 'string',
  number: 'number',
  boolean: 'boolean',
  object: 'object',
  array: 'array',
  null: 'null',
};

/** The part of the schema that has the most fields of an object; undefined where the object may have any field. */
function homeOf(document: SpecDocument, schema: string, place: string): Part | undefined {
  let schemas: readonly string[] = [schema];
  for (const name of place.split('/').slice(1)) {
    schemas = partsAt(schemas).flatMap(({ at, schema: part }) => {
      if (name === '*' && part['items'] !== undefined) return [`${at}/items`];
      if (Object.hasOwn(Object(part['properties']), name)) return [`${at}/properties/${name}`];
      return isRecord(part['additionalProperties']) ? [`${at}/additionalProperties`] : [];
    });
  }
  const parts = partsAt(schemas);
  const isOpen = parts.some(({ schema: { additionalProperties } }) => additionalProperties === true);
  const [largest] = parts.toSorted((one, other) => count(other) - count(one));
  return isOpen || largest === undefined || count(largest) === 0 ? undefined : largest;

  function partsAt(places: readonly string[]): readonly Part[] {
    return places.flatMap((at) => expand(document, [at]).flat());
  }
}

function count({ schema }: Part): number {
  return Object.keys(Object(schema['properties'])).length;
}
