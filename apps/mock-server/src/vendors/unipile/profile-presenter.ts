import type { components } from '@invitekit/specs/unipile';
import type { InvitationState, Member } from '../../world/records.ts';
import type { Relationship } from '../../world/relationship.ts';
import { type AccountView, nothing } from '../../world/views.ts';
import type { World } from '../../world/world.ts';
import { presentPerson, presentRelationRequest } from './presenter.ts';
import { presentSections } from './profile-sections.ts';
import type { UnipileSettings } from './settings.ts';

type Schemas = components['schemas'];
type Specifics = Schemas['LinkedInSpecifics'];

interface ProfileRequest {
  readonly world: World;
  readonly viewer: AccountView;
  readonly member: Member;
  readonly sections: readonly string[];
  readonly settings: UnipileSettings;
}

export function presentProfile({ world, viewer, member, sections, settings }: ProfileRequest): Schemas['UserProfile'] {
  // Only of those who have an account the world knows all relations, and whether they pay.
  const known = world.accounts().find(({ owner }) => owner.id === member.id)?.account;
  const relationship = world.relationship(viewer.account, member);
  return {
    object: 'UserProfile',
    ...presentPerson(member),
    first_name: member.firstName,
    last_name: member.lastName,
    is_blocked: false,
    provider: 'linkedin',
    following: world.isFollowing(viewer.account, member),
    followers_count: world.follows(member.id, 'followers', nothing).total,
    following_count: world.follows(member.id, 'followed', nothing).total,
    ...(known !== undefined && { relations_count: world.connections(member, nothing).total }),
    specifics: {
      network_distance: distanceOf(relationship),
      ...presentRequest(relationship, member, settings),
      ...presentStatus(relationship, world.lastInvitation(viewer.account.id, member.id)?.state, settings),
      ...(known !== undefined && { is_premium: known.tier === 'premium' }),
      ...presentSections(sections),
    },
  };
}

function distanceOf(relationship: Relationship): Specifics['network_distance'] {
  if (relationship.state === 'self') return 'SELF';
  if (relationship.state === 'connected') return 'FIRST_DEGREE';
  return relationship.state === 'none' && relationship.distance === 2 ? 'SECOND_DEGREE' : 'THIRD_DEGREE';
}

function presentRequest(
  relationship: Relationship,
  member: Member,
  settings: UnipileSettings,
): Pick<Specifics, 'relation_request'> {
  const { state } = relationship;
  if (state === 'sent' || state === 'received') {
    const { invitation } = relationship;
    return { relation_request: presentRelationRequest({ invitation, direction: state, member }, settings) };
  }
  return settings.missing === 'null' ? { relation_request: null } : {};
}

const statusAfter: Readonly<Partial<Record<InvitationState, 'WITHDRAWN' | 'IGNORED'>>> = {
  withdrawn: 'WITHDRAWN',
  ignored: 'IGNORED',
};

function presentStatus(
  { state }: Relationship,
  lastSent: InvitationState | undefined,
  { missing }: UnipileSettings,
): Pick<Specifics, 'relation_request_status'> {
  if (state === 'sent' || state === 'received') return { relation_request_status: 'PENDING' };
  const status = state === 'none' && lastSent !== undefined ? statusAfter[lastSent] : undefined;
  if (status !== undefined) return { relation_request_status: status };
  return missing === 'null' ? { relation_request_status: null } : {};
}
