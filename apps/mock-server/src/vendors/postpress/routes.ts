import type { operations } from '@invitekit/specs/postpress';
import { forAccount } from '../../http/for-account.ts';
import type { Handlers } from '../../http/operation-types.ts';
import { ok, refuse } from '../../http/outcome.ts';
import { readCursor, toCursor } from './cursor.ts';
import { accountId } from './ids.ts';
import { presentAccount, presentSentInvitation } from './presenter.ts';
import type { PostpressSettings } from './settings.ts';

export const defaulted = ['limit'] as const;

const malformedCursor = refuse('invalid-parameter', 'cursor is not one that this list gave');

export const postpressRoutes: Handlers<operations, (typeof defaulted)[number], PostpressSettings> = {
  listInvitationsSent: forAccount(({ sandbox, account: view, query: { cursor, limit }, settings, now }) => {
    const offset = readCursor(cursor);
    if (offset === undefined) return malformedCursor;
    const { account, owner } = view;
    const { items, total } = sandbox.world.invitations({
      account,
      direction: 'sent',
      kind: 'connection',
      offset,
      limit,
    });
    const next = offset + items.length;
    return ok({
      object: 'InvitationList',
      items: items.map((item) => presentSentInvitation(item, { owner, settings, now })),
      cursor: next < total ? toCursor(next) : null,
    });
  }),

  listAccounts({ sandbox, query: { cursor, limit } }) {
    const offset = readCursor(cursor);
    if (offset === undefined) return malformedCursor;
    const accounts = sandbox.world.accounts();
    return ok({
      object: 'AccountList',
      items: accounts
        .slice(offset, offset + limit)
        .map((view) => presentAccount(view, accountId(view.account.ordinal))),
      cursor: offset + limit < accounts.length ? toCursor(offset + limit) : null,
    });
  },
};
