import type { components } from '@invitekit/specs/connectsafely';
import { ageOf, wordAge } from '../../world/age.ts';
import { profileUrl } from '../../world/member.ts';
import type { InvitationKind } from '../../world/records.ts';
import type { InvitationView } from '../../world/views.ts';
import { urnOf } from './people.ts';

type Schemas = components['schemas'];

export function presentSent(view: InvitationView, now: Date): Schemas['SentInvitation'] {
  const { invitation, member } = view;
  return {
    ...presentIds(view),
    memberId: member.id,
    memberUrn: urnOf(member),
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

interface KindWords {
  readonly category: Schemas['ReceivedInvitation']['invitationCategory'];
  /** LinkedIn's own name. */
  readonly rawType: string;
  /** Whether a person invites. */
  readonly isPersonal: boolean;
}

export const kindWords: Readonly<Record<InvitationKind, KindWords>> = {
  connection: { category: 'CONNECTION', rawType: 'GenericInvitationType_CONNECTION', isPersonal: true },
  organization: { category: 'ORGANIZATION', rawType: 'GenericInvitationType_ORGANIZATION', isPersonal: false },
  event: { category: 'EVENT', rawType: 'GenericInvitationType_EVENT', isPersonal: true },
  newsletter: { category: 'NEWSLETTER', rawType: 'GenericInvitationType_ORGANIZATION', isPersonal: false },
  'member-follow': { category: 'MEMBER_FOLLOW', rawType: 'GenericInvitationType_MEMBER_FOLLOW', isPersonal: true },
};

export function presentReceived(view: InvitationView, now: Date): Schemas['ReceivedInvitation'] {
  const { invitation, member } = view;
  const { category, rawType, isPersonal } = kindWords[invitation.kind];
  const company = member.headline.split(' at ')[1] ?? member.lastName;
  return {
    ...presentIds(view),
    memberId: isPersonal ? member.id : '',
    memberUrn: isPersonal ? urnOf(member) : '',
    invitationType: 'RECEIVED',
    invitationCategory: category,
    linkedInInvitationType: rawType,
    validationToken: invitation.sharedSecret,
    receivedAt: wordAge(ageOf(invitation.sentAt, now.getTime())),
    ...(invitation.note !== null && { customMessage: invitation.note }),
    ...(invitation.kind === 'newsletter' && { newsletterName: `${company} Weekly` }),
    ...(!isPersonal && { companyName: company }),
    profile: {
      firstName: member.firstName,
      lastName: member.lastName,
      profileUrl: isPersonal ? `${profileUrl(member)}/` : '',
      publicIdentifier: isPersonal ? member.publicIdentifier : '',
    },
  };
}

function presentIds({ invitation: { id } }: InvitationView) {
  return { id, invitationId: id, invitationUrn: `urn:li:invitation:${id}` };
}
