import type { components } from '@invitekit/specs/connectsafely';
import { profileUrl } from '../../world/member.ts';
import type { Member } from '../../world/records.ts';
import type { Relationship } from '../../world/relationship.ts';
import type { ConnectionView } from '../../world/views.ts';
import { urnOf } from './people.ts';

type Schemas = components['schemas'];

/** A day in UTC: "Feb 15, 2024". */
const days = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', year: 'numeric', month: 'short', day: 'numeric' });

export function presentConnection({ member, connectedAt }: ConnectionView): Schemas['Connection'] {
  return {
    firstName: member.firstName,
    lastName: member.lastName,
    vanityName: member.publicIdentifier,
    headline: member.headline,
    connectedDate: `Connected on ${days.format(new Date(connectedAt))}`,
    profileUrl: `${profileUrl(member)}/`,
  };
}

const statuses: Readonly<Record<Relationship['state'], string>> = {
  self: 'NOT_CONNECTED',
  none: 'NOT_CONNECTED',
  sent: 'PENDING',
  received: 'PENDING',
  connected: 'CONNECTED',
};

export function presentRelationship(
  member: Member,
  state: Relationship['state'],
  accountId: string,
): Schemas['Relationship'] {
  return {
    connected: state === 'connected',
    invitationSent: state === 'sent',
    invitationReceived: state === 'received',
    status: statuses[state],
    profileUrn: urnOf(member),
    accountId,
  };
}
