import { type Walk, walk } from '../../rules/pages.ts';
import type { Checks } from '../../run/checks.ts';
import { type Lists, type PagedList, readPage } from './lists.ts';
import type { ConnectSafelyOperations, ConnectSafelySession } from './operations.ts';

type ListOperations = Pick<
  ConnectSafelyOperations,
  'getSentInvitations' | 'getReceivedInvitations' | 'getConnections' | 'getConnectionCount' | 'getNetworkSummary'
>;

export function createListChecks(session: ConnectSafelySession, lists: Lists): Checks<ListOperations> {
  let connections: Walk | undefined;
  return {
    getSentInvitations: {
      async run() {
        await checkList(lists.sent);
      },
      request: (accountId) => ({ query: { accountId } }),
    },
    getReceivedInvitations: {
      async run() {
        await checkList(lists.received);
      },
      request: (accountId) => ({ query: { accountId } }),
    },
    getConnections: {
      async run() {
        connections = await checkList(lists.connections);
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
  async function checkList<Item>(list: PagedList<Item>): Promise<Walk> {
    const walked = await walk(session, { start: 0, size: () => 0, read: (start) => readPage(session, list, start) });
    const from = Math.min(5, walked.ids.length);
    const { ids } = await readPage(session, list, from);
    const wanted = walked.ids.slice(from, from + ids.length);
    const fits = wanted.every((id, index) => id === ids[index]);
    session.expect(fits, 'pages', `other items from ${from} on`, 'the items that were read before');
    return walked;
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
