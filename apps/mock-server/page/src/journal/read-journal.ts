import { call } from '../api/call.ts';
import type { JournalEntry } from '../api/types.ts';
import type { Filters } from './filters.ts';

/** What of a journal is shown. */
export interface Excerpt {
  readonly filters: Filters;
  /** The newest last. */
  readonly entries: readonly JournalEntry[];
  /** How many fit the filters, shown or not. */
  readonly total: number;
}

const mostShown = 200;

/** Reads the newest entries; of a journal that has been read before only those that were added since. */
export async function readJournal(
  id: string,
  filters: Filters,
  before: Excerpt | undefined,
  stopped: AbortSignal,
): Promise<Excerpt> {
  if (before?.filters !== filters) return await readAnew();
  const after = before.entries.at(-1)?.number ?? 0;
  const [added, { count }] = await Promise.all([
    list({ after }),
    call('get', '/sandboxes/{id}/journal/count', { path: { id }, query: filters }, stopped),
  ]);
  // Some of what was shown is forgotten: the journal was cleared, or had no room for it any more.
  if (count < before.entries.length + added.total) return await readAnew();
  return { filters, entries: [...before.entries, ...added.entries].slice(-mostShown), total: count };

  async function readAnew(): Promise<Excerpt> {
    return { filters, ...(await list({})) };
  }

  function list(range: { readonly after?: number }) {
    const query = { ...filters, ...range, limit: mostShown };
    return call('get', '/sandboxes/{id}/journal', { path: { id }, query }, stopped);
  }
}
