import type { components } from '@invitekit/specs/unipile';
import { fullName, profileUrl } from '../../world/member.ts';
import type { AccountStatus } from '../../world/records.ts';
import type { AccountView, InvitationView } from '../../world/world.ts';
import type { UnipileSettings } from './settings.ts';

type Schemas = components['schemas'];

export function presentRelationRequest(
  { invitation, member }: InvitationView,
  { missing }: UnipileSettings,
): Schemas['RelationRequest'] {
  return {
    object: 'RelationRequest',
    id: invitation.id,
    type: invitation.direction,
    user: {
      object: 'User',
      id: member.id,
      type: 'individual',
      display_name: fullName(member),
      public_identifier: member.publicIdentifier,
      profile_url: profileUrl(member),
      public_picture_url: member.pictureUrl,
      description: member.headline,
    },
    created_at: new Date(invitation.sentAt).toISOString(),
    ...((invitation.note !== null || missing === 'null') && { message: invitation.note }),
  };
}

const statuses: Readonly<Record<AccountStatus, string>> = {
  connected: 'running',
  disconnected: 'disconnected',
  restricted: 'errored',
};

export function presentAccount({ account, owner }: AccountView, id: string): Schemas['Account'] {
  return {
    object: 'Account',
    id,
    application_id: 'app_123456789',
    user_id: owner.id,
    name: fullName(owner),
    created_at: new Date(account.connectedAt).toISOString(),
    status: statuses[account.status],
    provider: 'linkedin',
  };
}
