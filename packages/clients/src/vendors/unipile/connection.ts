import type { components } from '@invitekit/specs/unipile';
import { readIsoTime } from '../../core/approximate-time.ts';
import type { Connection } from '../../core/connection.ts';
import { requireId } from '../../core/require-id.ts';
import { toMember } from './member.ts';

/** Its id is the person's, which Unipile's calls take, and by which people who are listed twice are told. */
export function toConnection(item: components['schemas']['UserRelation'], answeredAt: Date): Connection {
  const { user, created_at: createdAt } = item;
  return {
    vendor: 'unipile',
    id: requireId(user.id),
    member: toMember(user),
    connectedAt: createdAt ? readIsoTime(createdAt, answeredAt) : null,
    raw: item,
  };
}
