import type { Sleep } from '@invitekit/clients';
import type { Sandbox } from '../sandbox.ts';

/** A party that waits. */
interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

/**
 * Time that passes only while every party waits: then the sandbox's clock moves to the next moment that somebody waits for. What
 * the parties do takes none.
 */
export class VirtualTime {
  readonly #sandbox: Sandbox;
  #now: number;
  #busy = 0;
  #sleepers: Sleeper[] = [];

  private constructor(sandbox: Sandbox, now: number) {
    this.#sandbox = sandbox;
    this.#now = now;
  }

  static async of(sandbox: Sandbox): Promise<VirtualTime> {
    const { now } = await sandbox.clock();
    return new VirtualTime(sandbox, Date.parse(now));
  }

  readonly now = (): Date => new Date(this.#now);

  readonly sleep: Sleep = (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const stop = () => {
        this.#sleepers = this.#sleepers.filter((each) => each !== sleeper);
        this.#busy += 1;
        reject(signal?.reason);
      };
      const sleeper = {
        until: this.#now + milliseconds,
        wake: () => {
          signal?.removeEventListener('abort', stop);
          resolve();
        },
      };
      signal?.addEventListener('abort', stop, { once: true });
      this.#sleepers.push(sleeper);
      this.#rest();
    });

  /** Lets somebody act, and waits for the end of it. */
  async run<Result>(party: () => Promise<Result>): Promise<Result> {
    this.#busy += 1;
    try {
      return await party();
    } finally {
      this.#rest();
    }
  }

  #rest(): void {
    this.#busy -= 1;
    if (this.#busy === 0 && this.#sleepers.length > 0) void this.#pass();
  }

  async #pass(): Promise<void> {
    this.#now = Math.max(this.#now, Math.min(...this.#sleepers.map(({ until }) => until)));
    await this.#sandbox.moveTo(new Date(this.#now));
    const due = this.#sleepers.filter(({ until }) => until <= this.#now);
    this.#sleepers = this.#sleepers.filter(({ until }) => until > this.#now);
    this.#busy += due.length;
    for (const { wake } of due) wake();
  }
}
