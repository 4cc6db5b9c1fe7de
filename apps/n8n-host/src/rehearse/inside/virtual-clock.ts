/** `sleep` holds up the work that waits for it; `alarm` begins something. */
export type TimerKind = 'alarm' | 'sleep';

type Callback = (...args: readonly unknown[]) => unknown;

const realSetTimeout = globalThis.setTimeout;
const realClearTimeout = globalThis.clearTimeout;
const realClearInterval = globalThis.clearInterval;

/** As Node has it: what is longer ends at once. */
const longestMs = 2 ** 31 - 1;

/** A timer of virtual time, with what programs expect of one of Node's. */
class VirtualTimer {
  readonly kind: TimerKind;
  readonly run: () => void;
  readonly every: number | undefined;
  due: number;
  readonly #queue: Set<VirtualTimer>;

  constructor(queue: Set<VirtualTimer>, kind: TimerKind, due: number, run: () => void, every?: number) {
    this.#queue = queue;
    this.kind = kind;
    this.due = due;
    this.run = run;
    this.every = every;
    queue.add(this);
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  hasRef(): boolean {
    return true;
  }

  close(): void {
    this.#queue.delete(this);
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

/** What stands in for Node's functions of the same names. */
export interface Timers {
  setTimeout(callback: Callback, delay?: number, ...args: readonly unknown[]): unknown;
  setInterval(callback: Callback, delay?: number, ...args: readonly unknown[]): unknown;
  clearTimeout(timer: unknown): void;
  clearInterval(timer: unknown): void;
}

/** A time that stands still until it is moved, and the timers that wait for it. */
export class VirtualClock {
  readonly #queue = new Set<VirtualTimer>();
  readonly #onChange: () => void;
  #now: number;

  /** @param onChange - Is told when another timer waits. */
  constructor(now: number, onChange: () => void = () => {}) {
    this.#now = now;
    this.#onChange = onChange;
  }

  readonly now = (): number => this.#now;

  /** When the earliest timer of these kinds is due; undefined when there is none. */
  next(...kinds: readonly TimerKind[]): number | undefined {
    let earliest: number | undefined;
    for (const { kind, due } of this.#queue) {
      if (kinds.includes(kind) && (earliest === undefined || due < earliest)) earliest = due;
    }
    return earliest;
  }

  /** Moves the time, and runs what is due by then, in its order. An error of one does not keep the others from running. */
  jump(to: number): void {
    for (;;) {
      const first = this.#earliestUntil(to);
      if (first === undefined) break;
      this.#now = Math.max(this.#now, first.due);
      this.#queue.delete(first);
      if (first.every !== undefined) {
        // As with Node's, what was missed is not made up for.
        first.due = this.#now + first.every * Math.max(1, Math.ceil((to - this.#now) / first.every));
        this.#queue.add(first);
      }
      try {
        first.run();
      } catch (error) {
        realSetTimeout(() => {
          throw error;
        });
      }
    }
    this.#now = Math.max(this.#now, to);
  }

  /** Moves the time alone. */
  set(to: number): void {
    this.#now = Math.max(this.#now, to);
  }

  timers(kind: TimerKind): Timers {
    const clear = (real: (timer: never) => void) => (timer: unknown) => {
      if (timer instanceof VirtualTimer) timer.close();
      else Reflect.apply(real, undefined, [timer]);
    };
    return {
      setTimeout: (callback, delay = 0, ...args) => {
        const wanted = delay > longestMs ? 1 : Number(delay) || 0;
        // What only lets others go first takes no time.
        if (wanted <= 1) return realSetTimeout(callback, wanted, ...args);
        return this.#add(kind, wanted, () => callback(...args));
      },
      setInterval: (callback, delay = 0, ...args) => {
        const every = Math.max(1, delay > longestMs ? 1 : Number(delay) || 0);
        return this.#add(kind, every, () => callback(...args), every);
      },
      clearTimeout: clear(realClearTimeout),
      clearInterval: clear(realClearInterval),
    };
  }

  /** Runs something at a time. What it gives calls it off. */
  at(time: number, run: () => void): () => void {
    const timer = this.#add('alarm', Math.max(0, time - this.#now), run);
    return () => timer.close();
  }

  #add(kind: TimerKind, delay: number, run: () => void, every?: number): VirtualTimer {
    const timer = new VirtualTimer(this.#queue, kind, this.#now + delay, run, every);
    this.#onChange();
    return timer;
  }

  #earliestUntil(to: number): VirtualTimer | undefined {
    let first: VirtualTimer | undefined;
    for (const timer of this.#queue) {
      if (timer.due <= to && (first === undefined || timer.due < first.due)) first = timer;
    }
    return first;
  }
}
