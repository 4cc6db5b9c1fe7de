import { checkEnds, type Listing, walk } from '../../rules/pages.ts';
import type { Checks } from '../../run/checks.ts';
import { byCursor } from './lists.ts';
import type { PostpressOperations, PostpressSession } from './operations.ts';

type ListOperations = Pick<
  PostpressOperations,
  'listInvitationsSent' | 'listInvitationsReceived' | 'listRelations' | 'listFollowing'
>;

export function createListChecks(session: PostpressSession): Checks<ListOperations> {
  return {
    listInvitationsSent: {
      async run() {
        const request = (query: object) =>
          session.call('listInvitationsSent', { query: { account_id: session.accountId, ...query } });
        await checkList(
          byCursor(session, request, ({ id }) => id),
          250,
        );
      },
      request: (account_id) => ({ query: { account_id } }),
    },
    listInvitationsReceived: {
      async run() {
        const request = (query: object) =>
          session.call('listInvitationsReceived', { query: { account_id: session.accountId, ...query } });
        await checkList(
          byCursor(session, request, ({ id }) => id),
          100,
        );
      },
      request: (account_id) => ({ query: { account_id } }),
    },
    listRelations: {
      async run() {
        const request = (query: object) =>
          session.call('listRelations', { query: { account_id: session.accountId, ...query } });
        await checkList(
          byCursor(session, request, ({ member_id }) => member_id),
          1000,
        );
      },
      request: (account_id) => ({ query: { account_id } }),
    },
    listFollowing: {
      async run() {
        const request = (query: object) =>
          session.call('listFollowing', { query: { account_id: session.accountId, ...query } });
        await checkList(
          byCursor(session, request, ({ member_id }) => member_id),
          1000,
        );
      },
      request: (account_id) => ({ query: { account_id } }),
    },
  };

  async function checkList(listing: Listing<string>, largestPage: number): Promise<void> {
    await checkEnds(session, listing, await walk(session, listing), largestPage);
  }
}
