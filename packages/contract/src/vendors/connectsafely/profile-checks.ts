import { isSameName } from '../../facts/same-name.ts';
import { nobody } from '../../rules/nobody.ts';
import type { Checks } from '../../run/checks.ts';
import type { ConnectSafelyOperations, ConnectSafelySession } from './operations.ts';
import { readRelationship } from './people.ts';

type ProfileOperations = Pick<ConnectSafelyOperations, 'getProfile' | 'fetchProfile'>;

export function createProfileChecks(session: ConnectSafelySession): Checks<ProfileOperations> {
  const expectPerson = async ({ profile }: Awaited<ReturnType<typeof read>>) => {
    const { publicIdentifier, entityUrn, isConnected } = profile;
    const isMember = isSameName(publicIdentifier, session.member);
    session.expect(isMember, 'echo', String(publicIdentifier), session.member);
    const { profileUrn, connected } = await readRelationship(session, session.member);
    session.expect(entityUrn === undefined || entityUrn === profileUrn, 'person', String(entityUrn), profileUrn);
    const isSame = isConnected === undefined || isConnected === connected;
    session.expect(isSame, 'relationship', `isConnected ${isConnected}`, `${connected}, as the relationship says`);
  };
  return {
    getProfile: {
      async run() {
        await expectPerson(await read(session.member));
        const { profile } = await read(nobody);
        session.expect(
          profile.publicIdentifier === undefined,
          'echo',
          'a profile of somebody',
          'an empty one, of nobody',
        );
      },
      request: (accountId) => ({ query: { accountId, profileId: nobody } }),
    },
    fetchProfile: {
      async run() {
        const body = { accountId: session.accountId, profileId: session.member, includeExperience: true };
        await expectPerson(await session.call('fetchProfile', { body }));
      },
      request: (accountId) => ({ body: { accountId, profileId: nobody } }),
    },
  };

  async function read(profileId: string) {
    return await session.call('getProfile', { query: { accountId: session.accountId, profileId } });
  }
}
