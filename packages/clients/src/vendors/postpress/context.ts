import type { paths } from '@invitekit/specs/postpress';
import type { Caller } from '../../core/caller.ts';
import type { Retry } from '../../core/retry.ts';

/** What every operation of the client works with. */
export interface PostpressContext {
  readonly call: Caller<paths>;
  readonly accountId: string;
  readonly retry: Retry;
}
