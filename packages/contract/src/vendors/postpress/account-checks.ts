import { checkEnds, walk } from '../../rules/pages.ts';
import type { Checks } from '../../run/checks.ts';
import { byCursor } from './lists.ts';
import type { PostpressOperations, PostpressSession } from './operations.ts';

type AccountOperations = Pick<
  PostpressOperations,
  'listAccounts' | 'getAccount' | 'getInmailBalance' | 'getOwnProfile'
>;

export function createAccountChecks(session: PostpressSession): Checks<AccountOperations> {
  return {
    listAccounts: {
      async run() {
        const listing = byCursor(
          session,
          (query) => session.call('listAccounts', { query }),
          ({ id }) => id,
        );
        const accounts = await walk(session, listing);
        await checkEnds(session, listing, accounts, 250);
        session.suggestAccount(accounts.ids[0]);
        const isKnown = accounts.ids.includes(session.accountId);
        session.expect(!accounts.isWhole || isKnown, 'account', 'a list without the account', 'the account to act for');
      },
      request: () => ({}),
    },
    getAccount: {
      async run() {
        const { id } = await session.call('getAccount', { path: { id: session.accountId } });
        session.expect(id === session.accountId, 'echo', id, session.accountId);
      },
      request: (id) => ({ path: { id } }),
    },
    getInmailBalance: {
      async run() {
        await session.call('getInmailBalance', { query: { account_id: session.accountId } });
      },
      request: (account_id) => ({ query: { account_id } }),
    },
    getOwnProfile: {
      async run() {
        await session.call('getOwnProfile', { query: { account_id: session.accountId } });
      },
      request: (account_id) => ({ query: { account_id } }),
    },
  };
}
