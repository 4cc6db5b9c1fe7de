import { ratio } from '../figures.ts';
import type { FlatFigures } from '../flat.ts';
import type { Results } from '../results.ts';
import type { Rates } from '../rounds.ts';

interface Row {
  readonly what: string;
  readonly rates: Rates;
}

/** The first things to know, a line each. */
export function summaryOf({ lists = [], writes = [], flat, start, state }: Results): readonly string[] {
  const listRows = lists.map(({ vendor, list, size, rates }) => ({ what: `${vendor} ${list} ${size}`, rates }));
  const writeRows = writes.map(({ vendor, write, rates }) => ({ what: `${vendor} ${write}`, rates }));
  const stateRows = [...(state?.lists ?? []), ...(state?.writes ?? [])].map(({ vendor, rates }) => ({
    what: vendor,
    rates,
  }));
  const { fake = [], 'node:http': bare = [] } = start?.times ?? {};
  return [
    ...rangesOf('Lists', listRows, 'fake'),
    ...rangesOf('Writes', writeRows, 'fake'),
    ...rangesOf('With `--state`', stateRows, '--state'),
    ...(flat === undefined ? [] : [`The slowest page of a large sandbox takes ${slowest(flat.sizes)} times as long.`]),
    ...(start === undefined
      ? []
      : [`The first answer takes ${ratio(fake, bare).toFixed(1)} times as long as that of a bare program.`]),
  ];
}

/** From where to where the ratios to each other program lie. */
function rangesOf(title: string, rows: readonly Row[], own: string): readonly string[] {
  const others = [...new Set(rows.flatMap(({ rates }) => Object.keys(rates)))].filter((name) => name !== own);
  return others.flatMap((other) => {
    const ratios = rows
      .filter(({ rates }) => rates[other] !== undefined)
      .map(({ what, rates }) => ({ what, times: ratio(rates[own] ?? [], rates[other] ?? []) }))
      .toSorted((one, two) => one.times - two.times);
    const [least] = ratios;
    const most = ratios.at(-1);
    if (least === undefined || most === undefined) return [];
    return [
      `${title}: ${least.times.toFixed(2)} (${least.what}) to ${most.times.toFixed(2)} (${most.what}) times as fast as ${other}.`,
    ];
  });
}

function slowest(sizes: readonly FlatFigures[]): string {
  const own = sizes.filter(({ checkout }) => checkout === 'fake');
  const times = own.map(({ rates: { '100': few = [], '100,000': many = [] } }) => ratio(few, many));
  return Math.max(...times).toFixed(2);
}
