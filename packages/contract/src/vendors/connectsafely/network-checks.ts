import type { Checks } from '../../run/checks.ts';
import type { ConnectSafelyOperations, ConnectSafelySession } from './operations.ts';
import { nobody, readRelationship, toStanding } from './people.ts';

type NetworkOperations = Pick<
  ConnectSafelyOperations,
  'checkRelationship' | 'checkRelationshipForAccount' | 'followUser'
>;

export function createNetworkChecks(session: ConnectSafelySession): Checks<NetworkOperations> {
  return {
    checkRelationship: {
      async run() {
        await session.call('checkRelationship', { path: { profileId: session.member } });
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
          const body = { accountId: session.accountId, profileId: session.member, action };
          const followed = await session.attempt('followUser', { body }, [429]);
          if (!followed.ok) session.skip(`it was refused: ${followed.label}`);
          session.expect(followed.body.action === action, 'echo', followed.body.action, action);
          session.expect(followed.body.profileUrn === profileUrn, 'echo', followed.body.profileUrn, profileUrn);
        }
      },
      request: (accountId) => ({ body: { accountId, profileId: nobody, action: 'follow' } }),
    },
  };
}
