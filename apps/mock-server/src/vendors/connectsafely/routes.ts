import type { operations } from '@invitekit/specs/connectsafely';
import { forAccount } from '../../http/for-account.ts';
import type { Handlers } from '../../http/operation-types.ts';
import { ok } from '../../http/outcome.ts';
import { accountId, matches } from './accounts.ts';
import { presentAccount, presentSent } from './presenter.ts';
import type { ConnectSafelySettings } from './settings.ts';

export const defaulted = ['startIndex'] as const;

export const connectSafelyRoutes: Handlers<operations, (typeof defaulted)[number], ConnectSafelySettings> = {
  getSentInvitations: forAccount(({ sandbox, account, query: { startIndex }, settings, now }) => {
    const { items } = sandbox.world.invitations({
      account: account.account,
      direction: 'sent',
      kind: 'connection',
      offset: startIndex,
      limit: settings.pageSize,
    });
    return ok(presentSent({ accountId: accountId(account.account.ordinal), startIndex, items, now }));
  }),

  listAccounts({ sandbox, query: { q } }) {
    const found = sandbox.world.accounts().filter((view) => q === undefined || matches(view, q));
    return ok(found.map((view) => presentAccount(view, accountId(view.account.ordinal))));
  },
};
