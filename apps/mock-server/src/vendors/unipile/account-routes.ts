import { forAccount } from '../../http/for-account.ts';
import { ok } from '../../http/outcome.ts';
import { presentAccount } from './account-presenter.ts';
import { accountId } from './accounts.ts';
import type { HandlersOf } from './handlers.ts';
import { corePageOf } from './paging.ts';

/** Accounts can be looked at and changed also while LinkedIn does not accept them. */
export const servesUnusable = ['getAccount', 'updateAccount', 'removeAccount'] as const;

export const accountRoutes: HandlersOf<'listAccounts' | 'getAccount' | 'updateAccount' | 'removeAccount'> = {
  listAccounts({ sandbox, state, query: { status, provider, search = '', ...query } }) {
    const found = sandbox.world
      .accounts()
      .map((view) => ({ view, id: accountId(view.account.ordinal) }))
      .filter(({ id }) => !state.removedAccounts.has(id))
      .map(({ view, id }) => presentAccount(view, id, state.accountExtras.get(id)))
      .filter(({ id, name = '' }) => [id, name].some((text) => text.toLowerCase().includes(search.toLowerCase())))
      .filter((account) => status === undefined || account.status === status)
      .filter((account) => provider === undefined || account.provider === provider)
      .sort((a, b) => (a.name ?? '').localeCompare(b.name ?? '', 'en'));
    return ok({ object: 'Accounts', ...corePageOf(found, query) });
  },

  getAccount: forAccount(({ account, path: { account_id: id }, state }) =>
    ok(presentAccount(account, id, state.accountExtras.get(id))),
  ),

  updateAccount: forAccount(({ account, path: { account_id: id }, body: { metadata, proxy }, state }) => {
    const hasOwnProxy = proxy !== undefined || state.accountExtras.get(id)?.hasOwnProxy === true;
    const extras = { metadata, hasOwnProxy };
    state.accountExtras.set(id, extras);
    return ok(presentAccount(account, id, extras));
  }),

  removeAccount: forAccount(({ path: { account_id: id }, state }) => {
    state.removedAccounts.add(id);
    return ok({ success: true });
  }),
};
