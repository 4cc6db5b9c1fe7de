import type { paths } from '@invitekit/specs/unipile';
import type { Caller } from '../../core/caller.ts';
import type { Retry } from '../../core/retry.ts';

/** What the operations of one client share. */
export interface UnipileContext {
  readonly call: Caller<paths>;
  readonly accountId: string;
  readonly retry: Retry;
  readonly explainRefusals: boolean;
}

/**
 * Unipile keeps the answers of reads for an hour and says only that a write can drop them, so what must be true now goes
 * with this header. https://developer.unipile.com/v2.0/docs/caching
 */
export const fresh = { 'Cache-Control': 'no-cache' } as const;
