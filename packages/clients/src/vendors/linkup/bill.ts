interface Paid {
  readonly credits?: number | undefined;
}

/** Adds up what the lookups of an operation cost. */
export class Bill {
  #credits = 0;

  /** Together with what the operation itself cost. */
  plus(credits: number | undefined): number {
    return this.#credits + (credits ?? 0);
  }

  add<Result extends Paid>(result: Result): Result {
    this.#credits += result.credits ?? 0;
    return result;
  }
}
