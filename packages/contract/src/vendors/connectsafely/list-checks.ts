import { checkDirection } from '../../rules/directions.ts';
import { checkOtherAccount } from '../../rules/lists.ts';
import { expectNewestListed } from '../../rules/order.ts';
import { type Walk, walk } from '../../rules/pages.ts';
import type { Standing } from '../../rules/standing.ts';
import type { Checks } from '../../run/checks.ts';
import { type Connection, type Lists, type PagedList, type Received, toListing } from './lists.ts';
import type { ConnectSafelyOperations, ConnectSafelySession } from './operations.ts';
import { readRelationship, toStanding } from './people.ts';
import { checkSorting } from './sorting.ts';

type ListOperations = Pick<
  ConnectSafelyOperations,
  'getSentInvitations' | 'getReceivedInvitations' | 'getConnections' | 'getConnectionCount' | 'getNetworkSummary'
>;

export function createListChecks(session: ConnectSafelySession, lists: Lists): Checks<ListOperations> {
  let connections: Walk<Connection> | undefined;
  return {
    getSentInvitations: {
      async run() {
        const { items } = await checkList(lists.sent);
        await checkPeople(lists.sent, items, 'sent', ({ profile }) => profile.publicIdentifier || undefined);
        const odd = items.find(({ invitationType }) => /received/i.test(invitationType));
        session.expect(odd === undefined, 'direction', `invitationType ${odd?.invitationType}`, 'SENT');
      },
      request: (accountId) => ({ query: { accountId } }),
    },
    getReceivedInvitations: {
      async run() {
        const { items } = await checkList(lists.received);
        const personOf = ({ profile, invitationCategory }: Received) =>
          (invitationCategory === 'CONNECTION' && profile.publicIdentifier) || undefined;
        await checkPeople(lists.received, items, 'received', personOf);
      },
      request: (accountId) => ({ query: { accountId } }),
    },
    getConnections: {
      async run() {
        connections = await checkList(lists.connections);
        const { items } = connections;
        await checkPeople(lists.connections, items, 'connected', ({ vanityName }) => vanityName);
        await checkSorting(session, items);
      },
      request: (accountId) => ({ query: { accountId } }),
    },
    getConnectionCount: {
      async run() {
        const query = { accountId: session.accountId };
        const { connectionCount, accountId } = await session.call('getConnectionCount', { query });
        session.expect(accountId === session.accountId, 'echo', accountId, session.accountId);
        expectCount(connectionCount);
      },
      request: (accountId) => ({ query: { accountId } }),
    },
    getNetworkSummary: {
      async run() {
        const query = { accountId: session.accountId };
        const { connections: count, accountId } = await session.call('getNetworkSummary', { query });
        session.expect(accountId === session.accountId, 'echo', accountId, session.accountId);
        expectCount(count);
      },
      request: (accountId) => ({ query: { accountId } }),
    },
  };

  /** Pages have no total, so a page from the middle of another shows whether one was passed over. */
  async function checkList<Item>(list: PagedList<Item>) {
    const of = (account?: string) => toListing(session, list, account);
    const listing = of();
    const walked = await walk(session, listing);
    expectNewestListed(session, walked.items);
    const from = Math.min(5, walked.ids.length);
    const ids = (await listing.read(from, 0)).items.map(list.idOf);
    const wanted = walked.ids.slice(from, from + ids.length);
    const fits = wanted.every((id, index) => id === ids[index]);
    session.expect(fits, 'pages', `other items from ${from} on`, 'the items that were read before');
    await checkOtherAccount(session, { ...list, of }, walked);
    return walked;
  }

  async function checkPeople<Item>(
    { what: name }: PagedList<Item>,
    items: readonly Item[],
    wanted: Standing,
    personOf: (item: Item) => string | undefined,
  ): Promise<void> {
    const { publicId: own } = await session.call('getAccountStatusById', { path: { accountId: session.accountId } });
    const standing = async (person: string) => toStanding(await readRelationship(session, person));
    await checkDirection(session, { what: `the ${name}`, items, wanted, own, personOf, standing });
  }

  function expectCount(count: number | null): void {
    if (connections === undefined || count === null) return;
    const { length } = connections.ids;
    const fits = connections.isWhole ? count === length : count >= length;
    session.expect(
      fits,
      'count',
      `${count} connections`,
      connections.isWhole ? `${length}, those listed` : `${length} or more`,
    );
  }
}
