import type { components } from '@invitekit/specs/linkup';
import { fullName, profileUrl } from '../../world/member.ts';
import type { Member } from '../../world/records.ts';
import type { Relationship } from '../../world/relationship.ts';
import type { ConnectionView } from '../../world/views.ts';
import { profileUrn } from './presenter.ts';

type Schemas = components['schemas'];

export function presentConnection({ member }: Pick<ConnectionView, 'member'>): Schemas['Connection'] {
  return {
    name: fullName(member),
    job_title: member.headline,
    profile_url: profileUrl(member),
    profile_picture: member.pictureUrl,
  };
}

export function presentRecommendation(member: Member): Schemas['Recommendation'] {
  return {
    name: fullName(member),
    subtitle: member.headline,
    profile_url: profileUrl(member),
    insight: 'Suggested for you',
    entity_urn: `urn:li:fsd_discoveryEntityViewModel:(${profileUrn(member)},PYMK)`,
    profile_picture: member.pictureUrl,
  };
}

/** How the account stands with somebody. While an invitation is pending nothing is known of the distance. */
export function presentStanding(relationship: Relationship): Schemas['CheckInvitationAnswer']['data'] {
  switch (relationship.state) {
    case 'connected':
      return {
        invitation_state: 'ACCEPTED',
        invitation_type: 'CONNECTED',
        invitation_id: null,
        member_distance: 1,
        message: 'You are connected with this person',
      };
    case 'sent':
      return {
        invitation_state: 'PENDING',
        invitation_type: 'SENT',
        invitation_id: relationship.invitation.id,
        member_distance: null,
        message: 'You have invited this person',
      };
    case 'received':
      return {
        invitation_state: 'PENDING',
        invitation_type: 'RECEIVED',
        invitation_id: relationship.invitation.id,
        member_distance: null,
        message: 'This person has invited you',
      };
    default:
      return {
        invitation_state: 'NO_INVITATION',
        invitation_type: null,
        invitation_id: null,
        member_distance: relationship.state === 'none' ? relationship.distance : null,
        message: 'There is no invitation between you and this person',
      };
  }
}
