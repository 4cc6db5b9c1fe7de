import { Leftover, takeBack } from '../../rules/leftovers.ts';
import { nobody } from '../../rules/nobody.ts';
import type { Checks } from '../../run/checks.ts';
import type { ConnectSafelyOperations, ConnectSafelySession } from './operations.ts';
import { readRelationship, toStanding } from './people.ts';

type NetworkOperations = Pick<
  ConnectSafelyOperations,
  'checkRelationship' | 'checkRelationshipForAccount' | 'followUser'
>;

export function createNetworkChecks(session: ConnectSafelySession): Checks<NetworkOperations> {
  const leftover = new Leftover();
  const toInput = (action: 'follow' | 'unfollow') => ({
    body: { accountId: session.accountId, profileId: session.member, action },
  });
  return {
    checkRelationship: {
      async run() {
        const { member } = session;
        const [first] = session.settings.accounts;
        if (first?.usable === 'no') session.skip(`it acts for the first account, ${first.id} (${first.status})`);
        await session.call('checkRelationship', { path: { profileId: member } });
      },
      request: () => ({ path: { profileId: nobody } }),
    },
    checkRelationshipForAccount: {
      async run() {
        session.note(`${session.member}: ${toStanding(await readRelationship(session, session.member))}`);
      },
      request: (accountId) => ({ path: { accountId, profileId: nobody } }),
    },
    followUser: {
      async run() {
        const { profileUrn } = await readRelationship(session, session.member);
        for (const action of ['follow', 'unfollow'] as const) {
          if (action === 'follow') session.willMake(leftover);
          const followed = await session.attempt('followUser', toInput(action), [429]);
          if (!followed.ok && action === 'follow') leftover.isGone();
          if (!followed.ok) session.skip(`${action} was refused: ${followed.label}`);
          if (action === 'unfollow') leftover.isGone();
          session.expect(followed.body.action === action, 'echo', followed.body.action, action);
          session.expect(followed.body.profileUrn === profileUrn, 'echo', followed.body.profileUrn, profileUrn);
        }
      },
      takeBack: () =>
        takeBack(session, {
          leftover,
          what: `${session.member}, whom the account follows`,
          look: async () => ({ isThere: true, id: session.member }),
          async remove() {
            await session.call('followUser', toInput('unfollow'));
          },
        }),
      request: (accountId) => ({ body: { accountId, profileId: nobody, action: 'follow' } }),
    },
  };
}
