import type { components } from '@invitekit/specs/linkup';
import { linkup } from '@invitekit/specs/linkup/vendor';
import type { Listing } from '../../rules/pages.ts';
import type { Ledger } from './ledger.ts';
import type { LinkupSession } from './operations.ts';

type Schemas = components['schemas'];

export interface PageRequest {
  readonly offset: number;
  readonly count: number;
  readonly invitation_type?: InvitationType;
}

export type InvitationType = Schemas['InvitationType'];

/** The lists that are paged by offset and count, and paid for by result. */
export type ListAction = 'list_sent' | 'list_invitations' | 'list_connections';

export interface ListAnswer<Item> {
  readonly data: Schemas['ListPage'];
  readonly metadata: Schemas['AccountMetadata'];
  readonly items: readonly Item[];
}

/** A list, as its action asks for a page of it. */
export interface PagedList<Item> {
  readonly action: ListAction;
  readonly what: string;
  /** For the account of the run, unless told otherwise. */
  readonly ask: (request: PageRequest, accountId?: string) => Promise<ListAnswer<Item>>;
  readonly idOf: (item: Item) => string;
  /** The address of the other person. */
  readonly addressOf: (item: Item) => string;
  /** Whether two accounts can have items in common, as with people. */
  readonly mayShare: boolean;
}

/** Asks for a page, holds it against the rules of pages, and pays for it. */
export async function readPage<Item>(
  session: LinkupSession,
  ledger: Ledger,
  list: Pick<PagedList<Item>, 'action' | 'ask'>,
  request: PageRequest,
  accountId = session.accountId,
): Promise<{ readonly items: readonly Item[]; readonly next: number | undefined; readonly total: number }> {
  const { data, metadata, items } = await list.ask(request, accountId);
  const { pagination, total_results, total_available_results: total } = data;
  const { offset, count, has_more, next_offset } = pagination;
  const end = request.offset + items.length;
  const isMore = end < total;
  session.expect(
    items.length <= request.count,
    'count',
    `${items.length} items`,
    `the count of ${request.count} at most`,
  );
  session.expect(
    total_results === items.length,
    'count',
    `total_results ${total_results}`,
    `${items.length}, the items there are`,
  );
  session.expect(count === items.length, 'count', `pagination.count ${count}`, `${items.length}, the items there are`);
  session.expect(offset === request.offset, 'echo', `pagination.offset ${offset}`, `${request.offset}, as asked`);
  session.expect(has_more === isMore, 'edge', `has_more ${has_more} at ${end} of ${total}`, `has_more ${isMore}`);
  const next = isMore ? end : null;
  session.expect(
    next_offset === next,
    'edge',
    `next_offset ${next_offset} at ${end} of ${total}`,
    `next_offset ${next}`,
  );
  session.expect(metadata.account_id === accountId, 'echo', `metadata.account_id ${metadata.account_id}`, accountId);
  await ledger.settle(list.action, metadata.credits_consumed, items.length);
  return { items, next: has_more ? (next_offset ?? undefined) : undefined, total };
}

/** A list as it is read page by page, each as long as one credit pays for. */
export function toListing<Item>(
  session: LinkupSession,
  ledger: Ledger,
  list: PagedList<Item>,
  accountId?: string,
): Listing<number, Item> {
  return {
    idOf: list.idOf,
    start: 0,
    size: () => paidTogether,
    read: (offset, count) => readPage(session, ledger, list, { offset, count }, accountId),
  };
}

/** How many items a page has that costs one credit. */
export const paidTogether = linkup.resultsPerCredit.list_sent;
