import type { components } from '@invitekit/specs/unipile';
import type { InvitationClient } from '../../core/invitation-client.ts';
import { knownReference } from '../../core/member-reference.ts';
import { property, text } from '../../core/problem.ts';
import { asAsked } from '../../core/profile.ts';
import type { UnipileContext } from './context.ts';
import { getProfile } from './read-profile.ts';

type Schemas = components['schemas'];

/** The section with where people work, which LinkedIn throttles. */
const sections = ['linkedin_experience'];

/** One request. */
export function createProfile(context: UnipileContext): InvitationClient['profile'] {
  return async (reference, { signal, mayBeOld = true, ...wanted } = {}) => {
    const known = knownReference(reference, 'unipile');
    const { vendor, member, state, distance, raw } = await getProfile(context, known, { signal, mayBeOld, sections });
    const { specifics, location, birth_date: birthday } = raw;
    const whole = {
      vendor,
      member,
      location: location || null,
      ...workOf(specifics.experience),
      relationship: state,
      distance,
      isOpen: specifics.is_open_profile ?? null,
      isPremium: specifics.is_premium ?? null,
      connections: raw.relations_count ?? null,
      followers: raw.followers_count ?? null,
      contact: { emails: raw.emails ?? [], phones: raw.phone_numbers ?? [], birthday: birthday || null },
      raw,
    };
    return asAsked(whole, wanted);
  };
}

/** What has no end is where somebody works now; LinkedIn lists the latest first. */
function workOf(experience: Schemas['ProfileSection'] | undefined) {
  const current = experience?.find((item) => text(item, 'ended_on') === undefined);
  return {
    company: text(property(current, 'company'), 'name') ?? null,
    title: text(current, 'job_title') ?? null,
  };
}
