import { expect, test } from 'vitest';
import { Tables } from '../src/state/tables.ts';
import { type LogEntry, type LogFilter, RequestLog } from '../src/vendors/linkup/request-log.ts';

const everything = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
const none: LogFilter = { action: undefined, accountId: undefined, status: undefined, ...everything };

const filters: readonly LogFilter[] = [
  none,
  { ...none, accountId: 'one' },
  { ...none, accountId: 'nobody' },
  { ...none, action: 'send' },
  { ...none, action: 'one', accountId: 'send' },
  { ...none, status: 'error', from: 300 },
  { ...none, accountId: 'other', to: 9_000 },
];

const entryOf = (at: number): LogEntry => ({
  at,
  action: at % 3 === 0 ? 'send' : 'list',
  accountId: at % 5 === 0 ? null : at % 2 === 0 ? 'one' : 'other',
  status: at % 7 === 0 ? 'error' : 'success',
  credits: at,
});

test('the log shows what a plain list of the newest 10,000 requests would, whatever was asked for before', () => {
  const log = new RequestLog(new Tables());
  const all: LogEntry[] = [];
  let asked = 0;
  for (let at = 0; at < 25_000; at += 1) {
    log.add(entryOf(at));
    all.push(entryOf(at));
    // The same is asked for several times, and now and then not for long.
    const isDue = at < 200 || at % 997 === 0 || (at > 9_990 && at < 10_030) || at === 24_999;
    if (!isDue) continue;
    const filter = filters[Math.floor(asked / 3) % filters.length] ?? none;
    const kept = all
      .slice(-10_000)
      .filter((entry) => fits(entry, filter))
      .toReversed();
    for (const [from, limit] of [
      [0, 5],
      [3, 4],
      [kept.length - 1, 10],
      [kept.length + 5, 10],
    ] as const) {
      const offset = Math.max(0, from);
      const items = kept.slice(offset, offset + limit);
      expect(log.find(filter, { offset, limit })).toEqual({ items, total: kept.length });
    }
    asked += 1;
  }
});

function fits(entry: LogEntry, { action, accountId, status, from, to }: LogFilter): boolean {
  const isOf = (value: string | null, wanted: string | undefined) => wanted === undefined || value === wanted;
  const isWanted = isOf(entry.action, action) && isOf(entry.accountId, accountId) && isOf(entry.status, status);
  return isWanted && entry.at >= from && entry.at <= to;
}
