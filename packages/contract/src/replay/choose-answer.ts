import type { RecordedExchange } from '../recording/recording.ts';
import { type Asked, likenessOf } from './likeness.ts';

export type Choice =
  | { readonly kind: 'answer'; readonly answer: RecordedExchange['answer'] }
  /** Nobody asked for the operation while it was recorded. */
  | { readonly kind: 'not recorded' }
  /** It was asked for with other parameters. */
  | { readonly kind: 'other parameters'; readonly recorded: readonly RecordedExchange[] };

/** Gives recorded answers: those to the likeliest requests, one after the other; the last one again and again. */
export class Answers {
  readonly #recorded: readonly RecordedExchange[];
  /** How many of the same were given, by which they are. */
  readonly #given = new Map<string, number>();

  constructor(recorded: readonly RecordedExchange[]) {
    this.#recorded = recorded;
  }

  choose(operation: string, asked: Asked): Choice {
    const recorded = this.#recorded.filter((each) => each.operation === operation);
    if (recorded.length === 0) return { kind: 'not recorded' };
    const rated = recorded.map((exchange, index) => ({ exchange, index, likeness: likenessOf(asked, exchange) }));
    const best = Math.max(...rated.map(({ likeness }) => likeness));
    if (best === 0) return { kind: 'other parameters', recorded };
    const likeliest = rated.filter(({ likeness }) => likeness === best);
    const key = `${operation} ${likeliest.map(({ index }) => index).join(' ')}`;
    const given = this.#given.get(key) ?? 0;
    this.#given.set(key, given + 1);
    const chosen = likeliest[Math.min(given, likeliest.length - 1)];
    return chosen === undefined ? { kind: 'not recorded' } : { kind: 'answer', answer: chosen.exchange.answer };
  }
}

/** What was recorded of each operation, for people: `list_sent with params.count, answered 200, 429`. */
export function describeRecorded(recorded: readonly RecordedExchange[]): readonly string[] {
  const lines = recorded.map(({ operation, request: { query, body }, answer }) => {
    const names = [...Object.keys(query), ...namesIn(body, '')];
    return `${operation}${names.length === 0 ? '' : ` with ${names.join(', ')}`}, answered ${answer.status}`;
  });
  return [...new Set(lines)];
}

function namesIn(value: unknown, before: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const path = before === '' ? name : `${before}.${name}`;
    const isInner = typeof inner === 'object' && inner !== null && Object.keys(inner).length > 0;
    return isInner ? namesIn(inner, path) : [path];
  });
}
