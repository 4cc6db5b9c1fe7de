import { checkAccepting, type Handling } from '../../rules/handling.ts';
import { Leftover, takeBack } from '../../rules/leftovers.ts';
import type { Checks } from '../../run/checks.ts';
import { inferred } from '../../run/refusal.ts';
import { isRelation, type Received } from './handling.ts';
import { fresh, type UnipileOperations, type UnipileSession } from './operations.ts';
import { nobody, readProfile } from './people.ts';

type NetworkOperations = Pick<
  UnipileOperations,
  'acceptRelationRequest' | 'deleteRelation' | 'followUser' | 'unfollowUser'
>;

export function createNetworkChecks(session: UnipileSession, handling: Handling<Received>): Checks<NetworkOperations> {
  let relationId: string | undefined;
  const leftover = new Leftover();
  return {
    acceptRelationRequest: {
      async run() {
        relationId = (await checkAccepting(session, handling)).userId;
      },
      request: (account_id) => ({ path: { account_id, request_id: '1' } }),
    },
    deleteRelation: {
      async run() {
        const userId = session.need(relationId, 'no request was accepted');
        const input = toInput(userId);
        await session.call('deleteRelation', input);
        const isGone = !(await isRelation(session, userId));
        session.expect(isGone, 'state', 'a list with the deleted relation', 'no such relation');
        await session.refuse('deleteRelation', input, 'once', inferred('404 provider/resource_not_found'));
      },
      request: toRequest,
    },
    followUser: {
      async run() {
        const { id, following } = await readProfile(session, session.member);
        if (following === true) session.skip(`${session.member} is followed already; --member names somebody else`);
        session.willMake(leftover);
        leftover.isMade(id);
        const followed = await session.call('followUser', toInput(id));
        if (followed.object === 'RelationRequest') session.note('the profile is private: a request was made');
        else await expectFollowing(true);
        await session.refuse('followUser', toInput(id), 'once', inferred('422 provider/unprocessable_entity'));
      },
      request: toRequest,
    },
    unfollowUser: {
      async run() {
        if (!leftover.isOpen) session.skip('nobody was followed');
        const input = toInput(session.need(leftover.id, 'nobody was followed'));
        await session.call('unfollowUser', input);
        leftover.isGone();
        await expectFollowing(false);
        await session.refuse('unfollowUser', input, 'once', inferred('422 provider/unprocessable_entity'));
      },
      takeBack: () =>
        takeBack(session, {
          leftover,
          what: `${session.member}, whom the account follows`,
          // The profile need not tell.
          look: async () => ({ isThere: (await readProfile(session, session.member)).following !== false }),
          async remove(id) {
            await session.call('unfollowUser', toInput(id));
          },
        }),
      request: toRequest,
    },
  };

  /** The profile need not tell. */
  async function expectFollowing(wanted: boolean): Promise<void> {
    const { following, id } = await readProfile(session, session.member);
    const fits = following === undefined || following === null || following === wanted;
    session.expect(fits, 'relationship', `following ${following}`, `following ${wanted}`);
    if (!session.settings.isFake) return;
    const path = { account_id: session.accountId, user_id: 'me' };
    const { data } = await session.call('listUserFollowing', { path, query: { limit: 250 }, ...fresh });
    const isListed = data.some((user) => user.id === id);
    session.expect(isListed === wanted, 'state', `listed: ${isListed}`, `listed: ${wanted}, among who is followed`);
  }

  function toInput(user_id: string) {
    return { path: { account_id: session.accountId, user_id } };
  }
}

function toRequest(account_id: string) {
  return { path: { account_id, user_id: nobody } };
}
