import type { components } from '@invitekit/specs/postpress';
import type { Invitation } from '../../core/invitation.ts';
import { requireId } from '../../core/require-id.ts';
import { readAge, readIsoTime, readSentAt, type SentAt } from '../../core/sent-at.ts';

type InvitationSent = components['schemas']['InvitationSent'];

export function toSentInvitation(item: InvitationSent, answeredAt: Date): Invitation {
  const publicIdentifier = item.invited_user_public_id || undefined;
  return {
    vendor: 'postpress',
    id: requireId(item.id),
    direction: 'sent',
    kind: 'connection',
    member: {
      id: item.invited_user_id || undefined,
      publicIdentifier,
      name: item.invited_user ?? '',
      headline: item.invited_user_description || undefined,
      profileUrl: publicIdentifier && `https://www.linkedin.com/in/${encodeURIComponent(publicIdentifier)}`,
    },
    note: item.invitation_text || undefined,
    sentAt: toSentAt(item, answeredAt),
    raw: item,
  };
}

/** Beside an age such as "2 months ago" the ISO time is computed from it and drifts, so the age is the truth then. */
function toSentAt({ date, parsed_datetime: iso }: InvitationSent, answeredAt: Date): SentAt {
  const age = readAge(date ?? '', answeredAt);
  if (age !== undefined) return age;
  return iso ? readIsoTime(iso, answeredAt, date) : readSentAt(date, answeredAt);
}
