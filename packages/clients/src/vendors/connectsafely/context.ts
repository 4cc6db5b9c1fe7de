import type { paths } from '@invitekit/specs/connectsafely';
import type { Vendor } from '@invitekit/specs/vendors';
import type { ClientContext } from '../../core/client-context.ts';

/** Written out, because bundlers keep what a constant is read from. */
export const vendor = 'connectsafely' satisfies Vendor['name'];

export type ConnectSafelyContext = ClientContext<paths, string | undefined>;

/** The account as a body names it. */
export function accountIn({ accountId }: ConnectSafelyContext): { readonly accountId?: string } {
  return accountId === undefined ? {} : { accountId };
}
