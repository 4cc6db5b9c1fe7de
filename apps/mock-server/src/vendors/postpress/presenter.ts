import type { components } from '@invitekit/specs/postpress';
import { ageOf, wordAge } from '../../world/age.ts';
import { fullName } from '../../world/member.ts';
import type { AccountStatus, Member } from '../../world/records.ts';
import type { AccountView, InvitationView } from '../../world/world.ts';
import { invitationId } from './ids.ts';
import type { PostpressSettings } from './settings.ts';

type Schemas = components['schemas'];

export interface Occasion {
  readonly owner: Member;
  readonly settings: PostpressSettings;
  readonly now: Date;
}

export function presentSentInvitation(
  { invitation, member }: InvitationView,
  { owner, settings, now }: Occasion,
): Schemas['InvitationSent'] {
  const sentAt = new Date(invitation.sentAt);
  return {
    object: 'InvitationSent',
    id: invitationId(invitation.id),
    invited_user: fullName(member),
    invited_user_id: member.id,
    invited_user_public_id: member.publicIdentifier,
    invited_user_description: member.headline,
    date:
      settings.dates === 'age' ? `Sent ${wordAge(ageOf(invitation.sentAt, now.getTime()))}` : calendar.format(sentAt),
    parsed_datetime: sentAt.toISOString(),
    invitation_text: invitation.note,
    ...(settings.details && {
      inviter: {
        inviter_name: fullName(owner),
        inviter_id: owner.id,
        inviter_public_identifier: owner.publicIdentifier,
        inviter_description: owner.headline,
      },
      specifics: { provider: 'LINKEDIN', shared_secret: invitation.sharedSecret },
    }),
  };
}

type SourceStatus = Schemas['Account']['sources'][number]['status'];

const statuses: Readonly<Record<AccountStatus, SourceStatus>> = {
  connected: 'OK',
  disconnected: 'CREDENTIALS',
  restricted: 'ERROR',
};

export function presentAccount({ account, owner }: AccountView, id: string): Schemas['Account'] {
  return {
    object: 'Account',
    type: 'LINKEDIN',
    connection_params: {
      im: {
        id: owner.id,
        username: fullName(owner),
        publicIdentifier: owner.publicIdentifier,
        premiumId: null,
        premiumContractId: null,
        ...(account.tier === 'premium' && { premiumFeatures: ['premium'] }),
        organizations: [],
      },
    },
    id,
    name: fullName(owner),
    created_at: new Date(account.connectedAt).toISOString(),
    groups: [],
    sources: [{ id: `${id}_MESSAGING`, status: statuses[account.status] }],
  };
}

const calendar = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
