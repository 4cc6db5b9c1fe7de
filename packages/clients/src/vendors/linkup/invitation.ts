import type { components } from '@invitekit/specs/linkup';
import { type ApproximateTime, aged, readTime } from '../../core/approximate-time.ts';
import type { Invitation, InvitationKind, Member } from '../../core/invitation.ts';
import { meanings } from '../../core/meanings.ts';
import { fullName } from '../../core/member.ts';
import { memberOf } from '../../core/person/names.ts';
import { requireId } from '../../core/require-id.ts';

type Schemas = components['schemas'];

/** The types that one can ask for. */
export type LinkupInvitationType = Schemas['InvitationType'];

/** A filtered list has items of one kind, whatever they say. */
export const kindByType: Readonly<Record<LinkupInvitationType, InvitationKind>> = {
  CONNECTION: 'connection',
  EVENT: 'event',
  ORGANIZATION: 'organization',
};

/** Received invitations have further types, which the vendor does not list. */
const kindOfFurther = /* @__PURE__ */ meanings<string, InvitationKind>({
  CONTENT_SERIES: 'newsletter',
  NEWSLETTER: 'newsletter',
  MEMBER_FOLLOW: 'member-follow',
});
const kindOfListed = /* @__PURE__ */ meanings<string, InvitationKind>(kindByType);

export function toSentInvitation(item: Schemas['SentInvitation'], kind: InvitationKind, answeredAt: Date): Invitation {
  return {
    vendor: 'linkup',
    id: requireId(invitationIdOf(item.entity_urn)),
    direction: 'sent',
    kind,
    member: toMember(item.recipient, item.recipient.profile_picture),
    note: null,
    sentAt: toSentAt(item, answeredAt),
    raw: item,
  };
}

export function toReceivedInvitation(item: Schemas['ReceivedInvitation'], answeredAt: Date): Invitation {
  return {
    vendor: 'linkup',
    id: requireId(invitationIdOf(item.entity_urn)),
    direction: 'received',
    kind: kindOfListed(item.invitation_type) ?? kindOfFurther(item.invitation_type) ?? 'other',
    member: toMember(item.sender, item.sender.profile_picture_url),
    note: null,
    sentAt: toSentAt(item, answeredAt),
    raw: item,
  };
}

/** Listed invitations have no id of their own; actions take the digits at the end of the URN. */
export function invitationIdOf(urn: string): string {
  return /\d+$/.exec(urn)?.[0] ?? urn;
}

function toMember(person: Schemas['InvitationMember'], pictureUrl: string | null | undefined): Member {
  return memberOf({
    name: fullName(person.first_name, person.last_name),
    headline: person.headline,
    profileUrl: person.linkedin_url,
    pictureUrl: pictureUrl,
  });
}

/** The text first: LinkedIn shows weeks and months coarsely, so a number of days beside them claims too much. */
function toSentAt(
  { sent_time: words, sent_time_days: days }: Schemas['InvitationAge'],
  answeredAt: Date,
): ApproximateTime {
  const read = readTime(words, answeredAt);
  return read.precision === 'unknown' && Number.isInteger(days) ? aged(words, days, 'day', answeredAt) : read;
}
