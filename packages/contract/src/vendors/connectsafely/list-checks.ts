import { checkOtherAccount } from '../../rules/accounts.ts';
import { checkDirection } from '../../rules/directions.ts';
import { type Walk, walk } from '../../rules/pages.ts';
import type { Checks } from '../../run/checks.ts';
import { askTwice, type Connection, type Lists, type PagedList, type Received, readPage, type Sent } from './lists.ts';
import type { ConnectSafelyOperations, ConnectSafelySession } from './operations.ts';
import { readRelationship, toStanding } from './people.ts';
import { checkSorting } from './sorting.ts';

type ListOperations = Pick<
  ConnectSafelyOperations,
  'getSentInvitations' | 'getReceivedInvitations' | 'getConnections' | 'getConnectionCount' | 'getNetworkSummary'
>;

export function createListChecks(session: ConnectSafelySession, lists: Lists): Checks<ListOperations> {
  let connections: Walk | undefined;
  return {
    getSentInvitations: {
      async run() {
        const { items } = await checkList(lists.sent);
        const standing = ({ profile }: Sent) => standingOf(profile.publicIdentifier);
        const personOf = ({ profile }: Sent) => profile.publicIdentifier || undefined;
        await checkDirection(session, {
          what: 'the sent invitations',
          items,
          wanted: 'sent',
          personOf,
          standing,
          own: await readOwn(),
        });
        const odd = items.find(({ invitationType }) => /received/i.test(invitationType));
        session.expect(odd === undefined, 'direction', `invitationType ${odd?.invitationType}`, 'SENT');
      },
      request: (accountId) => ({ query: { accountId } }),
    },
    getReceivedInvitations: {
      async run() {
        const { items } = await checkList(lists.received);
        const standing = ({ profile }: Received) => standingOf(profile.publicIdentifier);
        const personOf = ({ profile, invitationCategory }: Received) =>
          (invitationCategory === 'CONNECTION' && profile.publicIdentifier) || undefined;
        const own = await readOwn();
        await checkDirection(session, {
          what: 'the received invitations',
          items,
          wanted: 'received',
          personOf,
          standing,
          own,
        });
      },
      request: (accountId) => ({ query: { accountId } }),
    },
    getConnections: {
      async run() {
        const { walked, items } = await checkList(lists.connections);
        connections = walked;
        const standing = ({ vanityName }: Connection) => standingOf(vanityName);
        const personOf = ({ vanityName }: Connection) => vanityName;
        const own = await readOwn();
        await checkDirection(session, { what: 'the connections', items, wanted: 'connected', personOf, standing, own });
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
    const items: Item[] = [];
    const read = (start: number) => readPage(session, list, start, items);
    const walked = await walk(session, { start: 0, size: () => 0, read });
    const seen = items.slice();
    const from = Math.min(5, walked.ids.length);
    const { ids } = await readPage(session, list, from);
    const wanted = walked.ids.slice(from, from + ids.length);
    const fits = wanted.every((id, index) => id === ids[index]);
    session.expect(fits, 'pages', `other items from ${from} on`, 'the items that were read before');
    const readOther = async (id: string) => (await askTwice(list.ask, 0, id)).items.map(list.idOf);
    await checkOtherAccount(session, { what: list.what, ids: walked.ids, mayShare: list.mayShare, readOther });
    return { walked, items: seen };
  }

  async function readOwn(): Promise<string> {
    return (await session.call('getAccountStatusById', { path: { accountId: session.accountId } })).publicId;
  }

  async function standingOf(publicIdentifier: string) {
    return toStanding(await readRelationship(session, publicIdentifier));
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
