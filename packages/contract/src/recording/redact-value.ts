import type { SpecDocument } from '@invitekit/specs/reader';
import { partsOf, type SchemaPart } from '../spec/schema-parts.ts';
import type { Inventor } from './inventor.ts';
import type { UnknownField } from './recording.ts';
import { isVocabulary } from './vocabulary.ts';

/** JSON of which nothing is known to be anybody's. */
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

export interface Redacted {
  readonly value: Json;
  /** What the spec does not know, without its values. */
  readonly unknown: readonly UnknownField[];
}

/** Keeps of a value what its schemas allow to be kept, and makes up or drops the rest. */
export function redactValue(document: SpecDocument, inventor: Inventor, schema: unknown, value: unknown): Redacted {
  const unknown = new Map<string, UnknownField>();
  const redacted = redact(value, partsOf(document, schema), '');
  return { value: redacted, unknown: [...unknown.values()] };

  function redact(found: unknown, parts: readonly SchemaPart[], at: string): Json {
    if (typeof found === 'string') return redactText(found, parts);
    if (typeof found === 'number') return isListed(found, parts) ? found : inventor.number(found);
    if (typeof found === 'boolean') return found;
    if (Array.isArray(found)) {
      const items = parts.flatMap(({ items }) => partsOf(document, items));
      return found.map((item: unknown) => redact(item, items, `${at}/*`));
    }
    return typeof found === 'object' && found !== null ? redactObject(found, parts, at) : null;
  }

  function redactText(text: string, parts: readonly SchemaPart[]): string {
    const hasList = parts.some((part) => part.enum !== undefined || typeof part.const === 'string');
    return isListed(text, parts) || (hasList && isVocabulary(text)) ? text : inventor.text(text);
  }

  function redactObject(object: object, parts: readonly SchemaPart[], at: string): { [name: string]: Json } {
    const maps = parts.flatMap(({ additionalProperties: each }) => (typeof each === 'object' ? [each] : []));
    const fields = Object.entries(object).flatMap(([name, inner]: [string, unknown]): [string, Json][] => {
      const known = parts.flatMap(({ properties }) => (Object.hasOwn(properties, name) ? [properties[name]] : []));
      if (known.length > 0) return [[name, redactWith(inner, known, `${at}/${name}`)]];
      if (maps.length > 0)
        return [[isVocabulary(name) ? name : inventor.text(name), redactWith(inner, maps, `${at}/*`)]];
      drop(name, inner, at);
      return [];
    });
    return Object.fromEntries(fields);
  }

  function redactWith(inner: unknown, schemas: readonly unknown[], at: string): Json {
    return redact(
      inner,
      schemas.flatMap((schema) => partsOf(document, schema)),
      at,
    );
  }

  function drop(name: string, inner: unknown, at: string): void {
    const place = `${at}/${isVocabulary(name) ? name : '?'}`;
    const type = typeOf(inner);
    unknown.set(`${place} ${type}`, { at: place, type });
  }
}

function isListed(value: unknown, parts: readonly SchemaPart[]): boolean {
  return parts.some((part) => part.const === value || part.enum?.includes(value) === true);
}

function typeOf(value: unknown): UnknownField['type'] {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'string') return 'string';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'boolean' : 'object';
}
