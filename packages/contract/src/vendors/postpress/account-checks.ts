import { checkAccounts } from '../../rules/lists.ts';
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
        await checkAccounts(session, listing, 250);
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
        const account_id = session.accountId;
        const { provider_id } = await session.call('getOwnProfile', { query: { account_id } });
        const { connection_params } = await session.call('getAccount', { path: { id: account_id } });
        const owner = connection_params.im?.id ?? provider_id;
        session.expect(owner === provider_id, 'person', provider_id, `${owner}, the owner of the account`);
      },
      request: (account_id) => ({ query: { account_id } }),
    },
  };
}
