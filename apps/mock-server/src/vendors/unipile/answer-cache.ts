/** How long an answer is kept. */
export const longestKeptMs = 60 * 60_000;

/** Older ones are forgotten, so that a long test does not fill the memory. */
const mostAnswers = 200;

export interface KeptAnswer {
  readonly accountId: string;
  /** What was asked for, the account included. */
  readonly address: string;
  readonly body: unknown;
  /** In milliseconds since 1970. */
  readonly keptAt: number;
}

/** The answers of reads. */
export class AnswerCache {
  /** By address, the oldest first. */
  readonly #kept = new Map<string, KeptAnswer>();

  find(address: string): KeptAnswer | undefined {
    return this.#kept.get(address);
  }

  keep(answer: KeptAnswer): void {
    this.#kept.delete(answer.address);
    this.#kept.set(answer.address, answer);
    for (const [address, { keptAt }] of this.#kept) {
      if (this.#kept.size <= mostAnswers && keptAt > answer.keptAt - longestKeptMs) return;
      this.#kept.delete(address);
    }
  }

  drop(accountId: string): void {
    for (const [address, kept] of this.#kept) if (kept.accountId === accountId) this.#kept.delete(address);
  }
}
