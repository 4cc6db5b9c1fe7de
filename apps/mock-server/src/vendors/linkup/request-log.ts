import { z } from 'zod';
import { defineTable } from '../../state/define-table.ts';
import type { Table } from '../../state/table.ts';
import type { Tables } from '../../state/tables.ts';
import type { Range, Slice } from '../../world/views.ts';

/** One request. */
const entrySchema = z
  .object({
    action: z.string(),
    /** As the request named it; null where it named none. */
    accountId: z.string().nullable(),
    status: z.enum(['success', 'error']),
    credits: z.number(),
    /** In milliseconds since 1970. */
    at: z.int(),
  })
  .readonly();

export type LogEntry = z.infer<typeof entrySchema>;

export interface LogFilter {
  readonly action: string | undefined;
  readonly accountId: string | undefined;
  readonly status: LogEntry['status'] | undefined;
  readonly from: number;
  readonly to: number;
}

const log = defineTable('linkup.log', entrySchema, { areNotes: true });

/** Older entries are dropped, so that a long test does not fill the memory. */
const mostEntries = 10_000;

/** Every request that was made with the key. */
export class RequestLog {
  readonly #entries: Table<LogEntry>;
  /** What was asked for last, which is asked for again as a rule. */
  #found: Found | undefined;

  constructor(tables: Tables) {
    this.#entries = log.in(tables);
  }

  add(entry: LogEntry): void {
    const id = this.#entries.append(entry);
    this.#entries.keepNewest(mostEntries);
    if (this.#found === undefined || !fits(entry, this.#found.filter)) return;
    this.#found.entries.push([id, entry]);
    if (this.#found.entries.length > mostEntries * 2) this.#found = undefined;
  }

  /** Those that fit, the newest first. */
  find(filter: LogFilter, { offset, limit }: Range): Slice<LogEntry> {
    const name = JSON.stringify(Object.values(filter));
    if (this.#found?.name !== name) {
      this.#found = { name, filter, entries: this.#entries.entries().filter(([, entry]) => fits(entry, filter)) };
    }
    const { entries } = this.#found;
    const oldest = Number(this.#entries.first()?.[0]);
    const gone = entries.findIndex(([id]) => Number(id) >= oldest);
    entries.splice(0, gone < 0 ? entries.length : gone);
    const end = Math.max(0, entries.length - offset);
    const page = entries.slice(Math.max(0, end - limit), end).toReversed();
    return { items: page.map(([, entry]) => entry), total: entries.length };
  }
}

interface Found {
  /** What was asked for, in one text. */
  readonly name: string;
  readonly filter: LogFilter;
  /** The oldest first; the first ones may be gone by now. */
  readonly entries: (readonly [id: string, entry: LogEntry])[];
}

function fits(entry: LogEntry, { action, accountId, status, from, to }: LogFilter): boolean {
  return (
    (action === undefined || entry.action === action) &&
    (accountId === undefined || entry.accountId === accountId) &&
    (status === undefined || entry.status === status) &&
    entry.at >= from &&
    entry.at <= to
  );
}
