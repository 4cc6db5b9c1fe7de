import type { TimerKind, Timers } from './virtual-clock.ts';

/** What changed modules of n8n find under `Symbol.for('invitekit.rehearsal')`. */
export interface Bridge {
  readonly now: () => number;
  /** A number from 0 to below 1. */
  readonly random: () => number;
  timers(kind: TimerKind): Timers;
  /** In place of `@n8n/utils/sleep`. */
  readonly sleepModule: { readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void> };
  /** The timers of n8n's wait tracker: its interval ticks only when something waits. */
  waitTimers(): Timers;
  /** Is given a module of n8n when it is there. */
  loaded(name: string, exports: unknown): void;
  /** Stands before what n8n's isolates run: their `Date` and `Math.random` take what each evaluation brings. */
  readonly isolatePrelude: string;
}

const key = Symbol.for('invitekit.rehearsal');

/** The words for it in a module's source. */
export const bridgeInSource = 'globalThis[Symbol.for("invitekit.rehearsal")]';

export function installBridge(bridge: Bridge): void {
  Object.defineProperty(globalThis, key, { value: bridge });
}

export function createSleepModule({ setTimeout, clearTimeout }: Timers): Bridge['sleepModule'] {
  const sleep = async (milliseconds: number, signal?: AbortSignal): Promise<void> => {
    await new Promise<void>((resolve, reject) => {
      if (signal?.aborted === true) return reject(signal.reason);
      const stop = () => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', stop);
        resolve();
      }, milliseconds);
      signal?.addEventListener('abort', stop, { once: true });
    });
  };
  return { sleep };
}

export const isolatePrelude = `
(() => {
  const RealDate = Date;
  const now = () => globalThis.__rehearsal.now;
  function VirtualDate(...args) {
    if (new.target === undefined) return new RealDate(now()).toString();
    return Reflect.construct(RealDate, args.length === 0 ? [now()] : args, new.target);
  }
  Object.defineProperty(VirtualDate, 'name', { value: 'Date' });
  VirtualDate.now = now;
  VirtualDate.parse = RealDate.parse;
  VirtualDate.UTC = RealDate.UTC;
  VirtualDate.prototype = RealDate.prototype;
  RealDate.prototype.constructor = VirtualDate;
  globalThis.__rehearsal = { now: 0, state: 0 };
  globalThis.Date = VirtualDate;
  Math.random = () => {
    const own = globalThis.__rehearsal;
    own.state = (own.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(own.state ^ (own.state >>> 15), 1 | own.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
})();
`;
