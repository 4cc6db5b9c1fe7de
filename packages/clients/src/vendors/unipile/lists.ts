import type { Account } from '../../core/account.ts';
import type { Connection } from '../../core/connection.ts';
import type { Invitation } from '../../core/invitation.ts';
import type { OperationOptions } from '../../core/invitation-client.ts';
import { type Lists, withWhole } from '../../core/list-all.ts';
import type { Page, PageOptions } from '../../core/page.ts';
import { pageSize, readOffset } from '../../core/page-request.ts';
import { toAccount } from './account.ts';
import { toConnection } from './connection.ts';
import { fresh, type UnipileContext } from './context.ts';
import { nextCursor, toPageQuery } from './cursor.ts';
import { toInvitation } from './invitation.ts';

const vendor = 'unipile';

/** The largest page that is known to work; the documented maximum depends on the provider. */
const largestPage = 100;

/** Accounts are not LinkedIn's; third parties list so many at once. */
const largestAccountPage = 250;

/** Lists are read past the cache: pages of different ages would not fit together. */
export function createLists({ call, accountId }: UnipileContext): Lists {
  const listRequests =
    (type: Invitation['direction']) =>
    async ({ cursor, limit, signal }: PageOptions = {}): Promise<Page<Invitation>> => {
      const query = toPageQuery(cursor, pageSize(limit, largestPage, vendor));
      return await call(
        'get',
        '/v2/{account_id}/users/me/relation-requests',
        { path: { account_id: accountId }, query: { type, ...query }, header: fresh, signal },
        ({ body, answeredAt }) => ({
          items: body.data.map((item) => toInvitation(item, answeredAt)),
          nextCursor: nextCursor(query, body),
          total: body.total_count ?? undefined,
        }),
      );
    };

  async function listConnections({ cursor, limit, signal }: PageOptions = {}): Promise<Page<Connection>> {
    const query = toPageQuery(cursor, pageSize(limit, largestPage, vendor));
    return await call(
      'get',
      '/v2/{account_id}/users/{user_id}/relations',
      { path: { account_id: accountId, user_id: 'me' }, query, header: fresh, signal },
      ({ body, answeredAt }) => ({
        items: body.data.map((item) => toConnection(item, answeredAt)),
        nextCursor: nextCursor(query, body),
        total: body.total_count ?? undefined,
      }),
    );
  }

  async function listAccounts({ cursor, limit, signal }: PageOptions = {}): Promise<Page<Account>> {
    const offset = readOffset(cursor, vendor);
    const size = String(pageSize(limit, largestAccountPage, vendor));
    return await call(
      'get',
      '/v2/accounts',
      { query: { provider: 'linkedin', offset: String(offset), limit: size }, header: fresh, signal },
      ({ body: { data, has_more: hasMore } }) => ({
        items: data.map(toAccount),
        nextCursor: hasMore && data.length > 0 ? String(offset + data.length) : undefined,
      }),
    );
  }

  return withWhole(
    { listSent: listRequests('sent'), listReceived: listRequests('received'), listConnections, listAccounts },
    { vendor, hasOffsets: true },
  );
}

export function listPending(
  { listAllSent, listAllReceived }: Lists,
  direction: Invitation['direction'],
  options: OperationOptions,
): AsyncIterable<Invitation> {
  return direction === 'sent' ? listAllSent(options) : listAllReceived(options);
}
