import type { Connection } from '../../core/connection.ts';
import type { Invitation } from '../../core/invitation.ts';
import { type Lists, withWhole } from '../../core/list-all.ts';
import type { Page, PageOptions } from '../../core/page.ts';
import { checkLimit, pageSize, readOffset } from '../../core/page-request.ts';
import { createListAccounts } from './account.ts';
import { toConnection } from './connection.ts';
import { type ConnectSafelyContext, vendor } from './context.ts';
import { toReceivedInvitation, toSentInvitation } from './invitation.ts';

const mostConnections = 12;

export function createLists(context: ConnectSafelyContext): Lists {
  const { call, accountId } = context;

  async function listSent({ cursor, limit, signal }: PageOptions = {}): Promise<Page<Invitation>> {
    checkLimit(limit, vendor);
    const startIndex = readOffset(cursor, vendor);
    return await call(
      'get',
      '/linkedin/invitations/sent',
      { query: { accountId, startIndex }, signal },
      ({ body: { invitations }, answeredAt }) => ({
        items: invitations.map((item) => toSentInvitation(item, answeredAt)),
        nextCursor: nextCursor(startIndex, invitations.length),
      }),
    );
  }

  async function listReceived({ cursor, limit, signal }: PageOptions = {}): Promise<Page<Invitation>> {
    checkLimit(limit, vendor);
    const startIndex = readOffset(cursor, vendor);
    return await call(
      'get',
      '/linkedin/invitations/received',
      { query: { accountId, startIndex }, signal },
      ({ body: { invitations, endOfList }, answeredAt }) => ({
        items: invitations.map((item) => toReceivedInvitation(item, answeredAt)),
        nextCursor: nextCursor(startIndex, invitations.length, endOfList),
      }),
    );
  }

  async function listConnections({ cursor, limit, signal }: PageOptions = {}): Promise<Page<Connection>> {
    const startIndex = readOffset(cursor, vendor);
    return await call(
      'get',
      '/linkedin/connections',
      { query: { accountId, startIndex, limit: pageSize(limit, mostConnections, vendor) }, signal },
      ({ body: { connections, endOfList }, answeredAt }) => ({
        items: connections.map((item) => toConnection(item, answeredAt)),
        nextCursor: nextCursor(startIndex, connections.length, endOfList),
      }),
    );
  }

  const listAccounts = createListAccounts(context);
  return withWhole(
    { listSent, listReceived, listConnections, listAccounts },
    { vendor, hasOffsets: true, givesEmptyPages: true },
  );
}

/**
 * Where the next page starts. A short page is no sign of the end here, and an empty one only where the list does not say
 * itself where it ends.
 */
function nextCursor(startIndex: number, count: number, endOfList = count === 0): string | undefined {
  return endOfList ? undefined : String(startIndex + count);
}
