import { checkOtherAccount } from '../../rules/accounts.ts';
import { checkDirection } from '../../rules/directions.ts';
import { checkEnds, walk } from '../../rules/pages.ts';
import type { Standing } from '../../rules/standing.ts';
import type { Checks } from '../../run/checks.ts';
import { type PageAnswer, type PagedList, type PageQuery, toListing } from './lists.ts';
import { fresh, type UnipileOperations, type UnipileSession } from './operations.ts';
import { readStanding } from './people.ts';
import { askRequests } from './requests.ts';
import { checkSearch } from './search.ts';

type ListOperations = Pick<
  UnipileOperations,
  'getRelationRequestsList' | 'getUserRelations' | 'listUserFollowers' | 'listUserFollowing'
>;

interface CheckedList<Item> {
  readonly what: string;
  /** How an account's list is asked for. */
  readonly askOf: (accountId?: string) => (query: PageQuery) => Promise<PageAnswer<Item>>;
  readonly idOf: (item: Item) => string;
  readonly mayShare: boolean;
}

export function createListChecks(session: UnipileSession): Checks<ListOperations> {
  const input = (account_id = session.accountId) => ({ path: { account_id, user_id: 'me' }, ...fresh });
  return {
    getRelationRequestsList: {
      async run() {
        for (const type of ['sent', 'received'] as const) await checkRequests(type);
      },
      request: (account_id) => ({ path: { account_id }, query: { type: 'sent', limit: 1 }, ...fresh }),
    },
    getUserRelations: {
      async run() {
        const askOf = (id?: string) => (query: PageQuery) => session.call('getUserRelations', { ...input(id), query });
        const list = { what: 'relations', askOf, idOf: idOfUser, mayShare: true };
        const { items, isWhole } = await checkList(list);
        await checkPeople('the relations', items, 'connected');
        await checkSearch(session, items, isWhole);
      },
      request: toRequest,
    },
    listUserFollowers: {
      async run() {
        const askOf = (id?: string) => (query: PageQuery) => session.call('listUserFollowers', { ...input(id), query });
        await checkList({ what: 'followers', askOf, idOf: ({ id }) => id, mayShare: true });
      },
      request: toRequest,
    },
    listUserFollowing: {
      async run() {
        const askOf = (id?: string) => (query: PageQuery) => session.call('listUserFollowing', { ...input(id), query });
        await checkList({ what: 'people who are followed', askOf, idOf: ({ id }) => id, mayShare: true });
      },
      request: toRequest,
    },
  };

  async function checkRequests(type: 'sent' | 'received'): Promise<void> {
    const askOf = (accountId?: string) => async (query: PageQuery) => {
      const page = await askRequests(session, type, accountId)(query);
      const others = page.data.filter((request) => request.type !== type);
      session.expect(others.length === 0, 'direction', `${others.length} of another type`, `${type} ones alone`);
      return page;
    };
    const what = `${type} requests`;
    const { items } = await checkList({ what, askOf, idOf: ({ id }) => id, mayShare: false });
    const people = items.flatMap(({ user }) => (user ? [{ user }] : []));
    await checkPeople(`the ${what}`, people, type);
  }

  async function checkPeople(
    what: string,
    items: readonly { readonly user: { readonly id: string } }[],
    wanted: Standing,
  ): Promise<void> {
    const { user_id: own } = await session.call('getAccount', { path: { account_id: session.accountId }, ...fresh });
    const standing = (item: { readonly user: { readonly id: string } }) => readStanding(session, item.user.id);
    await checkDirection(session, { what, items, wanted, own, personOf: idOfUser, standing });
  }

  async function checkList<Item>({ what, askOf, idOf, mayShare }: CheckedList<Item>) {
    const items: Item[] = [];
    const list: PagedList<Item> = {
      async ask(query) {
        const page = await askOf()(query);
        items.push(...page.data);
        return page;
      },
      idOf,
    };
    const listing = toListing(session, list);
    const walked = await walk(session, listing);
    const read = items.slice();
    const readOther = async (id: string) => (await askOf(id)({ limit: 10 })).data.map(idOf);
    await checkOtherAccount(session, { what, ids: walked.ids, mayShare, readOther });
    if (walked.total === undefined) session.leaveOut(`the end of the ${what}`, 'the list has no total');
    else await checkTotal(walked.total);
    return { items: read, isWhole: walked.isWhole };

    /** Without a total no first page can say that it is the last, for the next one might have an offset or a cursor. */
    async function checkTotal(total: number): Promise<void> {
      await checkEnds(session, listing, walked, 250);
      const { next } = await listing.read(listing.start, 1);
      // A list that has cursors takes no offset.
      if (next === undefined || 'cursor' in next) return;
      const last = await listing.read({ offset: total - 1 }, 10);
      session.expect(last.ids.length === 1, 'count', `${last.ids.length} items at the last of ${total}`, 'one');
      const past = await listing.read({ offset: total }, 10);
      session.expect(past.ids.length === 0, 'edge', `${past.ids.length} items past the end`, 'none');
    }
  }
}

function idOfUser({ user }: { readonly user: { readonly id: string } }): string {
  return user.id;
}

function toRequest(account_id: string) {
  return { path: { account_id, user_id: 'me' }, query: { limit: 1 }, ...fresh };
}
