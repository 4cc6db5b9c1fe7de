/** A rehearsal's time. It stands while the program works, and jumps when the program waits. */
export interface VirtualClock {
  /** Where it stands. */
  now(): Date;
  /**
   * Waits so many milliseconds of virtual time.
   *
   * @throws {RehearsalOver} at the end of the rehearsal, if that comes first.
   */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** Waits until then; at once for what is past. Throws as `sleep`. */
  until(time: Date | string): Promise<void>;
}

/** Ends a program that would go on after the last day. It need not be caught. */
export class RehearsalOver extends Error {
  override readonly name = 'RehearsalOver';
  constructor() {
    super('The rehearsal is over: its last day has ended.');
  }
}

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
  readonly end: (reason: unknown) => void;
  readonly signal: AbortSignal | undefined;
}

export interface ClockSettings {
  readonly from: number;
  readonly until: number;
  /** Moves everything else to a moment, before those who wait for it go on. */
  readonly jump: (to: number) => Promise<void>;
  /** Whether requests are on their way. */
  readonly isBusy: () => boolean;
}

/**
 * Several may wait at once: the earliest goes on first, once no request is on its way. What a program does besides requests
 * and waiting, such as reading files, must not overlap with another part that waits.
 */
export function createVirtualClock({ from, until, jump, isBusy }: ClockSettings): VirtualClock {
  let now = from;
  let sleepers: readonly Sleeper[] = [];
  let isPumping = false;

  async function pump(): Promise<void> {
    if (isPumping) return;
    isPumping = true;
    try {
      while (sleepers.length > 0) await wakeNext();
    } finally {
      isPumping = false;
    }
  }

  async function wakeNext(): Promise<void> {
    await quiet(isBusy);
    const next = sleepers.toSorted((one, other) => one.at - other.at)[0];
    if (next === undefined) return;
    sleepers = sleepers.filter((each) => each !== next);
    if (next.signal?.aborted) {
      next.end(next.signal.reason);
      return;
    }
    try {
      const target = Math.min(Math.max(next.at, now), until);
      if (target > now) await jump(target);
      now = target;
    } catch (error) {
      next.end(error);
      return;
    }
    if (next.at > until) next.end(new RehearsalOver());
    else next.wake();
  }

  const sleep = async (milliseconds: number, signal?: AbortSignal) => {
    if (!(milliseconds >= 0)) throw new RangeError(`sleep takes milliseconds from 0 up, not ${milliseconds}.`);
    signal?.throwIfAborted();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    sleepers = [...sleepers, { at: now + milliseconds, wake: resolve, end: reject, signal }];
    void pump();
    await promise;
  };

  return {
    now: () => new Date(now),
    sleep,
    async until(time) {
      const at = new Date(time).getTime();
      if (Number.isNaN(at)) throw new RangeError(`until takes a time, not ${String(time)}.`);
      await sleep(Math.max(0, at - now));
    },
  };
}

/** Several turns of the event loop without a request, so that those who were woken have got as far as they can. */
const quietTurns = 3;

async function quiet(isBusy: () => boolean): Promise<void> {
  for (let turns = 0; turns < quietTurns; turns = isBusy() ? 0 : turns + 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}
