import type { ConnectSafelyClient } from '@invitekit/clients';
import type { Resource } from '../shared/operation.ts';
import { getManyAccounts } from '../shared/operations/get-many-accounts.ts';
import { getUsage } from '../shared/operations/get-usage.ts';
import {
  accountResource,
  connectionOperations,
  connectionResource,
  invitationOperations,
  invitationResource,
} from '../shared/resources.ts';
import { getAccountStatus } from './get-account-status.ts';
import { getConnectionCount } from './get-connection-count.ts';
import { getNetworkSummary } from './get-network-summary.ts';

export const connectSafelyResources: readonly Resource<ConnectSafelyClient>[] = [
  invitationResource(invitationOperations),
  connectionResource([...connectionOperations, getConnectionCount]),
  accountResource([getManyAccounts, getAccountStatus, getUsage]),
  { name: 'Network', value: 'network', operations: [getNetworkSummary] },
];
