import { toAsked } from '../../http/exchange.ts';
import { isVocabulary } from '../../recording/vocabulary.ts';
import type { Observed } from '../observe.ts';
import type { Substitutes } from './substitutes.ts';

/** A request of a recording in the terms of a fake, or the parameter that nobody knows there. */
export type Translated =
  | { readonly ok: true; readonly method: string; readonly path: string; readonly body: string | undefined }
  | { readonly ok: false; readonly unknown: string };

/** What names somebody or something: at the fake another one is meant. */
const naming = /(?:^|_)(?:ids?|urns?|identifiers?|secret|token|cursor|member|person|profile\w*)$|(?:Id|Ids|Urn|Token|Cursor|Url)$/;

const account = /^account_?id$/i;

export function toRequest({ recorded, operation }: Observed, substitutes: Substitutes, accountId: string): Translated {
  const { request } = recorded;
  let unknown: string | undefined;
  const path = Object.fromEntries(Object.entries(request.path).map(([name, value]) => [name, translate(name, value)]));
  const query = Object.fromEntries(
    Object.entries(request.query).map(([name, value]) => [name, [value].flat().map((each) => translate(name, each)).join(',')]),
  );
  const body = request.body === undefined ? undefined : translateAll('', request.body);
  if (unknown !== undefined) return { ok: false, unknown };
  return { ok: true, ...toAsked(operation, { path, query, body }) };

  function translate(name: string, text: string): string {
    const substitute = substitutes.get(text);
    if (substitute !== undefined) return substitute;
    if (account.test(name)) return accountId;
    if (naming.test(name) && text !== '' && !isVocabulary(text)) unknown ??= name;
    return text;
  }

  function translateAll(name: string, value: unknown): unknown {
    if (typeof value === 'string') return translate(name, value);
    if (Array.isArray(value)) return value.map((each) => translateAll(name, each));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, translateAll(key, inner)]));
  }
}
