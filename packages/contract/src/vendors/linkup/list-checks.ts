import { nameInAddress } from '../../facts/person-facts.ts';
import { checkDirection } from '../../rules/directions.ts';
import { checkOtherAccount } from '../../rules/lists.ts';
import { expectNewestListed } from '../../rules/order.ts';
import { checkEarlierPage, checkLastPage, checkSame, walk } from '../../rules/pages.ts';
import type { Standing } from '../../rules/standing.ts';
import type { Checks } from '../../run/checks.ts';
import type { Lists } from './ask-lists.ts';
import type { Ledger } from './ledger.ts';
import { type ListAction, type PagedList, toListing } from './lists.ts';
import type { LinkupOperations, LinkupSession } from './operations.ts';
import { readStanding } from './people.ts';
import { checkTypes } from './types-filter.ts';

type ListOperations = Pick<LinkupOperations, ListAction | 'recommendations'>;

export function createListChecks(session: LinkupSession, ledger: Ledger, lists: Lists): Checks<ListOperations> {
  return {
    list_sent: {
      async run() {
        const { items, isWhole } = await checkList(lists.sent);
        await checkPeople(lists.sent, items, 'sent');
        const odd = items.find(({ invitation_type }) => invitation_type !== 'CONNECTION');
        session.expect(odd === undefined, 'filter', `${odd?.invitation_type} without invitation_type`, 'CONNECTION');
        await checkTypes(session, ledger, lists.sent, { items, isWhole, hasAll: false });
      },
      request: (account_id) => ({ body: { account_id, action: 'list_sent', params: { count: 1 } } }),
    },
    list_invitations: {
      async run() {
        const { items, isWhole } = await checkList(lists.received);
        const people = items.filter(({ invitation_type }) => invitation_type === 'CONNECTION');
        await checkPeople(lists.received, people, 'received');
        await checkTypes(session, ledger, lists.received, { items, isWhole, hasAll: true });
      },
      request: (account_id) => ({ body: { account_id, action: 'list_invitations', params: { count: 1 } } }),
    },
    list_connections: {
      async run() {
        const { items } = await checkList(lists.connections);
        await checkPeople(lists.connections, items, 'connected');
      },
      request: (account_id) => ({ body: { account_id, action: 'list_connections', params: { count: 1 } } }),
    },
    recommendations: {
      async run() {
        const count = 10;
        const body = { account_id: session.accountId, action: 'recommendations' as const, params: { count } };
        const { data, metadata } = await session.call('recommendations', { body });
        const { length } = data.recommendations;
        session.expect(length <= count, 'count', `${length} people`, `the count of ${count} at most`);
        session.expect(data.total_results === length, 'count', `total_results ${data.total_results}`, `${length}`);
        await ledger.settle('recommendations', metadata.credits_consumed, length);
      },
      request: (account_id) => ({ body: { account_id, action: 'recommendations', params: { count: 1 } } }),
    },
  };

  async function checkPeople<Item>(list: PagedList<Item>, items: readonly Item[], wanted: Standing): Promise<void> {
    const { addressOf, idOf, mayShare, what } = list;
    await checkDirection(session, {
      what: `the ${what}`,
      items,
      wanted,
      personOf: (item) => nameInAddress(addressOf(item)),
      own: undefined,
      standing: (_, item) => readStanding(session, ledger, addressOf(item), mayShare ? undefined : idOf(item)),
    });
  }

  /**
   * As many at once as one credit pays for, and then one more page: the last item but one, or where the list was not read
   * to its end the last.
   */
  async function checkList<Item>(list: PagedList<Item>) {
    const of = (account?: string) => toListing(session, ledger, list, account);
    const { read } = of();
    const walked = await walk(session, of());
    expectNewestListed(session, walked.items);
    const { ids, total = 0, isWhole } = walked;
    if (isWhole && ids.length > 1) {
      const earlier = await read(ids.length - 2, 1);
      checkEarlierPage(session, earlier);
      checkSame(session, earlier.items.map(list.idOf), ids.slice(-2, -1));
      const follows = ids.length - 1;
      session.expect(
        earlier.next === follows,
        'pages',
        `next_offset ${earlier.next}`,
        `${follows}, what follows the page`,
      );
    } else if (isWhole) {
      session.leaveOut('pages of one item', ids.length === 0 ? 'the list is empty' : 'the list has one item');
    } else {
      const last = await read(total - 1, 1);
      checkLastPage(session, last);
      session.expect(last.items.length === 1, 'count', `no item at the last of ${total}`, 'one');
    }
    const past = await read(total, 10);
    session.expect(past.items.length === 0, 'edge', `${past.items.length} items past the end`, 'none');
    await checkOtherAccount(session, { ...list, of }, walked);
    return walked;
  }
}
