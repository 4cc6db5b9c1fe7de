import type { InvitationClient } from '../../core/invitation-client.ts';
import { property, text } from '../../core/problem.ts';
import { asAsked, monthAndDay } from '../../core/profile.ts';
import type { ReadRelationship } from './relationship.ts';

/** One request, which reads the same as `relationship`. */
export function createProfile(relationship: ReadRelationship): InvitationClient['profile'] {
  return async (reference, { signal, mayBeOld: _, ...wanted } = {}) => {
    const { vendor, member, state, distance, raw } = await relationship(reference, { signal });
    const { contact_info: contact, birthdate } = raw;
    const whole = {
      vendor,
      member,
      location: raw.location || null,
      ...workOf(raw),
      relationship: state,
      distance,
      isOpen: raw.is_open_profile ?? null,
      isPremium: raw.is_premium ?? null,
      connections: countAt(raw, 'connections_count'),
      followers: countAt(raw, 'follower_count'),
      contact: {
        emails: contact?.emails ?? [],
        phones: contact?.phones ?? [],
        birthday: birthdate ? monthAndDay(birthdate.month, birthdate.day) : null,
      },
      raw,
    };
    return asAsked(whole, wanted);
  };
}

/** Only there where the section was asked for, which postpress' own pages do not name. */
function workOf(profile: unknown) {
  const listed = property(profile, 'work_experience');
  const [current]: unknown[] = Array.isArray(listed) ? listed : [];
  return { company: text(current, 'company') ?? null, title: text(current, 'position') ?? null };
}

function countAt(profile: unknown, key: string): number | null {
  const count = property(profile, key);
  return typeof count === 'number' ? count : null;
}
