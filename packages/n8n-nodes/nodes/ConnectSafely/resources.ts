import type { ConnectSafelyClient } from '@invitekit/clients';
import type { Resource } from '../shared/operation.ts';
import { getManyAccounts } from '../shared/operations/get-many-accounts.ts';
import { getManyConnections } from '../shared/operations/get-many-connections.ts';
import { accountResource, connectionResource, invitationOperations, invitationResource } from '../shared/resources.ts';
import { checkConnectSafelyRelationship } from './check-relationship.ts';
import { getAccountStatus } from './get-account-status.ts';
import { getConnectionCount } from './get-connection-count.ts';
import { getNetworkSummary } from './get-network-summary.ts';
import { getConnectSafelyUsage } from './get-usage.ts';

export const connectSafelyResources: readonly Resource<ConnectSafelyClient>[] = [
  invitationResource(invitationOperations),
  connectionResource([getManyConnections, checkConnectSafelyRelationship, getConnectionCount]),
  accountResource([getManyAccounts, getAccountStatus, getConnectSafelyUsage]),
  { name: 'Network', value: 'network', operations: [getNetworkSummary] },
];
