import type { Table } from '../house/tables.ts';
import { median, ratio, spread } from './figures.ts';
import type { ListFigures } from './lists.ts';
import type { Rates } from './rounds.ts';

/** What the fake answers, and how many times the rate of each other server that is. */
export function listTable(figures: readonly ListFigures[]): Table {
  const others = [...new Set(figures.flatMap(({ rates }) => Object.keys(rates)))].filter((name) => name !== fake);
  return [
    ['vendor', 'list', 'items', 'bytes', 'a second', 'spread', ...others.map((name) => `× ${name}`)],
    ...figures.map(({ vendor, list, size, bytes, rates }) => [
      vendor,
      list,
      size,
      bytes,
      ...rateCells(rates),
      ...others.map((name) => ratioCell(rates, name)),
    ]),
  ];
}

/** The name of this checkout's fake. */
export const fake = 'fake';

function rateCells({ [fake]: own = [] }: Rates): readonly (string | number)[] {
  return [Math.round(median(own)), `${Math.round(spread(own) * 100)} %`];
}

function ratioCell({ [fake]: own = [], [fake]: _, ...others }: Rates, name: string): string {
  const other = others[name];
  return other === undefined ? '' : ratio(own, other).toFixed(2);
}
