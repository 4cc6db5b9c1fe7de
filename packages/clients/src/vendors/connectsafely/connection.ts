import type { components } from '@invitekit/specs/connectsafely';
import { readTime } from '../../core/approximate-time.ts';
import type { Connection } from '../../core/connection.ts';
import { fullName, publicIdentifierOf } from '../../core/member.ts';
import { requireId } from '../../core/require-id.ts';
import { vendor } from './context.ts';

/** The vendor gives connections no id; the public identifier tells them apart, and the words of those who have none. */
export function toConnection(item: components['schemas']['Connection'], answeredAt: Date): Connection {
  const { connectedDate } = item;
  const publicIdentifier = item.vanityName || publicIdentifierOf(item.profileUrl);
  const name = fullName(item.firstName, item.lastName);
  return {
    vendor,
    id: requireId(publicIdentifier || fullName(name, item.headline)),
    member: {
      publicIdentifier,
      name,
      headline: item.headline || undefined,
      profileUrl: item.profileUrl || undefined,
    },
    connectedAt: { ...readTime(connectedDate?.replace(/^Connected on /i, ''), answeredAt), text: connectedDate ?? '' },
    raw: item,
  };
}
