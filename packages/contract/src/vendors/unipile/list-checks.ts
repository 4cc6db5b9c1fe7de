import { checkEnds, walk } from '../../rules/pages.ts';
import type { Checks } from '../../run/checks.ts';
import { type PagedList, type PageQuery, toListing } from './lists.ts';
import { fresh, type UnipileOperations, type UnipileSession } from './operations.ts';

type ListOperations = Pick<
  UnipileOperations,
  'getRelationRequestsList' | 'getUserRelations' | 'listUserFollowers' | 'listUserFollowing'
>;

export function createListChecks(session: UnipileSession): Checks<ListOperations> {
  const path = () => ({ account_id: session.accountId, user_id: 'me' });
  return {
    getRelationRequestsList: {
      async run() {
        for (const type of ['sent', 'received'] as const) {
          await checkList({
            async ask(query: PageQuery) {
              const page = await session.call('getRelationRequestsList', {
                path: { account_id: session.accountId },
                query: { type, ...query },
                ...fresh,
              });
              const others = page.data.filter((request) => request.type !== type);
              session.expect(others.length === 0, 'echo', `${others.length} of another type`, `${type} ones alone`);
              return page;
            },
            idOf: ({ id }) => id,
          });
        }
      },
      request: (account_id) => ({ path: { account_id }, query: { type: 'sent', limit: 1 }, ...fresh }),
    },
    getUserRelations: {
      run: () =>
        checkList({
          ask: (query) => session.call('getUserRelations', { path: path(), query, ...fresh }),
          idOf: ({ user }) => user.id,
        }),
      request: toRequest,
    },
    listUserFollowers: {
      run: () =>
        checkList({
          ask: (query) => session.call('listUserFollowers', { path: path(), query, ...fresh }),
          idOf: ({ id }) => id,
        }),
      request: toRequest,
    },
    listUserFollowing: {
      run: () =>
        checkList({
          ask: (query) => session.call('listUserFollowing', { path: path(), query, ...fresh }),
          idOf: ({ id }) => id,
        }),
      request: toRequest,
    },
  };

  async function checkList<Item>(list: PagedList<Item>): Promise<void> {
    const listing = toListing(session, list);
    const walked = await walk(session, listing);
    // Without a total no first page can say that it is the last, for the next one might have an offset or a cursor.
    if (walked.total === undefined) return;
    await checkEnds(session, listing, walked, 250);
    const { next } = await listing.read(listing.start, 1);
    // A list that has cursors takes no offset.
    if (next === undefined || 'cursor' in next) return;
    const past = await listing.read({ offset: walked.total }, 10);
    session.expect(past.ids.length === 0, 'edge', `${past.ids.length} items past the end`, 'none');
  }
}

function toRequest(account_id: string) {
  return { path: { account_id, user_id: 'me' }, query: { limit: 1 }, ...fresh };
}
