import { checkEnds, type Listing, walk } from '../../rules/pages.ts';
import type { Checks } from '../../run/checks.ts';
import type { Ledger } from './ledger.ts';
import type { LinkupOperations, LinkupSession } from './operations.ts';

type AccountOperations = Pick<LinkupOperations, 'get_credits' | 'list_accounts' | 'get_account'>;

export function createAccountChecks(session: LinkupSession, ledger: Ledger): Checks<AccountOperations> {
  return {
    get_credits: {
      async run() {
        session.note(`a balance of ${await ledger.read()}`);
      },
      request: () => ({}),
    },
    list_accounts: {
      async run() {
        const listing: Listing<number> = { start: 0, size: () => 25, read: readAccounts };
        const accounts = await walk(session, listing);
        await checkEnds(session, listing, accounts, 500);
        session.suggestAccount(accounts.ids[0]);
        const isKnown = accounts.ids.includes(session.accountId);
        session.expect(!accounts.isWhole || isKnown, 'account', 'a list without the account', 'the account to act for');
      },
      request: () => ({}),
    },
    get_account: {
      async run() {
        const { data, metadata } = await session.call('get_account', { path: { account_id: session.accountId } });
        session.expect(data.account_id === session.accountId, 'echo', data.account_id, session.accountId);
        await ledger.settle('get_account', metadata.credits_consumed);
      },
      request: (account_id) => ({ path: { account_id } }),
    },
  };

  async function readAccounts(offset: number, limit: number) {
    const { data, metadata } = await session.call('list_accounts', { query: { offset, limit } });
    await ledger.settle('list_accounts', metadata.credits_consumed);
    session.expect(data.offset === offset, 'echo', `offset ${data.offset}`, `offset ${offset}`);
    session.expect(data.items.length <= limit, 'count', `${data.items.length} items`, `the limit of ${limit} at most`);
    const next = offset + data.items.length;
    return {
      ids: data.items.map(({ account_id }) => account_id),
      next: next < data.total && data.items.length > 0 ? next : undefined,
      total: data.total,
    };
  }
}
