import type { paths } from '@invitekit/specs/connectsafely';
import { connectsafely } from '@invitekit/specs/connectsafely/vendor';
import type { Caller } from '../../core/caller.ts';
import type { Retry } from '../../core/retry.ts';

export const vendor = connectsafely.name;

/** What every operation of the client works with. */
export interface ConnectSafelyContext {
  readonly call: Caller<paths>;
  /** Undefined for the default account of the key. */
  readonly accountId: string | undefined;
  readonly retry: Retry;
}

/** The account as a body names it. */
export function accountIn({ accountId }: ConnectSafelyContext): { readonly accountId?: string } {
  return accountId === undefined ? {} : { accountId };
}
