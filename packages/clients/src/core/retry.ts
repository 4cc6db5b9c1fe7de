import type { InvitationError } from './invitation-error.ts';
import { shown } from './shown.ts';
import type { Transport } from './transport.ts';
import { checkWhole, longestTimerMs } from './whole-number.ts';

/** How often, and after what pauses, something is tried again that waiting can fix. */
export interface RetrySettings {
  /** How often a request is tried at most; 1 never repeats any. Default 3. */
  readonly attempts?: number | undefined;
  /** The pause after the first attempt, in whole milliseconds; it doubles from one to the next. Default 500. */
  readonly firstDelayMs?: number | undefined;
  /**
   * The longest pause, in whole milliseconds up to 2,147,483,647. When the vendor asks for more, the error is thrown
   * instead. Default 30,000.
   */
  readonly longestDelayMs?: number | undefined;
  /** Chance from 0 to 1, which spreads the pauses; what is beyond counts as the nearer end. Default `Math.random`. */
  readonly random?: (() => number) | undefined;
}

/** Decides whether waiting helps, and waits. */
export interface Retry {
  /**
   * Waits before the next attempt. Answers false at once when there is none.
   *
   * @throws the reason of an abort.
   */
  waitAfter(error: InvitationError, attempt: number, signal: AbortSignal | undefined): Promise<boolean>;
}

/**
 * A transport that cannot wait is never asked twice.
 *
 * @throws {TypeError} or {RangeError} for a setting that makes no sense.
 */
export function createRetry({ sleep }: Transport, settings: RetrySettings = {}, longestByDefault = 30_000): Retry {
  if (typeof settings !== 'object' || settings === null) {
    throw new TypeError(`retry must be an object with attempts or delays, not ${shown(settings)}.`);
  }
  // Null is no default: somebody's lookup found nothing.
  const {
    attempts: most = 3,
    firstDelayMs: first = 500,
    longestDelayMs: longest = longestByDefault,
    random = Math.random,
  } = settings;
  if (typeof random !== 'function') throw new TypeError(`retry.random must be a function, not ${shown(random)}.`);
  const delays = { least: 0, most: longestTimerMs };
  const attempts = checkWhole('retry.attempts', most, { least: 1 });
  const firstDelayMs = checkWhole('retry.firstDelayMs', first, delays);
  const longestDelayMs = checkWhole('retry.longestDelayMs', longest, delays);
  return {
    async waitAfter(error, attempt, signal) {
      if (sleep === undefined || !error.isRetryable || attempt >= attempts) return false;
      const backoff = Math.min(longestDelayMs, firstDelayMs * 2 ** (attempt - 1)) * (0.5 + chance(random) / 2);
      const delay = Math.max(error.retryAfterMs ?? 0, backoff);
      if (!(delay <= longestDelayMs)) return false;
      signal?.throwIfAborted();
      await sleep(delay, signal);
      signal?.throwIfAborted();
      return true;
    },
  };
}

/** An error here would hide the one that is waited for, which may say that something happened. */
function chance(random: () => number): number {
  const number = random();
  return number >= 0 ? Math.min(1, number) : 0;
}
