import { forAccount } from '../../vendor/for-account.ts';
import type { OperationContext } from '../../vendor/operation-types.ts';
import { ok } from '../../vendor/outcome.ts';
import type { AccountView } from '../../world/views.ts';
import { presentAccount, presentQuota, presentState } from './account-presenter.ts';
import { accountId, matches } from './accounts.ts';
import type { ConnectSafelyHandlers } from './handlers.ts';
import type { ConnectSafelyState } from './state.ts';

type AccountOperation = 'listAccounts' | 'getAccountStatus' | 'getAccountStatusById' | 'getAccountQuota';

export const accountRoutes: Pick<ConnectSafelyHandlers, AccountOperation> = {
  listAccounts({ sandbox, query: { q }, settings }) {
    const found = sandbox.world.accounts().filter((view) => q === undefined || matches(view, q));
    return ok(found.map((view) => presentAccount(view, settings.seats)));
  },

  getAccountStatus: forAccount((request) => getStatus(request)),

  getAccountStatusById: forAccount((request) => getStatus(request)),

  getAccountQuota: forAccount(({ account: { account }, state, now }) =>
    ok({
      accountId: accountId(account.ordinal),
      quotas: state.quotas.uses(account.ordinal, now).map(presentQuota),
    }),
  ),
};

type StatusRequest = Pick<OperationContext<unknown, ConnectSafelyState>, 'state'> & { readonly account: AccountView };

function getStatus({ account: view, state }: StatusRequest) {
  const { id, connectedAt } = view.account;
  return ok(presentState(view, new Date(state.lastUsed.get(id) ?? connectedAt)));
}
