import type { components } from '@invitekit/specs/linkup';
import type { Invitation, InvitationKind } from '../../core/invitation.ts';
import { fullName, publicIdentifierOf } from '../../core/member.ts';
import { requireId } from '../../core/require-id.ts';
import { aged, readSentAt, type SentAt } from '../../core/sent-at.ts';

type SentInvitation = components['schemas']['SentInvitation'];

export type LinkupInvitationType = SentInvitation['invitation_type'];

/** The list is filtered, so the filter says what kind its items are. */
export const kindByType: Readonly<Record<LinkupInvitationType, InvitationKind>> = {
  CONNECTION: 'connection',
  EVENT: 'event',
  ORGANIZATION: 'organization',
};

export function toSentInvitation(item: SentInvitation, kind: InvitationKind, answeredAt: Date): Invitation {
  const { recipient } = item;
  return {
    vendor: 'linkup',
    id: requireId(invitationIdOf(item.entity_urn)),
    direction: 'sent',
    kind,
    member: {
      publicIdentifier: publicIdentifierOf(recipient.linkedin_url),
      name: fullName(recipient.first_name, recipient.last_name),
      headline: recipient.headline || undefined,
      profileUrl: recipient.linkedin_url || undefined,
      pictureUrl: recipient.profile_picture || undefined,
    },
    sentAt: toSentAt(item, answeredAt),
    raw: item,
  };
}

/** Items have no id of their own; other actions take the digits at the end of the URN. */
function invitationIdOf(urn: string): string {
  return /\d+$/.exec(urn)?.[0] ?? urn;
}

/** The text first: LinkedIn shows weeks and months coarsely, so a number of days beside them claims too much. */
function toSentAt({ sent_time: words, sent_time_days: days }: SentInvitation, answeredAt: Date): SentAt {
  const read = readSentAt(words, answeredAt);
  return read.precision === 'unknown' && Number.isInteger(days) ? aged(words, days, 'day', answeredAt) : read;
}
