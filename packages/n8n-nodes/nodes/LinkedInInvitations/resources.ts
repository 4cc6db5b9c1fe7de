import { prices } from '../Linkup/prices.ts';
import type { Resource } from '../shared/operation.ts';
import { acceptInvitation } from '../shared/operations/accept-invitation.ts';
import { checkRelationship } from '../shared/operations/check-relationship.ts';
import { getManyAccounts } from '../shared/operations/get-many-accounts.ts';
import { getManyConnections } from '../shared/operations/get-many-connections.ts';
import { getManyInvitations } from '../shared/operations/get-many-invitations.ts';
import { refuseInvitation } from '../shared/operations/refuse-invitation.ts';
import { sendInvitation } from '../shared/operations/send-invitation.ts';
import { withdrawInvitation } from '../shared/operations/withdraw-invitation.ts';
import { withdrawStaleInvitations } from '../shared/operations/withdraw-stale-invitations.ts';
import { accountResource, connectionResource, invitationResource } from '../shared/resources.ts';
import { getUsageOfVendor } from './get-usage.ts';
import { priced, withNotice } from './with-notice.ts';

/** What the vendors share. */
export const commonResources: readonly Resource[] = [
  invitationResource([
    priced(getManyInvitations, prices.list('invitations', 50)),
    priced(acceptInvitation, prices.answer),
    priced(refuseInvitation, prices.answer),
    priced(sendInvitation, prices.send),
    priced(withdrawInvitation, prices.withdraw),
    priced(withdrawStaleInvitations, prices.withdrawStale),
  ]),
  connectionResource([
    priced(getManyConnections, prices.list('connections', 50)),
    withNotice(
      priced(checkRelationship, prices.once),
      ['connectsafely'],
      'ConnectSafely takes no member ID here: name the person by URL or public identifier',
    ),
  ]),
  accountResource([getManyAccounts, getUsageOfVendor]),
];
