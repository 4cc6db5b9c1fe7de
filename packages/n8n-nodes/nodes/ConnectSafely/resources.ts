import type { ConnectSafelyClient } from '@invitekit/clients';
import { connectsafely } from '@invitekit/specs/connectsafely/vendor';
import { accountResource, connectionResource, resourcesOf } from '../shared/resources.ts';
import { checkConnectSafelyRelationship } from './check-relationship.ts';
import { getAccountStatus } from './get-account-status.ts';
import { getConnectionCount } from './get-connection-count.ts';
import { getNetworkSummary } from './get-network-summary.ts';
import { getConnectSafelyUsage } from './get-usage.ts';

export const connectSafelyResources = resourcesOf<ConnectSafelyClient>(connectsafely, [
  connectionResource([checkConnectSafelyRelationship, getConnectionCount]),
  accountResource([getConnectSafelyUsage, getAccountStatus]),
  { name: 'Network', value: 'network', operations: [getNetworkSummary] },
]);
