import type { Table } from '../../house/tables.ts';
import { median, ratio, spread } from '../figures.ts';
import type { SandboxFigures } from '../new-sandboxes.ts';
import type { StartTimes } from '../start-up.ts';
import { percent } from './percent.ts';

/** How long each program takes, and how many times as long as the last one, which is bare. */
export function startTable(times: StartTimes): Table {
  const bare = Object.values(times).at(-1) ?? [];
  return [
    ['program', 'ms', 'spread', 'times'],
    ...Object.entries(times).map(([name, values]) => [
      name,
      Math.round(median(values)),
      percent(spread(values)),
      ratio(values, bare).toFixed(2),
    ]),
  ];
}

export function sandboxTables(figures: readonly SandboxFigures[]): readonly Table[] {
  const small = figures.flatMap(({ checkout, small }) =>
    Object.entries(small).map(([name, times]) => [checkout, name, median(times).toFixed(1), percent(spread(times))]),
  );
  const large = figures.map(({ checkout, large: { seconds, before, most } }) => [
    checkout,
    seconds.toFixed(1),
    Math.round(before),
    Math.round(most),
  ]);
  return [
    [['fake', 'a sandbox with', 'ms', 'spread'], ...small],
    [['fake', '100,000 people: seconds', 'MB before', 'MB at most'], ...large],
  ];
}
