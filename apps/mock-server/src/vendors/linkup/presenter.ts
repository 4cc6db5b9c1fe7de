import type { components } from '@invitekit/specs/linkup';
import { type Age, ageOf, wholeDays } from '../../world/age.ts';
import { profileUrl } from '../../world/member.ts';
import type { InvitationKind, Member } from '../../world/records.ts';
import type { InvitationView } from '../../world/views.ts';

type Schemas = components['schemas'];

export const kindOfType: Readonly<Record<Schemas['InvitationType'], InvitationKind>> = {
  CONNECTION: 'connection',
  ORGANIZATION: 'organization',
  EVENT: 'event',
};

/** Received ones have types that one cannot filter by. Only the fourth is the vendor's word; the fifth is ours. */
const typeOfKind: Readonly<Record<InvitationKind, string>> = {
  connection: 'CONNECTION',
  organization: 'ORGANIZATION',
  event: 'EVENT',
  newsletter: 'CONTENT_SERIES',
  'member-follow': 'MEMBER_FOLLOW',
};

export function presentSent(
  { invitation, member }: InvitationView,
  invitationType: Schemas['InvitationType'],
  now: Date,
): Schemas['SentInvitation'] {
  return {
    entity_urn: invitationUrn(invitation),
    recipient: { ...presentMember(member), profile_picture: member.pictureUrl },
    invitation_type: invitationType,
    ...presentAge(invitation.sentAt, now),
  };
}

export function presentReceived({ invitation, member }: InvitationView, now: Date): Schemas['ReceivedInvitation'] {
  return {
    entity_urn: invitationUrn(invitation),
    shared_secret: invitation.sharedSecret,
    sender: { ...presentMember(member), profile_picture_url: member.pictureUrl },
    invitation_type: typeOfKind[invitation.kind],
    ...presentAge(invitation.sentAt, now),
  };
}

export function presentInvited({ invitation, member }: InvitationView): Schemas['InviteAnswer']['data'] {
  return {
    invitation_urn: invitationUrn(invitation),
    profile_urn: profileUrn(member),
    first_name: member.firstName,
    last_name: member.lastName,
    headline: member.headline,
    public_identifier: member.publicIdentifier,
    profile_picture_url: member.pictureUrl,
  };
}

/** LinkedIn's digits in the name of an invitation; undefined for what is no such name. */
export function idInUrn(urn: string): string | undefined {
  return /^urn:li:(?:fsd_)?invitation:(\d+)$/.exec(urn)?.[1];
}

export function profileUrn({ id }: Member): string {
  return `urn:li:fsd_profile:${id}`;
}

function invitationUrn({ id }: InvitationView['invitation']): string {
  return `urn:li:invitation:${id}`;
}

function presentMember(member: Member): Schemas['InvitationMember'] {
  return {
    first_name: member.firstName,
    last_name: member.lastName,
    headline: member.headline,
    linkedin_url: profileUrl(member),
  };
}

const suffixes: Readonly<Record<Age['unit'], string>> = {
  minute: 'm',
  hour: 'h',
  day: 'd',
  week: 'w',
  month: 'mo',
  year: 'y',
};

function presentAge(sentAt: number, now: Date): Schemas['InvitationAge'] {
  const { unit, count } = ageOf(sentAt, now.getTime());
  return {
    sent_time: count === 0 ? 'now' : `${count}${suffixes[unit]}`,
    sent_time_days: wholeDays(sentAt, now.getTime()),
  };
}
