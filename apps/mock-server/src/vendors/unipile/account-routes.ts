import { forAccount } from '../../vendor/for-account.ts';
import { ok, refuse } from '../../vendor/outcome.ts';
import { presentAccount } from './account-presenter.ts';
import { accountId } from './accounts.ts';
import type { HandlersOf } from './handlers.ts';
import { isInReach } from './keys.ts';
import { corePageOf } from './paging.ts';
import { isRemoved } from './removed-account.ts';

/** Accounts can be looked at and changed also while LinkedIn does not accept them. */
export const servesUnusable = ['getAccount', 'updateAccount', 'removeAccount'] as const;

export const accountRoutes: HandlersOf<'listAccounts' | 'getAccount' | 'updateAccount' | 'removeAccount'> = {
  listAccounts({ sandbox, settings, keyKind, state, query: { status, provider, search = '', ...query } }) {
    const found = sandbox.world
      .accounts()
      .filter((view) => !isRemoved(view.account, state) && isInReach({ keyKind, settings }, view))
      .map((view) => presentAccount(view, accountId(view.account.ordinal), state.accountExtras.get(view.account.id)))
      .filter(({ id, name = '' }) => [id, name].some((text) => text.toLowerCase().includes(search.toLowerCase())))
      .filter((account) => status === undefined || account.status === status)
      .filter((account) => provider === undefined || account.provider === provider)
      .sort((a, b) => (a.name ?? '').localeCompare(b.name ?? '', 'en'));
    return ok({ object: 'Accounts', ...corePageOf(found, query) });
  },

  getAccount: forAccount(({ account, path: { account_id: id }, state }) =>
    ok(presentAccount(account, id, state.accountExtras.get(account.account.id))),
  ),

  updateAccount: forAccount(({ account, path: { account_id: id }, body: { metadata, proxy }, state }) => {
    const { id: ownerId } = account.account;
    const hasOwnProxy = proxy !== undefined || state.accountExtras.get(ownerId)?.hasOwnProxy === true;
    const extras = { metadata, hasOwnProxy };
    state.accountExtras.set(ownerId, extras);
    return ok(presentAccount(account, id, extras));
  }),

  removeAccount: forAccount(({ account: { account }, path: { account_id: id }, state }) => {
    if (id !== accountId(account.ordinal)) {
      return refuse('unknown-account', `${id} stands for an account. Only the account itself can be removed.`);
    }
    state.removedAccounts.set(account.id, true);
    return ok({ success: true });
  }),
};
