import type { Table } from '../../house/tables.ts';
import { median, ratio, spread } from '../figures.ts';
import type { Rates } from '../rounds.ts';
import { percent } from './percent.ts';

/** What was measured, in words, and how fast it was. */
export interface RateRow {
  readonly cells: readonly (string | number)[];
  readonly rates: Rates;
}

/** How many times as fast as each other program the first one is, and below, how fast each of them is. */
export function rateTables(head: readonly string[], rows: readonly RateRow[]): readonly Table[] {
  const names = [...new Set(rows.flatMap(({ rates }) => Object.keys(rates)))];
  const [own = '', ...others] = names;
  return [
    [
      [...head, 'a second', 'spread', ...others.map((name) => `× ${name}`)],
      ...rows.map(({ cells, rates: { [own]: rates = [], ...rest } }) => [
        ...cells,
        Math.round(median(rates)),
        percent(spread(rates)),
        ...others.map((name) => times(rates, rest[name])),
      ]),
    ],
    [
      [...head, ...names.map((name) => `${name}, a second`)],
      ...rows.map(({ cells, rates }) => [...cells, ...names.map((name) => rateAndSpread(rates[name]))]),
    ],
  ];
}

function times(own: readonly number[], other: readonly number[] | undefined): string {
  return other === undefined ? '' : ratio(own, other).toFixed(2);
}

function rateAndSpread(rates: readonly number[] | undefined): string {
  return rates === undefined ? '' : `${Math.round(median(rates))} (${percent(spread(rates))})`;
}
