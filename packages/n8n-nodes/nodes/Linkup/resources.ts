import type { LinkupClient } from '@invitekit/clients';
import type { Resource } from '../shared/operation.ts';
import { acceptInvitation } from '../shared/operations/accept-invitation.ts';
import { checkRelationship } from '../shared/operations/check-relationship.ts';
import { getManyAccounts } from '../shared/operations/get-many-accounts.ts';
import { getManyConnections } from '../shared/operations/get-many-connections.ts';
import { refuseInvitation } from '../shared/operations/refuse-invitation.ts';
import { sendInvitation } from '../shared/operations/send-invitation.ts';
import { withdrawInvitation } from '../shared/operations/withdraw-invitation.ts';
import { withdrawStaleInvitations } from '../shared/operations/withdraw-stale-invitations.ts';
import { accountResource, connectionResource, invitationResource } from '../shared/resources.ts';
import { getManyLinkupInvitations } from './get-many-invitations.ts';
import { getManyLogs } from './get-many-logs.ts';
import { getManyRecommendations } from './get-many-recommendations.ts';
import { getLinkupUsage } from './get-usage.ts';
import { priced, prices } from './prices.ts';
import { sendMessage } from './send-message.ts';

export const linkupResources: readonly Resource<LinkupClient>[] = [
  invitationResource([
    priced(getManyLinkupInvitations, prices.list('invitations', 50)),
    priced(acceptInvitation, prices.answer),
    priced(refuseInvitation, prices.answer),
    priced(sendInvitation, prices.send),
    priced(withdrawInvitation, prices.withdraw),
    priced(withdrawStaleInvitations, prices.withdrawStale),
  ]),
  connectionResource([
    priced(getManyConnections, prices.list('connections', 50)),
    priced(checkRelationship, prices.once),
  ]),
  accountResource([getManyAccounts, getLinkupUsage]),
  { name: 'Log', value: 'log', operations: [getManyLogs] },
  { name: 'Message', value: 'message', operations: [priced(sendMessage, prices.once)] },
  {
    name: 'Recommendation',
    value: 'recommendation',
    operations: [priced(getManyRecommendations, prices.list('members', 10))],
  },
];
