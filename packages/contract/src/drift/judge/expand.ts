import { type SpecDocument, valueAt } from '@invitekit/specs/reader';
import { isObject } from '../../facts/visit.ts';

/** A part of a schema: where it stands in the spec, and what stands there. */
export interface Part {
  readonly at: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** Parts that hold together. */
export type Variant = readonly Part[];

/** No schema of a vendor has more; a spec that does is compared with the first ones alone. */
const mostVariants = 64;

/** What a value at these places may be: each variant has all parts that hold for it, references and `allOf` followed. */
export function expand(document: SpecDocument, places: readonly string[]): readonly Variant[] {
  return places.map((at) => expandOne(document, at)).reduce(cross, [[]]);
}

function expandOne(document: SpecDocument, at: string): readonly Variant[] {
  const schema = valueAt(document, at.slice(1));
  if (!isObject(schema)) return [[]];
  const own: readonly Variant[] = [[{ at, schema }]];
  const reference = schema['$ref'];
  const referenced = typeof reference === 'string' ? expandOne(document, reference) : [[]];
  const all = listOf(schema['allOf']).map((_, index) => expandOne(document, `${at}/allOf/${index}`));
  const choices = ['oneOf', 'anyOf'].flatMap((keyword) => {
    const alternatives = listOf(schema[keyword]);
    if (alternatives.length === 0 || alternatives.every((each) => wordsOf(each) !== undefined)) return [];
    return [alternatives.flatMap((_, index) => expandOne(document, `${at}/${keyword}/${index}`))];
  });
  return [own, referenced, ...all, ...choices].reduce(cross, [[]]);
}

/** The values that a schema lists; undefined where it lists none. */
export function wordsOf(schema: unknown): readonly unknown[] | undefined {
  if (!isObject(schema)) return undefined;
  if ('const' in schema) return [schema['const']];
  if (Array.isArray(schema['enum'])) return schema['enum'];
  const alternatives = [...listOf(schema['oneOf']), ...listOf(schema['anyOf'])].map(wordsOf);
  if (alternatives.length === 0 || alternatives.includes(undefined)) return undefined;
  return alternatives.flatMap((words) => words ?? []);
}

function cross(some: readonly Variant[], others: readonly Variant[]): readonly Variant[] {
  return some.flatMap((one) => others.map((other) => [...one, ...other])).slice(0, mostVariants);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The values that the schema at a place lists. */
export function wordsAt(document: SpecDocument, at: string): readonly unknown[] {
  return wordsOf(valueAt(document, at.slice(1))) ?? [];
}

/** How many fields a part of a schema names. */
export function propertyCount({ schema }: Part): number {
  return Object.keys(Object(schema['properties'])).length;
}
