import type { InvitationClient } from '@invitekit/clients';
import type { Vendor } from '@invitekit/specs/vendors';
import { isOffered, type Operation, type Resource } from './operation.ts';
import { acceptInvitation } from './operations/accept-invitation.ts';
import { checkRelationship } from './operations/check-relationship.ts';
import { forgetInvitation } from './operations/forget-invitation.ts';
import { getConversationWithPerson } from './operations/get-conversation-with-person.ts';
import { getManyAccounts } from './operations/get-many-accounts.ts';
import { getManyConnections } from './operations/get-many-connections.ts';
import { getManyConversations } from './operations/get-many-conversations.ts';
import { getManyInvitations } from './operations/get-many-invitations.ts';
import { getManyMessages } from './operations/get-many-messages.ts';
import { getProfile } from './operations/get-profile.ts';
import { getReport } from './operations/get-report.ts';
import { getUsage } from './operations/get-usage.ts';
import { refuseInvitation } from './operations/refuse-invitation.ts';
import { releaseAccount } from './operations/release-account.ts';
import { sendInvitation } from './operations/send-invitation.ts';
import { sendMessage } from './operations/send-message.ts';
import { withdrawInvitation } from './operations/withdraw-invitation.ts';
import { withdrawStaleInvitations } from './operations/withdraw-stale-invitations.ts';

/** What nodes have in common. */
export const commonResources: readonly Resource[] = [
  invitationResource([
    getManyInvitations,
    acceptInvitation,
    forgetInvitation,
    refuseInvitation,
    sendInvitation,
    withdrawInvitation,
    withdrawStaleInvitations,
  ]),
  connectionResource([getManyConnections, checkRelationship]),
  profileResource([getProfile]),
  { name: 'Conversation', value: 'conversation', operations: [getManyConversations, getConversationWithPerson] },
  { name: 'Message', value: 'message', operations: [getManyMessages, sendMessage] },
  accountResource([getManyAccounts, getReport, getUsage, releaseAccount]),
];

/**
 * What the node of a vendor has: of the common operations those that the vendor offers, and its own. An own operation takes the
 * place of a common one with the same value.
 */
export function resourcesOf<Client extends InvitationClient>(
  facts: Pick<Vendor, 'operations'>,
  own: readonly Resource<Client>[] = [],
): readonly Resource<Client>[] {
  const common = commonResources.map((resource) => {
    const { operations = [] } = own.find(({ value }) => value === resource.value) ?? {};
    const offered = resource.operations.filter((operation) => isOffered(facts, operation));
    return { ...resource, operations: merged<Client>(offered, operations) };
  });
  const others = own.filter(({ value }) => common.every((resource) => resource.value !== value));
  return [...common, ...others].filter(({ operations }) => operations.length > 0);
}

function merged<Client extends InvitationClient>(
  common: readonly Operation<Client>[],
  own: readonly Operation<Client>[],
): readonly Operation<Client>[] {
  return [
    ...common.map((operation) => own.find(({ value }) => value === operation.value) ?? operation),
    ...own.filter(({ value }) => common.every((operation) => operation.value !== value)),
  ];
}

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

export function profileResource<Client extends InvitationClient>(
  operations: readonly Operation<Client>[],
): Resource<Client> {
  return { name: 'Profile', value: 'profile', operations };
}

export function accountResource<Client extends InvitationClient>(
  operations: readonly Operation<Client>[],
): Resource<Client> {
  return { name: 'Account', value: 'account', operations };
}
