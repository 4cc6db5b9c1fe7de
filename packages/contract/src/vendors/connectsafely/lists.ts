import type { components } from '@invitekit/specs/connectsafely';
import type { Listing } from '../../rules/pages.ts';
import type { ConnectSafelySession } from './operations.ts';

type Schemas = components['schemas'];

/** What every page says beside its items. */
interface PageFields {
  readonly startIndex: number;
  readonly accountId: string;
  /** Only on lists that say so. */
  readonly endOfList?: boolean;
  readonly count?: number;
}

export interface PagedList<Item> {
  readonly what: string;
  /** Asks for a page of an account, the one of the run unless told otherwise. */
  readonly ask: (
    startIndex: number,
    accountId?: string,
  ) => Promise<{ readonly fields: PageFields; readonly items: readonly Item[] }>;
  readonly idOf: (item: Item) => string;
  /** Whether two accounts can have items in common, as with people. */
  readonly mayShare: boolean;
}

export type Sent = Schemas['SentInvitation'];
export type Received = Schemas['ReceivedInvitation'];
export type Connection = Schemas['Connection'];

/** The lists, each as its operation asks for a page of it. Where LinkedIn shows nothing, they are asked again. */
export function createLists(session: ConnectSafelySession) {
  return {
    sent: {
      what: 'sent invitations',
      mayShare: false,
      async ask(startIndex: number, accountId = session.accountId) {
        const fields = await session.call('getSentInvitations', { query: { accountId, startIndex } });
        return { fields, items: fields.invitations };
      },
      idOf: ({ invitationId }: Sent) => invitationId,
    },
    received: {
      what: 'received invitations',
      mayShare: false,
      async ask(startIndex: number, accountId = session.accountId) {
        const input = { query: { accountId, startIndex } };
        const first = await session.attempt('getReceivedInvitations', input, [502]);
        const fields = first.ok ? first.body : await session.call('getReceivedInvitations', input);
        return { fields, items: fields.invitations };
      },
      idOf: ({ invitationId }: Received) => invitationId,
    },
    connections: {
      what: 'connections',
      mayShare: true,
      async ask(startIndex: number, accountId = session.accountId) {
        const query = { accountId, startIndex, limit: 12, sortBy: 'recentlyAdded' as const };
        const first = await session.attempt('getConnections', { query }, [502]);
        const fields = first.ok ? first.body : await session.call('getConnections', { query });
        session.expect(fields.connections.length <= 12, 'count', `${fields.connections.length} items`, '12 at most');
        return { fields, items: fields.connections };
      },
      idOf: ({ vanityName }: Connection) => vanityName,
    },
  };
}

export type Lists = ReturnType<typeof createLists>;

/** A list whose pages are held against the rules of pages. There is no end but an empty page. */
export function toListing<Item>(
  session: ConnectSafelySession,
  { ask, idOf }: PagedList<Item>,
  ofAccount = session.accountId,
): Listing<number, Item> {
  return {
    idOf,
    start: 0,
    size: () => 0,
    async read(startIndex) {
      const { fields, items } = await askTwice(ask, startIndex, ofAccount);
      const { count = items.length, endOfList, startIndex: from, accountId } = fields;
      session.expect(count === items.length, 'count', `count ${count}`, `${items.length}, the items there are`);
      session.expect(from === startIndex, 'echo', `startIndex ${from}`, `${startIndex}, as asked`);
      session.expect(accountId === ofAccount, 'echo', `accountId ${accountId}`, ofAccount);
      session.expect(
        items.length === 0 || endOfList !== true,
        'edge',
        `endOfList true on a page with ${items.length} items`,
        'endOfList true only on an empty page',
      );
      return { items, next: items.length === 0 ? undefined : startIndex + items.length };
    },
  };
}

/** An empty page that does not say that it is the end may be a hiccup, which asking again gets over. */
async function askTwice<Item>(ask: PagedList<Item>['ask'], startIndex: number, accountId: string) {
  const page = await ask(startIndex, accountId);
  return page.items.length > 0 || page.fields.endOfList === true ? page : await ask(startIndex, accountId);
}
