import type { ConnectSafelyClient } from '@invitekit/clients';
import { connectsafely } from '@invitekit/specs/connectsafely/vendor';
import type { INodeProperties } from 'n8n-workflow';
import type { Operation } from '../shared/operation.ts';
import { getManyConnections } from '../shared/operations/get-many-connections.ts';
import { getManyInvitations } from '../shared/operations/get-many-invitations.ts';
import { accountResource, connectionResource, invitationResource, resourcesOf } from '../shared/resources.ts';
import { slowLists } from './access.ts';
import { checkConnectSafelyRelationship } from './check-relationship.ts';
import { getAccountStatus } from './get-account-status.ts';
import { getConnectionCount } from './get-connection-count.ts';
import { getNetworkSummary } from './get-network-summary.ts';
import { getConnectSafelyUsage } from './get-usage.ts';

export const connectSafelyResources = resourcesOf<ConnectSafelyClient>(connectsafely, [
  invitationResource([withSlowness(getManyInvitations)]),
  connectionResource([withSlowness(getManyConnections), checkConnectSafelyRelationship, getConnectionCount]),
  accountResource([getConnectSafelyUsage, getAccountStatus]),
  { name: 'Network', value: 'network', operations: [getNetworkSummary] },
]);

function withSlowness(operation: Operation): Operation<ConnectSafelyClient> {
  const notice: INodeProperties = {
    displayName: slowLists,
    name: 'slowNotice',
    type: 'notice',
    default: '',
    displayOptions: { show: { returnAll: [true] } },
  };
  return { ...operation, fields: [...operation.fields, notice] };
}
