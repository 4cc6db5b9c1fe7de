import { isSameName } from '../../facts/same-name.ts';
import { checkAccepting, checkRefusing, type Handling } from '../../rules/handling.ts';
import type { Checks } from '../../run/checks.ts';
import { inferred } from '../../run/refusal.ts';
import { askTwice, find, type Lists, type Received } from './lists.ts';
import type { ConnectSafelyOperations, ConnectSafelySession } from './operations.ts';
import { readRelationship, toStanding } from './people.ts';

export function createAnswerChecks(
  session: ConnectSafelySession,
  lists: Lists,
): Checks<Pick<ConnectSafelyOperations, 'respondToInvitation'>> {
  const handling: Handling<Received> = {
    async received() {
      const { items } = await askTwice(lists.received.ask, 0);
      return items.filter(({ invitationCategory }) => invitationCategory === 'CONNECTION');
    },
    async accept(received) {
      await session.call('respondToInvitation', toInput(received, 'ACCEPT'));
    },
    async refuse(received) {
      await session.call('respondToInvitation', toInput(received, 'IGNORE'));
    },
    standing: async ({ profile }) => toStanding(await readRelationship(session, profile.publicIdentifier)),
    async isConnection({ profile }) {
      const matches = ({ vanityName }: { readonly vanityName: string }) =>
        isSameName(vanityName, profile.publicIdentifier);
      return (await find(session, lists.connections, matches)) !== undefined;
    },
    acceptAgain: (received) =>
      session.refuse('respondToInvitation', toInput(received, 'ACCEPT'), 'once', inferred('500', '400')),
  };
  return {
    respondToInvitation: {
      async run() {
        await checkAccepting(session, handling);
        await checkRefusing(session, handling);
      },
      request: (accountId) => ({
        body: {
          accountId,
          action: 'IGNORE',
          invitationId: '1',
          validationToken: 'none',
          linkedInInvitationType: 'GenericInvitationType_CONNECTION',
          firstName: '',
          lastName: '',
        },
      }),
    },
  };

  function toInput(received: Received, action: 'ACCEPT' | 'IGNORE') {
    const { invitationId, validationToken, linkedInInvitationType, memberId, profile } = received;
    const { firstName, lastName } = profile;
    const { accountId } = session;
    return {
      body: {
        accountId,
        action,
        invitationId,
        validationToken,
        linkedInInvitationType,
        firstName,
        lastName,
        profileId: memberId,
      },
    };
  }
}
