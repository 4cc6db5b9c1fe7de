import { isSameName } from '../../facts/same-name.ts';
import { find, firstOf } from '../../rules/find.ts';
import { checkAccepting, checkRefusing, type Handling } from '../../rules/handling.ts';
import { once } from '../../rules/once.ts';
import type { Checks } from '../../run/checks.ts';
import { inferred } from '../../run/refusal.ts';
import { type Lists, type Received, toListing } from './lists.ts';
import type { ConnectSafelyOperations, ConnectSafelySession } from './operations.ts';
import { readRelationship, toStanding } from './people.ts';

type Action = 'ACCEPT' | 'IGNORE';

export function createHandlingChecks(
  session: ConnectSafelySession,
  lists: Lists,
): Checks<Pick<ConnectSafelyOperations, 'respondToInvitation'>> {
  const handling: Handling<Received> = {
    async received() {
      const items = await firstOf(toListing(session, lists.received), 0);
      return items.filter(({ invitationCategory }) => invitationCategory === 'CONNECTION');
    },
    accept: respondingWith('ACCEPT'),
    refuse: respondingWith('IGNORE').act,
    standing: async ({ profile }) => toStanding(await readRelationship(session, profile.publicIdentifier)),
    async isConnection({ profile }) {
      const matches = ({ vanityName }: { readonly vanityName: string }) =>
        isSameName(vanityName, profile.publicIdentifier);
      const { found } = await find(session, toListing(session, lists.connections), matches);
      return found !== undefined;
    },
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

  function respondingWith(action: Action) {
    const toAnswer = (received: Received) => toInput(received, action);
    return once(session, 'respondToInvitation', toAnswer, inferred('500', '400'));
  }

  function toInput(received: Received, action: Action) {
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
