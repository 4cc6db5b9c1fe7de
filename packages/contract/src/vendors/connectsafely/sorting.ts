import { expectNewestFirst, expectSorted } from '../../rules/order.ts';
import { readDay } from '../../times/read-words.ts';
import type { Connection } from './lists.ts';
import type { ConnectSafelySession } from './operations.ts';

const limit = 7;

/** Connections come in the order that was asked for, and no more of them than that. */
export async function checkSorting(session: ConnectSafelySession, newest: readonly Connection[]): Promise<void> {
  const times = newest.flatMap(({ connectedDate }) => readDay(connectedDate)?.earliest ?? []);
  expectNewestFirst(session, 'recentlyAdded', times);
  for (const sortBy of ['firstName', 'lastName'] as const) {
    const query = { accountId: session.accountId, startIndex: 0, limit, sortBy };
    const page = await ask(query);
    const { connections } = page.length > 0 ? page.body : (await ask(query)).body;
    expectSorted(
      session,
      sortBy,
      connections.map((connection) => connection[sortBy]),
    );
  }

  async function ask(query: {
    readonly accountId: string;
    readonly startIndex: number;
    readonly limit: number;
    readonly sortBy: 'firstName' | 'lastName';
  }) {
    const first = await session.attempt('getConnections', { query }, [502]);
    const body = first.ok ? first.body : await session.call('getConnections', { query });
    const { length } = body.connections;
    session.expect(length <= limit, 'count', `${length} items`, `the limit of ${limit} at most`);
    session.expect(body.sortBy === query.sortBy, 'echo', `sortBy ${body.sortBy}`, query.sortBy);
    session.expect(body.limit === limit, 'echo', `limit ${body.limit}`, `${limit}`);
    return { body, length };
  }
}
