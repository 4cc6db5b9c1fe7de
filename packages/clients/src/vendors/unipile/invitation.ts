import type { components } from '@invitekit/specs/unipile';
import type { Invitation, Member } from '../../core/invitation.ts';
import { requireId } from '../../core/require-id.ts';
import { readIsoTime } from '../../core/sent-at.ts';

type Schemas = components['schemas'];

export function toInvitation(item: Schemas['RelationRequest'], answeredAt: Date): Invitation {
  const { type, user, message, created_at: createdAt } = item;
  return {
    vendor: 'unipile',
    id: requireId(item.id),
    direction: type,
    kind: 'connection',
    member: user ? toMember(user) : { name: '' },
    note: message || undefined,
    sentAt: readIsoTime(createdAt ?? '', answeredAt),
    raw: item,
  };
}

function toMember(user: Schemas['User']): Member {
  return {
    id: user.id,
    publicIdentifier: user.public_identifier || undefined,
    name: user.display_name || '',
    headline: user.description || undefined,
    profileUrl: user.profile_url || undefined,
    pictureUrl: user.public_picture_url || undefined,
  };
}
