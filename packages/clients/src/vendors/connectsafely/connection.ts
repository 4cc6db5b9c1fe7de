import type { components } from '@invitekit/specs/connectsafely';
import { readTime } from '../../core/approximate-time.ts';
import type { Connection } from '../../core/connection.ts';
import { fullName } from '../../core/member.ts';
import { memberOf } from '../../core/person/names.ts';
import { requireId } from '../../core/require-id.ts';
import { vendor } from './context.ts';

/** The vendor gives connections no id; the public identifier tells them apart, and the words of those who have none. */
export function toConnection(item: components['schemas']['Connection'], answeredAt: Date): Connection {
  const { connectedDate } = item;
  const name = fullName(item.firstName, item.lastName);
  const member = memberOf({
    publicIdentifier: item.vanityName,
    name,
    headline: item.headline,
    profileUrl: item.profileUrl,
  });
  return {
    vendor,
    id: requireId(member.publicIdentifier ?? member.id ?? fullName(name, item.headline)),
    member,
    connectedAt: { ...readTime(connectedDate?.replace(/^Connected on /i, ''), answeredAt), text: connectedDate ?? '' },
    raw: item,
  };
}
