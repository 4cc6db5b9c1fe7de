import type { InvitationClient } from '@invitekit/clients';
import type { Vendor } from '@invitekit/specs/vendors';
import { isOffered, type Operation, type Resource } from './operation.ts';
import { acceptInvitation } from './operations/accept-invitation.ts';
import { checkRelationship } from './operations/check-relationship.ts';
import { forgetInvitation } from './operations/forget-invitation.ts';
import { getManyAccounts } from './operations/get-many-accounts.ts';
import { getManyConnections } from './operations/get-many-connections.ts';
import { getManyInvitations } from './operations/get-many-invitations.ts';
import { getReport } from './operations/get-report.ts';
import { getUsage } from './operations/get-usage.ts';
import { refuseInvitation } from './operations/refuse-invitation.ts';
import { releaseAccount } from './operations/release-account.ts';
import { sendInvitation } from './operations/send-invitation.ts';
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

export function accountResource<Client extends InvitationClient>(
  operations: readonly Operation<Client>[],
): Resource<Client> {
  return { name: 'Account', value: 'account', operations };
}
