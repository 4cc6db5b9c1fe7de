import { z } from 'zod';
import { defineTable } from '../../state/define-table.ts';
import type { Table } from '../../state/table.ts';
import type { Tables } from '../../state/tables.ts';

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

  constructor(tables: Tables) {
    this.#entries = log.in(tables);
  }

  add(entry: LogEntry): void {
    this.#entries.append(entry);
    this.#entries.keepNewest(mostEntries);
  }

  /** Newest first. */
  find({ action, accountId, status, from, to }: LogFilter): readonly LogEntry[] {
    return this.#entries
      .values()
      .filter(
        (entry) =>
          (action === undefined || entry.action === action) &&
          (accountId === undefined || entry.accountId === accountId) &&
          (status === undefined || entry.status === status) &&
          entry.at >= from &&
          entry.at <= to,
      )
      .toReversed();
  }
}
