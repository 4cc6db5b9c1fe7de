import type { components } from '@invitekit/specs/linkup';
import { checkAccounts } from '../../rules/lists.ts';
import type { Checks } from '../../run/checks.ts';
import type { Ledger } from './ledger.ts';
import type { LinkupOperations, LinkupSession } from './operations.ts';

type Account = components['schemas']['Account'];

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
        const idOf = (account: Account) => account.account_id;
        await checkAccounts(session, { start: 0, size: () => 25, read: readAccounts, idOf }, 500);
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
      items: data.items,
      next: next < data.total && data.items.length > 0 ? next : undefined,
      total: data.total,
    };
  }
}
