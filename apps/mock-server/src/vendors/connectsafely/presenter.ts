import type { components } from '@invitekit/specs/connectsafely';
import { ageOf, wordAge } from '../../world/age.ts';
import { profileUrl } from '../../world/member.ts';
import type { AccountStatus } from '../../world/records.ts';
import type { AccountView, InvitationView } from '../../world/world.ts';

type Schemas = components['schemas'];

export interface SentPage {
  readonly accountId: string;
  readonly startIndex: number;
  readonly items: readonly InvitationView[];
  readonly now: Date;
}

export function presentSent({ accountId, startIndex, items, now }: SentPage): Schemas['SentInvitations'] {
  return {
    success: true,
    invitations: items.map((view) => presentInvitation(view, now)),
    count: items.length,
    startIndex,
    accountId,
  };
}

const statuses: Readonly<Record<AccountStatus, string>> = {
  connected: 'AVAILABLE',
  disconnected: 'ERROR',
  restricted: 'ERROR',
};

export function presentAccount({ account, owner }: AccountView, id: string): Schemas['Account'] {
  return {
    id,
    firstName: owner.firstName,
    lastName: owner.lastName,
    publicId: owner.publicIdentifier,
    picture: owner.pictureUrl,
    status: statuses[account.status],
    enabled: account.status === 'connected',
    apiSeatAllocated: true,
  };
}

function presentInvitation({ invitation, member }: InvitationView, now: Date): Schemas['SentInvitation'] {
  return {
    id: invitation.id,
    invitationId: invitation.id,
    invitationUrn: `urn:li:invitation:${invitation.id}`,
    memberId: member.id,
    memberUrn: `urn:li:fsd_profile:${member.id}`,
    invitationType: 'SENT',
    sentAt: wordAge(ageOf(invitation.sentAt, now.getTime())),
    profile: {
      firstName: member.firstName,
      lastName: member.lastName,
      headline: member.headline,
      profileUrl: profileUrl(member),
      publicIdentifier: member.publicIdentifier,
    },
  };
}
