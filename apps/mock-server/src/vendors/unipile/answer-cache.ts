export interface KeptAnswer {
  readonly body: unknown;
  /** In milliseconds since 1970. */
  readonly keptAt: number;
}

/** The answers of reads, by account and address. */
export class AnswerCache {
  readonly #kept = new Map<string, Map<string, KeptAnswer>>();

  find(accountId: string, address: string): KeptAnswer | undefined {
    return this.#kept.get(accountId)?.get(address);
  }

  keep(accountId: string, address: string, answer: KeptAnswer): void {
    const ofAccount = this.#kept.get(accountId) ?? new Map<string, KeptAnswer>();
    this.#kept.set(accountId, ofAccount.set(address, answer));
  }

  drop(accountId: string): void {
    this.#kept.delete(accountId);
  }
}
