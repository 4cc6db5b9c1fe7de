import { type Asked, toAsked } from '../../http/exchange.ts';
import { isVocabulary } from '../../recording/vocabulary.ts';
import type { Observed } from '../observe.ts';
import type { Substitutes } from './substitutes.ts';

/** What names somebody or something: at the fake another one is meant. */
const naming =
  /(?:^|_)(?:ids?|urns?|identifiers?|secret|token|cursor|member|person|profile\w*)$|(?:Id|Ids|Urn|Token|Cursor|Url)$/;

const account = /^account_?id$/i;

/** The account of a recording and that of the fake. */
export interface Accounts {
  readonly recorded: string | undefined;
  readonly faked: string;
}

/** The account that most requests of a recording name: others are there to be refused. */
export function accountOf(observed: readonly Observed[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { recorded } of observed) {
    for (const text of accountsIn(recorded.request)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

function accountsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    typeof inner === 'string' ? (account.test(name) ? [inner] : []) : accountsIn(inner),
  );
}

/** A request of a recording in the terms of a fake; undefined where it names something that nobody knows there. */
export function toRequest(
  { recorded, operation }: Observed,
  substitutes: Substitutes,
  accounts: Accounts,
): Asked | undefined {
  const { request } = recorded;
  let isKnown = true;
  const path = Object.fromEntries(Object.entries(request.path).map(([name, value]) => [name, translate(name, value)]));
  const query = Object.fromEntries(
    Object.entries(request.query).map(([name, value]) => [
      name,
      [value]
        .flat()
        .map((each) => translate(name, each))
        .join(','),
    ]),
  );
  const body = request.body === undefined ? undefined : translateAll('', request.body);
  return isKnown ? toAsked(operation, { path, query, body }) : undefined;

  function translate(name: string, text: string): string {
    if (account.test(name)) {
      if (text !== accounts.recorded) isKnown = false;
      return accounts.faked;
    }
    const substitute = substitutes.get(text);
    if (substitute !== undefined) return substitute;
    if (naming.test(name) && text !== '' && !isVocabulary(text)) isKnown = false;
    return text;
  }

  function translateAll(name: string, value: unknown): unknown {
    if (typeof value === 'string') return translate(name, value);
    if (Array.isArray(value)) return value.map((each) => translateAll(name, each));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, translateAll(key, inner)]));
  }
}
