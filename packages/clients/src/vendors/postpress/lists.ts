import type { Answer } from '../../core/answer.ts';
import type { Connection } from '../../core/connection.ts';
import type { Invitation } from '../../core/invitation.ts';
import { type Lists, withWhole } from '../../core/list-all.ts';
import type { Page, PageOptions } from '../../core/page.ts';
import { pageSize } from '../../core/page-request.ts';
import { createListAccounts } from './account.ts';
import { toConnection } from './connection.ts';
import type { PostpressContext } from './context.ts';
import { toReceivedInvitation, toSentInvitation } from './invitation.ts';

/** The most that each list gives at once. */
const largestPages = { sent: 250, received: 100, relations: 1000 } as const;

export function createLists({ vendor, call, accountId }: PostpressContext): Lists {
  const listAccounts = createListAccounts(call);

  async function listSent(options: PageOptions = {}): Promise<Page<Invitation>> {
    const query = { account_id: accountId, ...pageQuery(options, largestPages.sent) };
    return await call('get', '/v1/users/invite/sent', { query, signal: options.signal }, toPage(toSentInvitation));
  }

  async function listReceived(options: PageOptions = {}): Promise<Page<Invitation>> {
    const query = { account_id: accountId, ...pageQuery(options, largestPages.received) };
    const { signal } = options;
    return await call('get', '/v1/users/invite/received', { query, signal }, toPage(toReceivedInvitation));
  }

  async function listConnections(options: PageOptions = {}): Promise<Page<Connection>> {
    const query = { account_id: accountId, ...pageQuery(options, largestPages.relations) };
    return await call('get', '/v1/users/relations', { query, signal: options.signal }, toPage(toConnection));
  }

  return withWhole({ listSent, listReceived, listConnections, listAccounts }, { vendor, hasOffsets: false });
}

function pageQuery({ cursor, limit }: PageOptions, largest: number) {
  return { cursor, limit: pageSize(limit, largest, 'postpress') };
}

interface ListBody<Wire> {
  readonly items: readonly Wire[];
  readonly cursor: string | null;
}

function toPage<Wire, Item>(
  toItem: (item: Wire, answeredAt: Date) => Item,
): (answer: Answer<ListBody<Wire>>) => Page<Item> {
  return ({ body, answeredAt }) => ({
    items: body.items.map((item) => toItem(item, answeredAt)),
    nextCursor: body.cursor || undefined,
  });
}
