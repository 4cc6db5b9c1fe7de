import type { JournalEntry } from '../../../src/client/types.ts';
import { call } from '../api/call.ts';
import { given } from '../api/given.ts';
import type { Filters } from './filters.ts';

/** What of a journal is shown. */
export interface Excerpt {
  readonly filters: Filters;
  /** Since which beginning it was read. */
  readonly beginning: number;
  /** The newest last. */
  readonly entries: readonly JournalEntry[];
  /** How many fit the filters, shown or not. */
  readonly total: number;
}

interface Reading {
  readonly before: Excerpt | undefined;
  readonly beginning: number;
  readonly stopped: AbortSignal;
}

const mostShown = 200;

/** Reads the newest entries; of a journal that has been read before only those that were added since. */
export async function readJournal(
  id: string,
  filters: Filters,
  { before, beginning, stopped }: Reading,
): Promise<Excerpt> {
  if (before?.filters !== filters || before.beginning !== beginning) return await readAnew();
  const after = before.entries.at(-1)?.number ?? 0;
  const [added, { count }] = await Promise.all([
    list({ after }),
    call('get', '/sandboxes/{id}/journal/count', { path: { id }, query: given(filters) }, stopped),
  ]);
  // Some of what was shown is forgotten: the journal was cleared, or had no room for it any more.
  if (count < before.entries.length + added.total) return await readAnew();
  return { filters, beginning, entries: [...before.entries, ...added.entries].slice(-mostShown), total: count };

  async function readAnew(): Promise<Excerpt> {
    return { filters, beginning, ...(await list({})) };
  }

  function list(range: { readonly after?: number }) {
    const query = given({ ...filters, ...range, limit: mostShown });
    return call('get', '/sandboxes/{id}/journal', { path: { id }, query }, stopped);
  }
}
