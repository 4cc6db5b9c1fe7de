/** Work that nobody waits for, done when there is nothing else to do, in the order in which it came. */
export class IdleWork {
  readonly #tellFailure: (error: unknown) => void;
  #waiting: (() => void)[] = [];

  constructor(tellFailure: (error: unknown) => void) {
    this.#tellFailure = tellFailure;
  }

  add(work: () => void): void {
    if (this.#waiting.length === 0) setImmediate(() => this.finish());
    this.#waiting.push(work);
  }

  /** Does at once what is still waiting. */
  finish(): void {
    const all = this.#waiting;
    this.#waiting = [];
    for (const work of all) {
      try {
        work();
      } catch (error) {
        this.#tellFailure(error);
      }
    }
  }
}
