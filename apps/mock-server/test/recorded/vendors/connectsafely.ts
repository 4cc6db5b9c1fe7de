import { listAt, textAt } from '../json.ts';
import type { FindValues } from './find-values.ts';

const numbers: Readonly<Record<string, string>> = {
  disconnected: '001',
  restricted: '002',
  rate_limited: '003',
  out_of_credits: '004',
  slow: '005',
};

export const findValues: FindValues = async ({ ask, account, strangers, connections, conversations }) => {
  const sent = listAt(await ask('GET', '/linkedin/invitations/sent'), '/invitations');
  const received = listAt(await ask('GET', '/linkedin/invitations/received'), '/invitations');
  const ofReceived = (pointer: string) => received.map((each) => textAt(each, pointer));
  return {
    accountId: [account],
    profileId: strangers.map(({ publicIdentifier }) => publicIdentifier),
    profileUrn: strangers.map(({ id }) => `urn:li:fsd_profile:${id}`),
    'withdrawInvitation.profileId': sent.map((each) => textAt(each, '/profile/publicIdentifier')),
    recipientProfileId: connections.map(({ publicIdentifier }) => publicIdentifier),
    recipientProfileUrn: connections.map(({ id }) => `urn:li:fsd_profile:${id}`),
    'conversationsSendMessage.recipientProfileId': connections.map(({ publicIdentifier }) => publicIdentifier),
    'sendMessage.recipientProfileId': connections.map(({ publicIdentifier }) => publicIdentifier),
    conversationUrn: conversations.slice(0, 1).map(({ id }) => id),
    memberId: sent.map((each) => textAt(each, '/memberId')),
    invitationId: sent.map((each) => textAt(each, '/invitationId')),
    'respondToInvitation.profileId': ofReceived('/memberId'),
    'respondToInvitation.invitationId': ofReceived('/invitationId'),
    validationToken: ofReceived('/validationToken'),
    linkedInInvitationType: ofReceived('/linkedInInvitationType'),
    firstName: ofReceived('/profile/firstName'),
    lastName: ofReceived('/profile/lastName'),
  };
};

/** Account ids are hexadecimal here: conditions have numbers, and errors are named by their status. */
export function conditionId(condition: string): string {
  return `f00000000000000000000${numbers[condition] ?? condition.replace('error_', '')}`;
}
