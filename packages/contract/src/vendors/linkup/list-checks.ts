import { checkEarlierPage, checkLastPage, walk } from '../../rules/pages.ts';
import type { Checks } from '../../run/checks.ts';
import type { Lists } from './ask-lists.ts';
import type { Ledger } from './ledger.ts';
import { type ListAction, type ListAnswer, type PageRequest, paidTogether, readPage, toPage } from './lists.ts';
import type { LinkupOperations, LinkupSession } from './operations.ts';

type ListOperations = Pick<LinkupOperations, ListAction | 'recommendations'>;

export function createListChecks(session: LinkupSession, ledger: Ledger, lists: Lists): Checks<ListOperations> {
  return {
    list_sent: {
      run: () => checkList(lists.sent, ({ entity_urn }) => entity_urn),
      request: (account_id) => ({ body: { account_id, action: 'list_sent', params: { count: 1 } } }),
    },
    list_invitations: {
      run: () => checkList(lists.received, ({ entity_urn }) => entity_urn),
      request: (account_id) => ({ body: { account_id, action: 'list_invitations', params: { count: 1 } } }),
    },
    list_connections: {
      run: () => checkList(lists.connections, ({ profile_url }) => profile_url),
      request: (account_id) => ({ body: { account_id, action: 'list_connections', params: { count: 1 } } }),
    },
    recommendations: {
      async run() {
        const body = { account_id: session.accountId, action: 'recommendations' as const, params: { count: 10 } };
        const { data, metadata } = await session.call('recommendations', { body });
        const { length } = data.recommendations;
        session.expect(data.total_results === length, 'count', `total_results ${data.total_results}`, `${length}`);
        await ledger.settle('recommendations', metadata.credits_consumed, length);
      },
      request: (account_id) => ({ body: { account_id, action: 'recommendations', params: { count: 1 } } }),
    },
  };

  /** Ten items tell the total for one credit; from there on, as many at once as one credit pays for. */
  async function checkList<Item>(
    list: { readonly action: ListAction; readonly ask: (request: PageRequest) => Promise<ListAnswer<Item>> },
    idOf: (item: Item) => string,
  ): Promise<void> {
    const read = async (offset: number, count: number) =>
      toPage(await readPage(session, ledger, list, { offset, count }), idOf);
    const {
      ids,
      total = 0,
      isWhole,
    } = await walk(session, {
      start: 0,
      size: (seen) => (seen === 0 ? 10 : paidTogether),
      read,
    });
    const last = await read(Math.max(0, total - 1), 1);
    checkLastPage(session, last, isWhole ? ids.slice(-1) : last.ids);
    if (total > 1) checkEarlierPage(session, await read(total - 2, 1));
    const past = await read(total, 10);
    session.expect(past.ids.length === 0, 'edge', `${past.ids.length} items past the end`, 'none');
  }
}
