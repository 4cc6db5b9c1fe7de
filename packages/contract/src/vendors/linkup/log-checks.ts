import type { components } from '@invitekit/specs/linkup';
import { checkFilter } from '../../rules/filters.ts';
import type { Checks } from '../../run/checks.ts';
import { day, minute } from '../../times/interval.ts';
import { readInstant } from '../../times/read-instant.ts';
import type { Ledger } from './ledger.ts';
import type { LinkupOperations, LinkupSession } from './operations.ts';

type Entry = components['schemas']['LogEntry'];

interface LogQuery {
  readonly limit?: number;
  readonly offset?: number;
  readonly action?: string;
  readonly status?: 'success' | 'error';
  readonly account_id?: string;
  readonly date_from?: string;
  readonly date_to?: string;
}

export function createLogChecks(session: LinkupSession, ledger: Ledger): Checks<Pick<LinkupOperations, 'list_logs'>> {
  return {
    list_logs: {
      async run() {
        const before = await read({ limit: 1, offset: 0 });
        await ledger.read();
        const after = await read({ limit: 50, offset: 0 });
        session.expect(
          after.total > before.total,
          'state',
          `${after.total} entries after ${before.total}`,
          'an entry for each request',
        );
        await checkFilters(after.items);
        await checkOffset();
        const refused = await read({ status: 'error', account_id: session.accountId });
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

  async function checkFilters(all: readonly Entry[]): Promise<void> {
    const { accountId } = session;
    const [yesterday, tomorrow] = [session.settings.clock.now - day, session.settings.clock.now + day].map((time) =>
      new Date(time).toISOString(),
    );
    const isIn = (entry: Entry, from: number, to: number) => {
      const time = readInstant(entry.timestamp);
      return time === undefined || (time.latest >= from - minute && time.earliest <= to + minute);
    };
    const filters: readonly (readonly [query: LogQuery, fits: (entry: Entry) => boolean])[] = [
      [{ status: 'error' }, ({ status = 'error' }) => status === 'error'],
      [{ status: 'success' }, ({ status = 'success' }) => status === 'success'],
      [{ action: 'get_credits' }, ({ action = 'get_credits' }) => action === 'get_credits'],
      [{ account_id: accountId }, ({ account_id = accountId }) => account_id === accountId],
      [
        { date_from: `${tomorrow}` },
        (entry) => isIn(entry, session.settings.clock.now + day, Number.POSITIVE_INFINITY),
      ],
      [
        { date_from: `${yesterday}` },
        (entry) => isIn(entry, session.settings.clock.now - day, Number.POSITIVE_INFINITY),
      ],
      [{ date_to: `${yesterday}` }, (entry) => isIn(entry, Number.NEGATIVE_INFINITY, session.settings.clock.now - day)],
    ];
    for (const [query, fits] of filters) {
      const { items: found, total } = await read({ ...query, limit: 50 });
      const name = Object.entries(query).flat().join(' ');
      checkFilter(session, { name, idOf: describe, fits, all, isWhole: false, found });
      const isTrue = found.length === 50 ? total >= 50 : total === found.length;
      session.expect(isTrue, 'count', `a total of ${total} with ${name}`, `${found.length}, the entries there are`);
      const isMissing = found.length === 0 && all.some(fits);
      session.expect(!isMissing, 'filter', `no entry with ${name}`, 'those that were there before');
    }
  }

  /** Of an action that is not run meanwhile, the number of entries stays the same. */
  async function checkOffset(): Promise<void> {
    const action = 'list_accounts';
    const { total } = await read({ action, limit: 2, offset: 0 });
    if (total < 2) session.leaveOut('the offset', `there are no two entries of ${action}`);
    const last = await read({ action, limit: 2, offset: Math.max(0, total - 1) });
    const wanted = Math.min(1, total);
    session.expect(last.items.length === wanted, 'pages', `${last.items.length} entries at the last`, `${wanted}`);
    const past = await read({ action, limit: 2, offset: total });
    session.expect(past.items.length === 0, 'edge', `${past.items.length} entries past the end`, 'none');
  }

  async function read(query: LogQuery) {
    const { data, metadata } = await session.call('list_logs', { query });
    await ledger.settle('list_logs', metadata.credits_consumed);
    const { offset = 0, limit = 50 } = query;
    session.expect(data.offset === offset, 'echo', `offset ${data.offset}`, `offset ${offset}`);
    session.expect(data.limit === limit, 'echo', `limit ${data.limit}`, `limit ${limit}`);
    const { length } = data.items;
    session.expect(length <= limit, 'count', `${length} entries`, `the limit of ${limit} at most`);
    return data;
  }
}

function describe({ timestamp, action, status }: Entry): string {
  return `${timestamp} ${action} ${status}`;
}
