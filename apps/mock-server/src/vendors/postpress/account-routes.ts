import { forAccount } from '../../vendor/for-account.ts';
import { ok } from '../../vendor/outcome.ts';
import { presentAccount, presentInmailBalance } from './account-presenter.ts';
import type { PostpressHandlers } from './handlers.ts';
import { listPage, slices } from './list-page.ts';

type AccountRoutes = Pick<PostpressHandlers, 'listAccounts' | 'getAccount' | 'getInmailBalance'>;

export const accountRoutes: AccountRoutes = {
  listAccounts: ({ sandbox, query }) =>
    listPage('AccountList', query, slices(sandbox.world.accounts()), presentAccount),

  getAccount: forAccount(({ account }) => ok(presentAccount(account))),

  getInmailBalance: forAccount(({ account }) => ok(presentInmailBalance(account))),
};
