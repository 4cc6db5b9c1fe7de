import type { Checks } from '../../run/checks.ts';
import type { Ledger } from './ledger.ts';
import type { LinkupOperations, LinkupSession } from './operations.ts';

export function createLogChecks(session: LinkupSession, ledger: Ledger): Checks<Pick<LinkupOperations, 'list_logs'>> {
  return {
    list_logs: {
      async run() {
        const before = await read({ limit: 1, offset: 0 });
        session.expect(before.items.length <= 1, 'count', `${before.items.length} entries`, 'the limit of 1 at most');
        await ledger.read();
        const after = await read({ limit: 50, offset: 0 });
        session.expect(
          after.total > before.total,
          'state',
          `${after.total} entries after ${before.total}`,
          'an entry for each request',
        );

        const refused = await read({ status: 'error', account_id: session.accountId });
        const others = refused.items.filter(({ status }) => status !== undefined && status !== 'error');
        session.expect(others.length === 0, 'echo', `${others.length} entries of another status`, 'errors alone');
        const costly = refused.items.filter(({ credits_consumed: credits = 0 }) => credits > 0);
        session.expect(
          costly.length === 0,
          'credits',
          `${costly.length} errors that took credits`,
          'errors that take none',
        );
      },
      request: (account_id) => ({ query: { account_id, limit: 1 } }),
    },
  };

  async function read(query: {
    readonly limit?: number;
    readonly offset?: number;
    readonly status?: 'error';
    readonly account_id?: string;
  }) {
    const { data, metadata } = await session.call('list_logs', { query });
    await ledger.settle('list_logs', metadata.credits_consumed);
    const { offset = 0 } = query;
    session.expect(data.offset === offset, 'echo', `offset ${data.offset}`, `offset ${offset}`);
    return data;
  }
}
