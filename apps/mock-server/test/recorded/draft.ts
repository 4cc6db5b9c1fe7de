import type { Call } from './exchange.ts';
import { isObject, type Json, withValue } from './json.ts';
import type { Field, Operation } from './operations.ts';
import { type KnownValue, valueFor } from './values.ts';

/** A request before it is written down. */
export interface Draft {
  readonly path: unknown;
  readonly query: unknown;
  readonly header: unknown;
  /** Undefined for none. */
  readonly body: unknown;
}

/** A request with everything that its operation requires, and nothing else. */
export function draftOf({ parameters, body }: Operation, known: KnownValue): Draft {
  const empty: Draft = { path: {}, query: {}, header: {}, body: body && (valueFor('body', body, known) ?? {}) };
  return parameters
    .filter(({ required }) => required)
    .reduce((draft, field) => change(draft, field, valueFor(field.path[0] ?? '', field.schema, known)), empty);
}

export function change(draft: Draft, { place, path }: Pick<Field, 'place' | 'path'>, value: unknown): Draft {
  return { ...draft, [place]: withValue(draft[place], path, value) };
}

/** The request as it is sent below a base address. */
export function callOf(
  { method, path }: Pick<Operation, 'method' | 'path'>,
  base: string,
  draft: Draft,
  headers: Readonly<Record<string, string>>,
): Call {
  const inPath = entriesOf(draft.path);
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(textOf(inPath, name)));
  const query = new URLSearchParams(
    entriesOf(draft.query).flatMap(([name, value]) =>
      [value].flat().map((each): [string, string] => [name, String(each)]),
    ),
  );
  const given = entriesOf(draft.header).map(([name, value]) => [name, encodeURIComponent(String(value))]);
  return {
    method,
    path: `${base}${filled}${query.size > 0 ? `?${query}` : ''}`,
    headers: {
      ...headers,
      ...Object.fromEntries(given),
      ...(draft.body !== undefined && { 'Content-Type': 'application/json' }),
    },
    body: draft.body === undefined ? undefined : JSON.stringify(draft.body),
  };
}

function entriesOf(part: unknown): readonly (readonly [string, unknown])[] {
  const values: Json = isObject(part) ? part : {};
  return Object.entries(values);
}

function textOf(entries: readonly (readonly [string, unknown])[], name: string): string {
  return String(entries.find(([each]) => each === name)?.[1] ?? 'nothing');
}
