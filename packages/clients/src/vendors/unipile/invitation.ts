import type { components } from '@invitekit/specs/unipile';
import { readIsoTime } from '../../core/approximate-time.ts';
import type { Invitation } from '../../core/invitation.ts';
import { memberOf } from '../../core/person/names.ts';
import { requireId } from '../../core/require-id.ts';
import { toMember } from './member.ts';

export function toInvitation(item: components['schemas']['RelationRequest'], answeredAt: Date): Invitation {
  const { type, user, message, created_at: createdAt } = item;
  return {
    vendor: 'unipile',
    id: requireId(item.id),
    direction: type,
    kind: 'connection',
    member: user ? toMember(user) : memberOf({}),
    note: message ?? null,
    sentAt: readIsoTime(createdAt ?? '', answeredAt),
    raw: item,
  };
}
