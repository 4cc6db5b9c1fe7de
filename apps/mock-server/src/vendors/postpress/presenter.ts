import type { components } from '@invitekit/specs/postpress';
import { once } from '../../state/once.ts';
import { ageOf, wordAge } from '../../world/age.ts';
import { fullName } from '../../world/member.ts';
import type { Member } from '../../world/records.ts';
import type { InvitationView } from '../../world/views.ts';
import { invitationId } from './ids.ts';
import type { PostpressSettings } from './settings.ts';

type Schemas = components['schemas'];

export interface Occasion {
  readonly owner: Member;
  readonly settings: PostpressSettings;
  readonly now: Date;
}

export function presentSentInvitation(view: InvitationView, occasion: Occasion): Schemas['InvitationSent'] {
  return {
    object: 'InvitationSent',
    ...presentInvitation(view, view.member, occasion),
    ...(occasion.settings.details && presentDetails(view, occasion.owner)),
  };
}

export function presentReceivedInvitation(view: InvitationView, occasion: Occasion): Schemas['InvitationReceived'] {
  return {
    object: 'InvitationReceived',
    ...presentInvitation(view, occasion.owner, occasion),
    // Nothing could be accepted without the secret.
    ...presentDetails(view, view.member),
  };
}

function presentInvitation(
  { invitation, direction }: InvitationView,
  invited: Member,
  { settings, now }: Occasion,
): Schemas['Invitation'] {
  const sentAt = new Date(invitation.sentAt);
  const age = wordAge(ageOf(invitation.sentAt, now.getTime()));
  return {
    id: invitationId(invitation.id),
    invited_user: fullName(invited),
    invited_user_id: invited.id,
    invited_user_public_id: invited.publicIdentifier,
    invited_user_description: invited.headline,
    date: settings.dates === 'calendar' ? calendar().format(sentAt) : direction === 'sent' ? `Sent ${age}` : age,
    parsed_datetime: sentAt.toISOString(),
    invitation_text: invitation.note,
  };
}

function presentDetails(
  { invitation }: InvitationView,
  inviter: Member,
): Pick<Schemas['Invitation'], 'inviter' | 'specifics'> {
  return {
    inviter: {
      inviter_name: fullName(inviter),
      inviter_id: inviter.id,
      inviter_public_identifier: inviter.publicIdentifier,
      inviter_description: inviter.headline,
    },
    specifics: { provider: 'LINKEDIN', shared_secret: invitation.sharedSecret },
  };
}

const calendar = once(() => new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }));
