export interface LedgerEntry {
  /** ISO 8601, by the sandbox's clock. */
  readonly at: string;
  readonly reason: string;
  /** Credits added, or taken when negative. */
  readonly change: number;
  /** Credits left afterwards. */
  readonly balance: number;
}

/** Older entries are dropped, so that a long test does not fill the memory. The balance stays true. */
const mostEntries = 10_000;

/** A balance of credits that cannot go below zero, and how it came about. */
export class Ledger {
  readonly #now: () => Date;
  readonly #entries: LedgerEntry[] = [];
  #balance = 0;

  constructor(openingBalance: number, now: () => Date) {
    this.#now = now;
    this.#enter('opening balance', openingBalance, now());
  }

  get balance(): number {
    return this.#balance;
  }

  get entries(): readonly LedgerEntry[] {
    return this.#entries;
  }

  /**
   * Takes credits, or answers false and takes none when the balance does not cover them. `at` is when they were due;
   * default: now.
   */
  charge(credits: number, reason: string, at = this.#now()): boolean {
    if (credits > this.#balance) return false;
    if (credits > 0) this.#enter(reason, -credits, at);
    return true;
  }

  #enter(reason: string, change: number, at: Date): void {
    this.#balance += change;
    this.#entries.push({ at: at.toISOString(), reason, change, balance: this.#balance });
    if (this.#entries.length > mostEntries) this.#entries.shift();
  }
}
