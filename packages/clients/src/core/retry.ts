import type { InvitationError } from './invitation-error.ts';
import type { Transport } from './transport.ts';

export interface RetrySettings {
  /** How often a request is tried at most; 1 never repeats any. Default 3. */
  readonly attempts?: number | undefined;
  /** The pause after the first attempt, in milliseconds; it doubles from one to the next. Default 500. */
  readonly firstDelayMs?: number | undefined;
  /** The longest pause, in milliseconds. When the vendor asks for more, the error is thrown instead. Default 30,000. */
  readonly longestDelayMs?: number | undefined;
  /** Chance from 0 to 1, which spreads the pauses. Default `Math.random`. */
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

/** A transport that cannot wait is never asked twice. */
export function createRetry({ sleep }: Transport, settings: RetrySettings = {}): Retry {
  const { attempts = 3, firstDelayMs = 500, longestDelayMs = 30_000, random = Math.random } = settings;
  return {
    async waitAfter(error, attempt, signal) {
      if (sleep === undefined || !error.isRetryable || attempt >= attempts) return false;
      const backoff = Math.min(longestDelayMs, firstDelayMs * 2 ** (attempt - 1)) * (0.5 + random() / 2);
      const delay = Math.max(error.retryAfterMs ?? 0, backoff);
      if (delay > longestDelayMs) return false;
      signal?.throwIfAborted();
      await sleep(delay, signal);
      signal?.throwIfAborted();
      return true;
    },
  };
}
