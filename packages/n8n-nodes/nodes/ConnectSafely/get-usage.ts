import type { ConnectSafelyClient } from '@invitekit/clients';
import type { Operation } from '../shared/operation.ts';
import { getUsage } from '../shared/operations/get-usage.ts';

export const getConnectSafelyUsage: Operation<ConnectSafelyClient> = {
  ...getUsage,
  description: 'See how many invitations ConnectSafely still allows the account this week',
};
