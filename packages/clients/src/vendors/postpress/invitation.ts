import type { components } from '@invitekit/specs/postpress';
import { type ApproximateTime, readAge, readIsoTime, readTime } from '../../core/approximate-time.ts';
import type { Invitation, Member } from '../../core/invitation.ts';
import { memberOf } from '../../core/person/names.ts';
import { profileUrlOf } from '../../core/person/profile-address.ts';
import { property, text } from '../../core/problem.ts';
import { requireId } from '../../core/require-id.ts';

type Schemas = components['schemas'];

export function toSentInvitation(item: Schemas['InvitationSent'], answeredAt: Date): Invitation {
  const publicIdentifier = item.invited_user_public_id;
  const member = memberOf({
    id: item.invited_user_id,
    publicIdentifier,
    name: item.invited_user,
    headline: item.invited_user_description,
    profileUrl: publicIdentifier && profileUrlOf(publicIdentifier),
    pictureUrl: item.invited_user_profile_picture_url,
  });
  return toInvitation(item, 'sent', member, answeredAt);
}

export function toReceivedInvitation(item: Schemas['InvitationReceived'], answeredAt: Date): Invitation {
  const { inviter } = item;
  const publicIdentifier = inviter?.inviter_public_identifier;
  const member = memberOf({
    id: inviter?.inviter_id,
    publicIdentifier,
    name: inviter?.inviter_name,
    headline: inviter?.inviter_description,
    profileUrl: publicIdentifier && profileUrlOf(publicIdentifier),
  });
  return toInvitation(item, 'received', member, answeredAt);
}

/** The secret that accepting or declining takes, in what the vendor answered when it listed the invitation. */
export function sharedSecretOf(raw: unknown): string | undefined {
  return text(property(raw, 'specifics'), 'shared_secret');
}

function toInvitation(
  item: Schemas['Invitation'],
  direction: Invitation['direction'],
  member: Member,
  answeredAt: Date,
): Invitation {
  return {
    vendor: 'postpress',
    id: requireId(item.id),
    direction,
    kind: 'connection',
    member,
    note: item.invitation_text ?? null,
    sentAt: toSentAt(item, answeredAt),
    raw: item,
  };
}

/** Beside an age such as "2 months ago" the ISO time is computed from it and drifts, so the age is the truth then. */
function toSentAt({ date, parsed_datetime: iso }: Schemas['Invitation'], answeredAt: Date): ApproximateTime {
  const age = readAge(date ?? '', answeredAt);
  if (age !== undefined) return age;
  return iso ? readIsoTime(iso, answeredAt, date) : readTime(date, answeredAt);
}
