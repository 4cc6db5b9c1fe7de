import type { Operation } from '../shared/operation.ts';
import { getUsage } from '../shared/operations/get-usage.ts';
import { withNotice } from './with-notice.ts';

/** Credits belong to the key, whatever the account; the quota of ConnectSafely belongs to the account. */
export const getUsageOfVendor: Operation = withNotice(
  {
    ...getUsage,
    action: 'Get the usage of a key or an account',
    description: 'See how many credits LinkupAPI has left, or how many invitations a week ConnectSafely still allows',
    needsAccount: ['connectsafely'],
  },
  ['unipile', 'postpress'],
  'This vendor does not tell what it still allows. Only LinkupAPI and ConnectSafely do.',
);
