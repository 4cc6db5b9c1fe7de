import type { components } from '@invitekit/specs/postpress';
import type { InvitationClient } from '../../core/invitation-client.ts';
import { text } from '../../core/problem.ts';
import { asAsked, monthAndDay } from '../../core/profile.ts';
import type { ReadRelationship } from './relationship.ts';

type Schemas = components['schemas'];

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
      connections: raw.connections_count ?? null,
      followers: raw.follower_count ?? null,
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

/** Only there where LinkedIn shows it unasked: how a section is asked for is not documented. */
function workOf({ work_experience: listed }: Schemas['UserProfile']) {
  const current = listed?.find((item) => text(item, 'end') === undefined);
  return { company: text(current, 'company') ?? null, title: text(current, 'position') ?? null };
}
