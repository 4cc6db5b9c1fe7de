import type { Timers, VirtualClock } from './virtual-clock.ts';

/**
 * The timers of n8n's wait tracker. It looks each minute for executions that wait for less than 70 seconds more. Here it
 * looks in those minutes alone in which it would find one.
 */
export class WaitTimers {
  readonly #clock: VirtualClock;
  #tick: { readonly run: () => unknown; readonly everyMs: number; readonly since: number } | undefined;
  #cancel = () => {};

  constructor(clock: VirtualClock) {
    this.#clock = clock;
  }

  get timers(): Timers {
    return {
      ...this.#clock.timers('alarm'),
      setInterval: (run, everyMs = 0) => {
        this.#tick = { run, everyMs, since: this.#clock.now() };
        return this.#tick;
      },
      clearInterval: () => {
        this.#tick = undefined;
        this.#cancel();
      },
    };
  }

  /** @param waitsTill - When the first of the executions that wait is to go on; undefined when none waits. */
  expect(waitsTill: number | undefined): void {
    this.#cancel();
    if (this.#tick === undefined || waitsTill === undefined) return;
    const { run, everyMs, since } = this.#tick;
    const now = this.#clock.now();
    const tickBefore = (time: number) => since + Math.floor((time - since) / everyMs) * everyMs;
    this.#cancel = this.#clock.at(Math.max(tickBefore(now) + everyMs, tickBefore(waitsTill)), () => run());
  }
}
