import { checkDirection } from '../../rules/directions.ts';
import { type AccountsList, checkOtherAccount } from '../../rules/lists.ts';
import { expectNewestListed } from '../../rules/order.ts';
import { checkEnds, walk } from '../../rules/pages.ts';
import type { Standing } from '../../rules/standing.ts';
import type { Checks } from '../../run/checks.ts';
import { type PageQuery, type Position, toListing } from './lists.ts';
import { fresh, type UnipileOperations, type UnipileSession } from './operations.ts';
import { readStanding, relationsOf } from './people.ts';
import { requestsOf } from './requests.ts';
import { checkSearch } from './search.ts';

type ListOperations = Pick<
  UnipileOperations,
  'getRelationRequestsList' | 'getUserRelations' | 'listUserFollowers' | 'listUserFollowing'
>;

type CheckedList<Item> = Omit<AccountsList<Position, Item>, 'largestPage'>;

export function createListChecks(session: UnipileSession): Checks<ListOperations> {
  return {
    getRelationRequestsList: {
      async run() {
        for (const type of ['sent', 'received'] as const) await checkRequests(type);
      },
      request: (account_id) => ({ path: { account_id }, query: { type: 'sent', limit: 1 }, ...fresh }),
    },
    getUserRelations: {
      async run() {
        const of = (account?: string) => relationsOf(session, account);
        const { items, isWhole } = await checkList({ what: 'relations', of, mayShare: true });
        await checkPeople('the relations', items, 'connected');
        await checkSearch(session, items, isWhole);
      },
      request: toRequest,
    },
    listUserFollowers: {
      run: () => checkFollows('listUserFollowers', 'followers'),
      request: toRequest,
    },
    listUserFollowing: {
      run: () => checkFollows('listUserFollowing', 'people who are followed'),
      request: toRequest,
    },
  };

  async function checkRequests(type: 'sent' | 'received'): Promise<void> {
    const what = `${type} requests`;
    const of = (account?: string) => requestsOf(session, type, account);
    const { items } = await checkList({ what, of, mayShare: false });
    const others = items.filter((request) => request.type !== type);
    session.expect(others.length === 0, 'direction', `${others.length} of another type`, `${type} ones alone`);
    const people = items.flatMap(({ user }) => (user ? [{ user }] : []));
    await checkPeople(`the ${what}`, people, type);
  }

  async function checkFollows(operation: 'listUserFollowers' | 'listUserFollowing', what: string): Promise<void> {
    const of = (account_id = session.accountId) => {
      const ask = (query: PageQuery) =>
        session.call(operation, { path: { account_id, user_id: 'me' }, query, ...fresh });
      return toListing(session, { ask, idOf: ({ id }) => id });
    };
    await checkList({ what, of, mayShare: true });
  }

  async function checkPeople(
    what: string,
    items: readonly { readonly user: { readonly id: string } }[],
    wanted: Standing,
  ): Promise<void> {
    const { user_id: own } = await session.call('getAccount', { path: { account_id: session.accountId }, ...fresh });
    const standing = (id: string) => readStanding(session, id);
    await checkDirection(session, { what, items, wanted, own, personOf: ({ user }) => user.id, standing });
  }

  async function checkList<Item>(list: CheckedList<Item>) {
    const listing = list.of();
    const walked = await walk(session, listing);
    expectNewestListed(session, walked.items);
    await checkOtherAccount(session, list, walked);
    if (walked.total === undefined) session.leaveOut(`the end of the ${list.what}`, 'the list has no total');
    else await checkTotal(walked.total);
    return walked;

    /** Without a total no first page can say that it is the last, for the next one might have an offset or a cursor. */
    async function checkTotal(total: number): Promise<void> {
      await checkEnds(session, listing, walked, 250);
      const { next } = await listing.read(listing.start, 1);
      // A list that has cursors takes no offset.
      if (next === undefined || 'cursor' in next) return;
      const last = await listing.read({ offset: total - 1 }, 10);
      session.expect(last.items.length === 1, 'count', `${last.items.length} items at the last of ${total}`, 'one');
      const past = await listing.read({ offset: total }, 10);
      session.expect(past.items.length === 0, 'edge', `${past.items.length} items past the end`, 'none');
    }
  }
}

function toRequest(account_id: string) {
  return { path: { account_id, user_id: 'me' }, query: { limit: 1 }, ...fresh };
}
