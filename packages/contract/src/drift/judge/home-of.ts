import type { SpecDocument } from '@invitekit/specs/reader';
import { isObject } from '../../facts/visit.ts';
import { expand, type Part, propertyCount } from './expand.ts';

/** The part of the schema that has the most fields of an object; undefined where the object may have any field. */
export function homeOf(document: SpecDocument, schema: string, place: string): Part | undefined {
  let schemas: readonly string[] = [schema];
  for (const name of place.split('/').slice(1)) {
    schemas = partsAt(schemas).flatMap(({ at, schema: part }) => {
      if (name === '*' && part['items'] !== undefined) return [`${at}/items`];
      if (Object.hasOwn(Object(part['properties']), name)) return [`${at}/properties/${name}`];
      return isObject(part['additionalProperties']) ? [`${at}/additionalProperties`] : [];
    });
  }
  const parts = partsAt(schemas);
  const isOpen = parts.some(({ schema: { additionalProperties } }) => additionalProperties === true);
  const [largest] = parts.toSorted((one, other) => propertyCount(other) - propertyCount(one));
  return isOpen || largest === undefined || propertyCount(largest) === 0 ? undefined : largest;

  function partsAt(places: readonly string[]): readonly Part[] {
    return places.flatMap((at) => expand(document, [at]).flat());
  }
}
