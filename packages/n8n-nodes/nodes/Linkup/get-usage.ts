import type { LinkupClient } from '@invitekit/clients';
import type { Operation } from '../shared/operation.ts';
import { getUsage } from '../shared/operations/get-usage.ts';

/** Credits belong to the key, whatever the account. */
export const getLinkupUsage: Operation<LinkupClient> = {
  ...getUsage,
  action: 'Get the usage of the key',
  description: 'See how many credits the key has left',
  needsAccount: false,
};
