import { z } from 'zod';
import { defineTable } from '../state/define-table.ts';
import type { Table } from '../state/table.ts';
import type { Tables } from '../state/tables.ts';

export const ledgerEntrySchema = z
  .object({
    /** ISO 8601, by the sandbox's clock. */
    at: z.string(),
    reason: z.string(),
    /** Credits added, or taken when negative. */
    change: z.int(),
    /** Credits left afterwards. */
    balance: z.int(),
  })
  .readonly();

export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;

/** By their number, from one. */
const ledger = defineTable('ledger', ledgerEntrySchema);

/** Older entries are dropped, so that a long test does not fill the memory. The balance stays true. */
const mostEntries = 10_000;

/** A balance of credits that cannot go below zero, and how it came about. */
export class Ledger {
  readonly #now: () => Date;
  readonly #entries: Table<LedgerEntry>;

  constructor(tables: Tables, now: () => Date) {
    this.#now = now;
    this.#entries = ledger.in(tables);
  }

  get balance(): number {
    return this.#entries.last()?.balance ?? 0;
  }

  get entries(): readonly LedgerEntry[] {
    return this.#entries.values();
  }

  /**
   * Takes credits, or answers false and takes none when the balance does not cover them. `at` is when they were due;
   * default: now.
   */
  charge(credits: number, reason: string, at = this.#now()): boolean {
    if (credits > this.balance) return false;
    if (credits > 0) this.#enter(-credits, reason, at);
    return true;
  }

  /** Adds credits; the first are the opening balance. */
  add(credits: number, reason: string): void {
    this.#enter(credits, reason, this.#now());
  }

  #enter(change: number, reason: string, at: Date): void {
    this.#entries.append({ at: at.toISOString(), reason, change, balance: this.balance + change });
    this.#entries.keepNewest(mostEntries);
  }
}
