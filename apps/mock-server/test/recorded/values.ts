import type { Field } from './operations.ts';
import type { Schema } from './schema.ts';

/** What the names in a spec stand for in a sandbox: of each list, requests take one value after the other. */
export type Known = Readonly<Record<string, readonly unknown[]>>;

/** A value for a name; undefined where only its schema says what it is. */
export type KnownValue = (name: string) => unknown;

/** A value with a word for it. */
export type Labelled = readonly [label: string, value: unknown];

const texts: Readonly<Record<string, string>> = {
  uri: 'https://example.com/hook',
  email: 'ada@example.com',
  'date-time': '2026-05-30T09:00:00Z',
  date: '2026-05-30',
};

/** A value that fits a schema; of an object, all that is required. */
export function valueFor(name: string, schema: Schema, known: KnownValue, isFull = false): unknown {
  const given = known(name);
  if (given !== undefined) return given;
  const { type, choices, properties, required, items, rest } = schema;
  if (choices.length > 0) return choices[0];
  switch (type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(properties)
          .filter(([inner]) => isFull || required.includes(inner))
          .map(([inner, each]) => [inner, valueFor(inner, each, known, isFull)]),
      );
    case 'array':
      return items === undefined ? [] : [valueFor(name, items, known, isFull)];
    case 'integer':
    case 'number':
      return numberIn(rest, 'minimum') ?? 0;
    case 'boolean':
      return true;
    default:
      return texts[String(rest['format'])] ?? 'text';
  }
}

/** Nothing here is larger. */
const largest = 1000;

/** Values of all sorts that fit a schema. */
export function validValues({ path, schema }: Pick<Field, 'path' | 'schema'>, known: KnownValue): readonly Labelled[] {
  const name = path.at(-1) ?? '';
  const { type, choices, items, rest } = schema;
  if (choices.length > 0) return choices.map((choice) => [String(choice), choice]);
  switch (type) {
    case 'boolean':
      return [
        ['true', true],
        ['false', false],
      ];
    case 'integer':
    case 'number': {
      const least = numberIn(rest, 'minimum') ?? 0;
      const most = numberIn(rest, 'maximum') ?? Number.POSITIVE_INFINITY;
      const values = [least, Math.min(least + 2, most), ...(most <= largest ? [most] : [])];
      return [...new Set(values)].map((value) => [String(value), value]);
    }
    case 'array':
      return [
        ['none', []],
        ...(items === undefined ? [] : validValues({ path, schema: items }, known)).map(
          ([label, value]): Labelled => [`one, ${label}`, [value]],
        ),
      ];
    case 'object':
      return [
        ['least', valueFor(name, schema, known)],
        ['full', valueFor(name, schema, known, true)],
      ];
    default:
      return [['given', valueFor(name, schema, known)]];
  }
}

/** Values that do not fit a schema, or might not. */
export function doubtfulValues({ place, required, schema }: Field): readonly Labelled[] {
  const { type, choices, rest } = schema;
  const [least, most] = [numberIn(rest, 'minimum'), numberIn(rest, 'maximum')];
  const longest = numberIn(rest, 'maxLength');
  const inBody: readonly Labelled[] = [
    ['null', null],
    ['another type', type === 'string' || type === undefined ? 7 : 'seven'],
    ['an object', { surprise: true }],
  ];
  return [
    ...(required && place !== 'path' ? [['missing', undefined] satisfies Labelled] : []),
    ...(place === 'body' ? inBody : [['a word', 'seven'] satisfies Labelled]),
    ...(place === 'path' ? [] : [['empty', ''] satisfies Labelled]),
    ...(choices.length > 0 ? [['no choice', 'never-heard-of'] satisfies Labelled] : []),
    ...(least === undefined ? [] : [['too small', least - 1] satisfies Labelled]),
    ...(most === undefined ? [] : [['too large', most + 1] satisfies Labelled]),
    ...(longest === undefined ? [] : [['too long', 'x'.repeat(longest + 1)] satisfies Labelled]),
    ...(type === 'integer' ? [['no whole number', 1.5] satisfies Labelled] : []),
    ...(type === 'string' ? [['odd', ' é/…"?#%25 '] satisfies Labelled] : []),
  ];
}

function numberIn(rest: Schema['rest'], name: string): number | undefined {
  const value = rest[name];
  return typeof value === 'number' ? value : undefined;
}
