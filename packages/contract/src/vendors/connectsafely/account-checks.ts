import { nobodysWords } from '../../rules/nobody.ts';
import type { Checks } from '../../run/checks.ts';
import { readInstant } from '../../times/read-instant.ts';
import type { ConnectSafelyOperations, ConnectSafelySession } from './operations.ts';

type AccountOperations = Pick<
  ConnectSafelyOperations,
  'listAccounts' | 'getAccountStatus' | 'getAccountStatusById' | 'getAccountQuota'
>;

export function createAccountChecks(session: ConnectSafelySession): Checks<AccountOperations> {
  return {
    listAccounts: {
      async run() {
        const accounts = await session.call('listAccounts', {});
        session.suggestAccount(accounts[0]?.id);
        const { accountId } = session;
        const isKnown = accounts.some(({ id }) => id === accountId);
        session.expect(isKnown, 'account', 'a list without the account', 'the account to act for');
        const found = await session.call('listAccounts', { query: { q: accountId } });
        const ids = found.map(({ id }) => id).join(', ');
        session.expect(ids === accountId, 'echo', `found ${ids === '' ? 'none' : ids}`, `${accountId}, as asked`);
        const nobody = await session.call('listAccounts', { query: { q: nobodysWords } });
        session.expect(nobody.length === 0, 'filter', `${nobody.length} with q ${nobodysWords}`, 'none');
      },
      request: () => ({}),
    },
    getAccountStatus: {
      async run() {
        const { accountId } = session;
        const { id } = await session.call('getAccountStatus', { query: { accountId } });
        session.expect(id === accountId, 'echo', id, accountId);
      },
      request: (accountId) => ({ query: { accountId } }),
    },
    getAccountStatusById: {
      async run() {
        const { accountId } = session;
        const { id } = await session.call('getAccountStatusById', { path: { accountId } });
        session.expect(id === accountId, 'echo', id, accountId);
      },
      request: (accountId) => ({ path: { accountId } }),
    },
    getAccountQuota: {
      async run() {
        const { accountId } = session;
        const { quotas, ...answer } = await session.call('getAccountQuota', { path: { accountId } });
        session.expect(answer.accountId === accountId, 'echo', answer.accountId, accountId);
        for (const { feature, used, limit, remaining, limitReached, resetAt } of quotas) {
          const { now, tolerance } = session.settings.clock;
          const end = readInstant(resetAt)?.latest ?? now;
          session.expect(end >= now - tolerance, 'time', `${feature} resetAt ${resetAt}`, 'a future time');
          const left = Math.max(0, limit - used);
          session.expect(remaining === left, 'count', `${feature} remaining ${remaining}`, `${left} of ${limit}`);
          const isReached = left === 0;
          session.expect(
            limitReached === isReached,
            'count',
            `${feature} limitReached ${limitReached}`,
            String(isReached),
          );
        }
      },
      request: (accountId) => ({ path: { accountId } }),
    },
  };
}
