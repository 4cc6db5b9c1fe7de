import { z } from 'zod';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { defineTable } from '../../state/define-table.ts';
import type { Table } from '../../state/table.ts';
import type { VendorLedger } from '../../vendor/vendor-definition.ts';

const entrySchema = z
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

type LedgerEntry = z.infer<typeof entrySchema>;

/** By their number, from one. */
const ledger = defineTable('ledger', entrySchema);

/** Older entries are dropped, so that a long test does not fill the memory. The balance stays true. */
const mostEntries = 10_000;

/** The credits of a key: a balance that cannot go below zero, and how it came about. */
export class Ledger implements VendorLedger {
  readonly #clock: Sandbox['clock'];
  readonly #entries: Table<LedgerEntry>;

  constructor({ tables, clock, plan }: Pick<Sandbox, 'tables' | 'clock' | 'plan'>) {
    this.#clock = clock;
    this.#entries = ledger.in(tables);
    if (this.#entries.size === 0) this.#enter(plan.linkupCredits, 'opening balance', new Date(plan.clock.now));
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
  charge(credits: number, reason: string, at = this.#clock.now()): boolean {
    if (credits > this.balance) return false;
    if (credits > 0) this.#enter(-credits, reason, at);
    return true;
  }

  add(credits: number, reason: string): void {
    this.#enter(credits, reason, this.#clock.now());
  }

  #enter(change: number, reason: string, at: Date): void {
    this.#entries.append({ at: at.toISOString(), reason, change, balance: this.balance + change });
    this.#entries.keepNewest(mostEntries);
  }
}
