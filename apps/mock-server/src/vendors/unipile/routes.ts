import type { operations } from '@invitekit/specs/unipile';
import { forAccount } from '../../http/for-account.ts';
import type { Handlers } from '../../http/operation-types.ts';
import { ok, refuse } from '../../http/outcome.ts';
import { accountId } from './accounts.ts';
import { readCursor, toCursor } from './cursor.ts';
import { presentAccount, presentRelationRequest } from './presenter.ts';
import type { UnipileSettings } from './settings.ts';

export const defaulted = ['offset', 'limit'] as const;

export const unipileRoutes: Handlers<operations, (typeof defaulted)[number], UnipileSettings> = {
  getRelationRequestsList: forAccount(({ sandbox, account, query, settings }) => {
    if (settings.paging === 'cursor' && query.offset > 0) {
      return refuse('invalid-parameter', 'offset is not available here. Use cursor for pagination.');
    }
    const position = query.cursor === undefined ? query : readCursor(query.cursor);
    if (position === undefined) return refuse('invalid-parameter', 'cursor is not one that this list gave');

    const { offset, limit } = position;
    const { items, total } = sandbox.world.invitations({
      account: account.account,
      direction: query.type,
      kind: 'connection',
      offset,
      limit,
    });
    const next = offset + items.length;
    return ok({
      data: items.map((view) => presentRelationRequest(view, settings)),
      ...(settings.totalCount && { total_count: total }),
      ...(settings.paging === 'cursor' && next < total && { next_cursor: toCursor({ offset: next, limit }) }),
    });
  }),

  listAccounts({ sandbox, query: { status, provider, search = '', ...query } }) {
    const [offset, limit] = [Number(query.offset), Number(query.limit)];
    const found = sandbox.world
      .accounts()
      .map((view) => presentAccount(view, accountId(view.account.ordinal)))
      .filter(({ id, name = '' }) => [id, name].some((text) => text.toLowerCase().includes(search.toLowerCase())))
      .filter((account) => status === undefined || account.status === status)
      .filter((account) => provider === undefined || account.provider === provider)
      .sort((a, b) => (a.name ?? '').localeCompare(b.name ?? '', 'en'));
    return ok({
      object: 'Accounts',
      data: found.slice(offset, offset + limit),
      has_more: offset + limit < found.length,
    });
  },
};
