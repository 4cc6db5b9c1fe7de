import type { components } from '@invitekit/specs/connectsafely';
import type { InvitationClient } from '../../core/invitation-client.ts';
import { InvitationError } from '../../core/invitation-error.ts';
import { meanings } from '../../core/meanings.ts';
import { fullName } from '../../core/member.ts';
import { knownReference } from '../../core/member-reference.ts';
import { memberOf } from '../../core/person/names.ts';
import { profileUrlOf } from '../../core/person/profile-address.ts';
import { property, text } from '../../core/problem.ts';
import { asAsked, monthAndDay, textsAt, type WholeProfile } from '../../core/profile.ts';
import type { Relationship } from '../../core/relationship.ts';
import { accountIn, type ConnectSafelyContext, vendor } from './context.ts';
import { idOfUrn } from './person.ts';

type Schemas = components['schemas'];

/** One request, with where the person lives and works. */
export function createProfile(context: ConnectSafelyContext): InvitationClient['profile'] {
  return async (reference, { signal, mayBeOld = true, ...wanted } = {}) => {
    const { publicIdentifier: profileId } = knownReference(reference, vendor);
    if (profileId === null) {
      const message = 'Name the member by public identifier or address; ConnectSafely shows no profile by id.';
      throw new InvitationError('invalid-request', message, { vendor });
    }
    const body = {
      ...accountIn(context),
      profileId,
      includeGeoLocation: true,
      includeExperience: true,
      ...(wanted.withContact && { includeContact: true }),
      ...(!mayBeOld && { forceRefresh: true }),
    };
    const found = await context.call('post', '/linkedin/profile', { body, signal, isRead: true }, ({ body: answer }) =>
      // Somebody who is not found is a success with nothing in it.
      Object.keys(answer.profile).length === 0 ? undefined : toProfile(answer, profileId),
    );
    if (found !== undefined) return asAsked(found, wanted);
    throw new InvitationError('not-found', `ConnectSafely found nobody called ${profileId}.`, { vendor });
  };
}

function toProfile(answer: Schemas['ProfileAnswer'], asked: string): WholeProfile {
  const { profile, experience } = answer;
  const publicIdentifier = profile.publicIdentifier ?? asked;
  return {
    vendor,
    member: memberOf({
      id: idOfUrn(profile.entityUrn),
      publicIdentifier,
      profileUrl: profileUrlOf(publicIdentifier),
      name: fullName(profile.firstName, profile.lastName),
      headline: profile.headline,
      pictureUrl: profile.profilePicture,
    }),
    location: (profile.geoLocation?.fullLocation ?? profile.location?.geoLocationName) || null,
    ...workOf(experience),
    relationship: stateOf(profile),
    distance: distanceOf(profile.connectionDegree) ?? null,
    isOpen: profile.supportsFreeEmail ?? null,
    isPremium: profile.isPremium ?? null,
    connections: profile.connectionCount ?? null,
    followers: profile.followerCount ?? null,
    contact: contactOf(answer),
    raw: answer,
  };
}

/** LinkedIn lists the latest first. */
function workOf(experience: Schemas['ProfileAnswer']['experience']) {
  const current = experience?.[0];
  return { company: text(current, 'companyName') ?? null, title: text(current, 'title') ?? null };
}

function stateOf(profile: Schemas['Profile']): Relationship['state'] {
  const { isConnected, invitationSent, invitationReceived } = profile;
  if (isConnected) return 'connected';
  if (invitationSent) return 'sent';
  if (invitationReceived) return 'received';
  return isConnected === false && invitationSent === false && invitationReceived === false ? 'none' : 'unknown';
}

const distanceOf = /* @__PURE__ */ meanings<string, Relationship['distance']>({
  DISTANCE_1: 1,
  DISTANCE_2: 2,
  DISTANCE_3: 3,
});

/** No page shows the form of it, so only what is unmistakable is taken; the rest is in `raw`. */
function contactOf(answer: Schemas['ProfileAnswer']): WholeProfile['contact'] {
  const contact = property(answer.profile, 'contact') ?? property(answer, 'contact');
  const birth = property(answer.profile.geoLocation, 'birthDate');
  const [month, day] = [property(birth, 'month'), property(birth, 'day')];
  const isDate = typeof month === 'number' && typeof day === 'number';
  return {
    emails: textsAt(contact, 'emails'),
    phones: textsAt(contact, 'phones'),
    birthday: isDate ? monthAndDay(month, day) : null,
  };
}
