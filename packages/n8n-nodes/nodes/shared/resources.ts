import type { InvitationClient } from '@invitekit/clients';
import type { Operation, Resource } from './operation.ts';
import { acceptInvitation } from './operations/accept-invitation.ts';
import { checkRelationship } from './operations/check-relationship.ts';
import { getManyConnections } from './operations/get-many-connections.ts';
import { getManyInvitations } from './operations/get-many-invitations.ts';
import { refuseInvitation } from './operations/refuse-invitation.ts';
import { sendInvitation } from './operations/send-invitation.ts';
import { withdrawInvitation } from './operations/withdraw-invitation.ts';
import { withdrawStaleInvitations } from './operations/withdraw-stale-invitations.ts';

export const invitationOperations = [
  getManyInvitations,
  acceptInvitation,
  refuseInvitation,
  sendInvitation,
  withdrawInvitation,
  withdrawStaleInvitations,
];

export const connectionOperations = [getManyConnections, checkRelationship];

export function invitationResource<Client extends InvitationClient>(
  operations: readonly Operation<Client>[],
): Resource<Client> {
  return { name: 'Invitation', value: 'invitation', operations };
}

export function connectionResource<Client extends InvitationClient>(
  operations: readonly Operation<Client>[],
): Resource<Client> {
  return { name: 'Connection', value: 'connection', operations };
}

export function accountResource<Client extends InvitationClient>(
  operations: readonly Operation<Client>[],
): Resource<Client> {
  return { name: 'Account', value: 'account', operations };
}
