import { forAccount } from '../../vendor/for-account.ts';
import { ok } from '../../vendor/outcome.ts';
import { presentAccount } from './account-presenter.ts';
import { succeed } from './envelope.ts';
import type { LinkupHandlers } from './operations.ts';

export const accountRoutes: Pick<LinkupHandlers, 'list_accounts' | 'get_account'> = {
  list_accounts({ sandbox, state, query: { limit, offset }, operation, now }) {
    const accounts = sandbox.world.accounts();
    const items = accounts.slice(offset, offset + limit).map((view) => presentAccount(view, state.logins));
    return ok(succeed(operation.id, now, { items, total: accounts.length, limit, offset }));
  },

  get_account: forAccount(({ account, state, path, operation, now }) => {
    const presented = { ...presentAccount(account, state.logins), account_id: path.account_id };
    return ok(succeed(operation.id, now, presented));
  }),
};
