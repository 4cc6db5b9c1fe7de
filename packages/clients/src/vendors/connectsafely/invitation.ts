import type { components } from '@invitekit/specs/connectsafely';
import { readTime } from '../../core/approximate-time.ts';
import type { Invitation, InvitationKind } from '../../core/invitation.ts';
import { meanings } from '../../core/meanings.ts';
import { fullName } from '../../core/member.ts';
import { memberOf } from '../../core/person/names.ts';
import { requireId } from '../../core/require-id.ts';
import { vendor } from './context.ts';

type Schemas = components['schemas'];

export function toSentInvitation(item: Schemas['SentInvitation'], answeredAt: Date): Invitation {
  const { profile } = item;
  return {
    vendor,
    id: requireId(item.invitationId),
    direction: 'sent',
    kind: 'connection',
    member: memberOf({
      id: item.memberId,
      publicIdentifier: profile.publicIdentifier,
      name: fullName(profile.firstName, profile.lastName),
      headline: profile.headline,
      profileUrl: profile.profileUrl,
    }),
    note: null,
    sentAt: readTime(item.sentAt, answeredAt),
    raw: item,
  };
}

const kindOf = /* @__PURE__ */ meanings<Schemas['ReceivedInvitation']['invitationCategory'], InvitationKind>({
  CONNECTION: 'connection',
  ORGANIZATION: 'organization',
  EVENT: 'event',
  NEWSLETTER: 'newsletter',
  MEMBER_FOLLOW: 'member-follow',
});

export function toReceivedInvitation(item: Schemas['ReceivedInvitation'], answeredAt: Date): Invitation {
  const { profile } = item;
  return {
    vendor,
    id: requireId(item.invitationId),
    direction: 'received',
    kind: kindOf(item.invitationCategory) ?? 'other',
    member: memberOf({
      id: item.memberId,
      publicIdentifier: profile.publicIdentifier,
      name: fullName(profile.firstName, profile.lastName) || item.companyName || item.newsletterName,
      profileUrl: profile.profileUrl,
    }),
    note: item.customMessage ?? null,
    sentAt: readTime(item.receivedAt, answeredAt),
    raw: item,
  };
}
