import type { components } from '@invitekit/specs/postpress';
import { readIsoTime } from '../../core/approximate-time.ts';
import type { Connection } from '../../core/connection.ts';
import { fullName } from '../../core/member.ts';
import { memberOf } from '../../core/person/names.ts';
import { requireId } from '../../core/require-id.ts';
import { toIsoTime } from '../../core/utc-time.ts';

type Relation = components['schemas']['UserRelation'];

export function toConnection(item: Relation, answeredAt: Date): Connection {
  const connectedAt = toIsoTime(item.created_at);
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
    connectedAt: connectedAt === undefined ? null : readIsoTime(connectedAt, answeredAt),
    raw: item,
  };
}
