import type { Table } from '../../house/tables.ts';
import { median, ratio, spread } from '../figures.ts';
import type { Rates } from '../rounds.ts';

/** What was measured, in words, and how fast it was. */
export interface RateRow {
  readonly cells: readonly (string | number)[];
  readonly rates: Rates;
}

/** How fast the first subject is, how far its rounds lie apart, and how many times as fast as each other one it is. */
export function rateTable(head: readonly string[], rows: readonly RateRow[]): Table {
  const [own = '', ...others] = new Set(rows.flatMap(({ rates }) => Object.keys(rates)));
  return [
    [...head, 'a second', 'spread', ...others.map((name) => `× ${name}`)],
    ...rows.map(({ cells, rates }) => [
      ...cells,
      ...ownCells(rates[own]),
      ...others.map((name) => times(rates, own, name)),
    ]),
  ];
}

function ownCells(rates: readonly number[] = []): readonly (string | number)[] {
  return [Math.round(median(rates)), `${Math.round(spread(rates) * 100)} %`];
}

function times(rates: Rates, own: string, other: string): string {
  const values = rates[other];
  return values === undefined ? '' : ratio(rates[own] ?? [], values).toFixed(2);
}
