import type { components } from '@invitekit/specs/connectsafely';
import type { Invitation } from '../../core/invitation.ts';
import { fullName, publicIdentifierOf } from '../../core/member.ts';
import { requireId } from '../../core/require-id.ts';
import { readSentAt } from '../../core/sent-at.ts';

export function toSentInvitation(item: components['schemas']['SentInvitation'], answeredAt: Date): Invitation {
  const { profile } = item;
  return {
    vendor: 'connectsafely',
    id: requireId(item.invitationId),
    direction: 'sent',
    kind: 'connection',
    member: {
      id: item.memberId || undefined,
      publicIdentifier: profile.publicIdentifier || publicIdentifierOf(profile.profileUrl),
      name: fullName(profile.firstName, profile.lastName),
      headline: profile.headline || undefined,
      profileUrl: profile.profileUrl || undefined,
    },
    sentAt: readSentAt(item.sentAt, answeredAt),
    raw: item,
  };
}
