import type { DocumentedError } from '@invitekit/specs/reader';
import type { Fault } from './fault-schema.ts';

/** What one request gets of the faults that hit it. */
export interface Hit {
  /** The faults that hit it. */
  readonly faults: readonly string[];
  readonly error?: DocumentedError | undefined;
  readonly retryAfter?: Fault['retryAfter'];
  readonly latencyMs: number;
  readonly connection?: Fault['connection'];
  readonly body?: Fault['body'];
}

export const noHit: Hit = { faults: [], latencyMs: 0 };

/** What `Retry-After` says, when a fault says it instead of the vendor. */
export function wordRetryAfter({ retryAfter }: Hit, now: Date): string | undefined {
  if (retryAfter === undefined) return undefined;
  const { seconds, date } = retryAfter;
  return date ? new Date(now.getTime() + seconds * 1000).toUTCString() : String(seconds);
}
