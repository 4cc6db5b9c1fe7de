/** Calls at once what was not called lately, and otherwise once when the time has come, however often it is asked to. */
export class Pace {
  readonly #everyMs: number;
  readonly #call: () => void;
  #timer: NodeJS.Timeout | undefined;
  #isAsked = false;

  constructor(everyMs: number, call: () => void) {
    this.#everyMs = everyMs;
    this.#call = call;
  }

  ask(): void {
    if (this.#timer !== undefined) {
      this.#isAsked = true;
      return;
    }
    this.#isAsked = false;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#isAsked) this.ask();
    }, this.#everyMs);
    this.#call();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
