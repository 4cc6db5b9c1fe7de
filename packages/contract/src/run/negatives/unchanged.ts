import type { State } from '../checks.ts';
import type { Judge } from '../judge.ts';

/** Tells whether a vendor was changed between two looks. */
export class Unchanged {
  readonly #judge: Judge;
  readonly #read: () => Promise<State>;
  #known: State = {};
  /** What the latest look has shown, as long as nothing was asked since. */
  #latest: State | undefined;

  constructor(judge: Judge, read: () => Promise<State>) {
    this.#judge = judge;
    this.#read = read;
  }

  /** Reads the state, unless `check` has just read it. */
  async remember(): Promise<void> {
    const latest = this.#latest;
    this.#latest = undefined;
    this.#known = latest ?? (await this.#read());
  }

  async check(): Promise<void> {
    const before = this.#known;
    const after = await this.#read();
    this.#latest = after;
    for (const [what, ids] of Object.entries(before)) {
      const now = after[what] ?? [];
      const changed = [...now.filter((id) => !ids.includes(id)), ...ids.filter((id) => !now.includes(id))];
      this.#judge.expect(
        changed.length === 0,
        'invalid',
        `${what} changed after requests that are wrong: ${changed.slice(0, 3).join(', ')}`,
        'what was there before',
      );
    }
  }
}
