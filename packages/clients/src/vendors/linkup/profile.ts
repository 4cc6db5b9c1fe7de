import type { components, paths } from '@invitekit/specs/linkup';
import type { Caller } from '../../core/caller.ts';
import type { InvitationClient } from '../../core/invitation-client.ts';
import { fullName } from '../../core/member.ts';
import { type KnownReference, knownReference } from '../../core/member-reference.ts';
import { readMemberId } from '../../core/person/linkedin-id.ts';
import { memberOf } from '../../core/person/names.ts';
import { profileUrlOf } from '../../core/person/profile-address.ts';
import { asAsked } from '../../core/profile.ts';
import { withCode } from '../../core/with-code.ts';
import { answersTo } from './actions.ts';
import { isRefusal } from './errors.ts';
import { creditsPerAction } from './prices.ts';
import { addressOf } from './relationship.ts';

type Schemas = components['schemas'];

/** What the vendor does not say with a profile. */
const nothingOfIt = {
  relationship: 'unknown',
  distance: null,
  isOpen: null,
  isPremium: null,
  connections: null,
  followers: null,
  contact: { emails: [], phones: [], birthday: null },
} as const;

export function createProfile(call: Caller<paths>, accountId: string): InvitationClient['profile'] {
  return async (reference, { signal, mayBeOld: _, ...wanted } = {}) => {
    const known = knownReference(reference, 'linkup');
    const params = { profile_url: addressOf(known) };
    const body = { account_id: accountId, action: 'get' as const, params };
    const options = { body, signal, price: creditsPerAction, isRead: true };
    try {
      return await call('post', '/v2/profiles', options, ({ body: answer }) => {
        if (!answersTo(answer, 'get')) throw new TypeError('The answer is not one to get');
        const { data, metadata } = answer;
        const [current] = data.experience ?? [];
        const whole = {
          vendor: 'linkup' as const,
          member: toMember(data, known),
          location: data.location || null,
          // LinkedIn lists the latest first.
          company: current?.company || null,
          title: current?.title || null,
          ...nothingOfIt,
          credits: metadata.credits_consumed,
          raw: answer,
        };
        return asAsked(whole, wanted);
      });
    } catch (error) {
      // The parameter is well-formed, so it is the person who is not there.
      throw isRefusal(error, 'INVALID_PARAMS') ? withCode(error, 'not-found') : error;
    }
  };
}

/** The public identifier has two names at the vendor. */
function toMember(data: Schemas['Profile'], known: KnownReference) {
  const publicIdentifier = data.public_identifier ?? data.public_id ?? known.publicIdentifier;
  return memberOf({
    id: readMemberId(data.profile_urn) ?? known.id,
    publicIdentifier,
    name: fullName(data.first_name, data.last_name),
    headline: data.headline,
    profileUrl: data.linkedin_url ?? (publicIdentifier && profileUrlOf(publicIdentifier)),
    pictureUrl: data.profile_picture_url,
  });
}
