import type { components } from '@invitekit/specs/unipile';
import { fullName, profileUrl } from '../../world/member.ts';
import type { Member } from '../../world/records.ts';
import type { ConnectionView, InvitationView } from '../../world/views.ts';
import type { UnipileSettings } from './settings.ts';

type Schemas = components['schemas'];

export function presentPerson(member: Member): Schemas['Person'] {
  return {
    id: member.id,
    type: 'individual',
    display_name: fullName(member),
    public_identifier: member.publicIdentifier,
    profile_url: profileUrl(member),
    public_picture_url: member.pictureUrl,
    description: member.headline,
  };
}

export function presentUser(member: Member): Schemas['User'] {
  return { object: 'User', ...presentPerson(member) };
}

export function presentRelationRequest(
  { invitation, direction, member }: InvitationView,
  { missing }: UnipileSettings,
): Schemas['RelationRequest'] {
  return {
    object: 'RelationRequest',
    id: invitation.id,
    type: direction,
    user: presentUser(member),
    created_at: new Date(invitation.sentAt).toISOString(),
    ...((invitation.note !== null || missing === 'null') && { message: invitation.note }),
  };
}

export function presentRelation({ member, connectedAt }: ConnectionView): Schemas['UserRelation'] {
  return {
    object: 'UserRelation',
    id: `urn:li:fsd_connection:${member.id}`,
    user: presentUser(member),
    created_at: new Date(connectedAt).toISOString(),
  };
}
