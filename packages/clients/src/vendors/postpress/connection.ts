import type { components } from '@invitekit/specs/postpress';
import { type ApproximateTime, readIsoTime } from '../../core/approximate-time.ts';
import type { Connection } from '../../core/connection.ts';
import { fullName } from '../../core/member.ts';
import { memberOf } from '../../core/person/names.ts';
import { requireId } from '../../core/require-id.ts';

type Relation = components['schemas']['UserRelation'];

export function toConnection(item: Relation, answeredAt: Date): Connection {
  return {
    vendor: 'postpress',
    id: requireId(item.member_id),
    member: memberOf({
      id: item.member_id,
      publicIdentifier: item.public_identifier,
      name: fullName(item.first_name, item.last_name),
      headline: item.headline,
      profileUrl: item.public_profile_url,
      pictureUrl: item.profile_picture_url,
    }),
    connectedAt: toConnectedAt(item.created_at, answeredAt),
    raw: item,
  };
}

function toConnectedAt(milliseconds: number, answeredAt: Date): ApproximateTime | null {
  const time = new Date(milliseconds);
  return Number.isNaN(time.getTime()) ? null : readIsoTime(time.toISOString(), answeredAt);
}
