import type { paths } from '@invitekit/specs/connectsafely';
import { connectsafely } from '@invitekit/specs/connectsafely/vendor';
import type { ClientContext } from '../../core/client-context.ts';

export const vendor = connectsafely.name;

export type ConnectSafelyContext = ClientContext<paths, string | undefined>;

/** The account as a body names it. */
export function accountIn({ accountId }: ConnectSafelyContext): { readonly accountId?: string } {
  return accountId === undefined ? {} : { accountId };
}
