import type { components } from '@invitekit/specs/postpress';
import { profileUrl } from '../../world/member.ts';
import type { Invitation, Member } from '../../world/records.ts';
import type { Relationship } from '../../world/relationship.ts';
import type { AccountView } from '../../world/views.ts';
import type { World } from '../../world/world.ts';

type Profile = components['schemas']['UserProfile'];

type ProfileInvitation = NonNullable<Profile['invitation']>;

/** A profile as the owner of an account sees it. `sections` are the names of those that are wanted. */
export function presentProfile(
  world: World,
  { account, owner }: AccountView,
  member: Member,
  sections: readonly string[],
): Profile {
  const relationship = world.relationship(account, member);
  const invitation = presentInvitation(world, relationship, owner, member);
  return {
    object: 'UserProfile',
    provider: 'LINKEDIN',
    provider_id: member.id,
    public_identifier: member.publicIdentifier,
    public_profile_url: profileUrl(member),
    first_name: member.firstName,
    last_name: member.lastName,
    headline: member.headline,
    websites: [],
    profile_picture_url: member.pictureUrl,
    is_relationship: relationship.state === 'connected',
    is_self: relationship.state === 'self',
    network_distance: distanceOf(relationship),
    ...(invitation && { invitation }),
    ...presentSections(sections),
  };
}

function distanceOf(relationship: Relationship): NonNullable<Profile['network_distance']> {
  if (relationship.state === 'connected') return 'FIRST_DEGREE';
  return relationship.state === 'none' && relationship.distance === 3 ? 'THIRD_DEGREE' : 'SECOND_DEGREE';
}

/** The pending invitation between the two, or else the last one if it was ignored or withdrawn. */
function presentInvitation(
  world: World,
  { state }: Relationship,
  owner: Member,
  member: Member,
): ProfileInvitation | undefined {
  if (state === 'sent') return { type: 'SENT', status: 'PENDING' };
  if (state === 'received') return { type: 'RECEIVED', status: 'PENDING' };
  const sent = endOf(world.lastInvitation(owner.id, member.id));
  if (sent !== undefined) return { type: 'SENT', status: sent };
  const received = endOf(world.lastInvitation(member.id, owner.id));
  return received && { type: 'RECEIVED', status: received };
}

function endOf(invitation: Invitation | undefined): ProfileInvitation['status'] | undefined {
  if (invitation?.state === 'ignored') return 'IGNORED';
  return invitation?.state === 'withdrawn' ? 'WITHDRAWN' : undefined;
}

const emptySections = new Map<string, Partial<Profile>>([
  ['experience', { work_experience: [] }],
  ['education', { education: [] }],
  ['languages', { languages: [] }],
  ['skills', { skills: [] }],
  ['certifications', { certifications: [] }],
  ['volunteering_experience', { volunteering_experience: [] }],
  ['projects', { projects: [] }],
  ['recommendations_received', { recommendations: {} }],
  ['recommendations_given', { recommendations: {} }],
]);

function presentSections(wanted: readonly string[]): Partial<Profile> {
  const isAll = wanted.some((name) => name.startsWith('*'));
  let sections: Partial<Profile> = {};
  for (const name of isAll ? emptySections.keys() : wanted) sections = { ...sections, ...emptySections.get(name) };
  return sections;
}
