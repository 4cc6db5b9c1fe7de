import { expectKept } from '../../rules/kept.ts';
import { Leftover } from '../../rules/leftovers.ts';
import { checkAccounts } from '../../rules/lists.ts';
import { expectAscending } from '../../rules/order.ts';
import { expectOthers } from '../../rules/others.ts';
import type { Checks } from '../../run/checks.ts';
import { inferred } from '../../run/refusal.ts';
import { checkAccountFilters } from './account-filters.ts';
import { toCoreListing } from './lists.ts';
import { fresh, type UnipileOperations, type UnipileSession } from './operations.ts';

type AccountOperations = Pick<UnipileOperations, 'listAccounts' | 'getAccount'>;

export function createAccountChecks(session: UnipileSession): Checks<AccountOperations> {
  return {
    listAccounts: {
      async run() {
        const listing = toCoreListing(session, (query) => session.call('listAccounts', { query, ...fresh }));
        await checkAccounts(session, listing, 250);
        await checkAccountFilters(session);
        const { data } = await session.call('listAccounts', fresh);
        expectAscending(
          session,
          'accounts by name',
          data.flatMap(({ name }) => name ?? []),
        );
      },
      request: () => fresh,
    },
    getAccount: {
      async run() {
        const { id } = await session.call('getAccount', { path: { account_id: session.accountId }, ...fresh });
        session.expect(id === session.accountId, 'echo', id, session.accountId);
      },
      request: (account_id) => ({ path: { account_id }, ...fresh }),
    },
  };
}

type AccountChangeOperations = Pick<UnipileOperations, 'updateAccount' | 'removeAccount'>;

/** What changes accounts for good, after everything else. */
export function createAccountChangeChecks(session: UnipileSession): Checks<AccountChangeOperations> {
  const mark = new Leftover();
  let metadata: Record<string, string> = {};
  const restore = async () => {
    await session.call('updateAccount', { path: { account_id: session.accountId }, body: { metadata } });
    mark.isGone();
  };
  return {
    updateAccount: {
      async run() {
        const path = { account_id: session.accountId };
        const { metadata: before = {} } = await session.call('getAccount', { path, ...fresh });
        metadata = before;
        session.willMake(mark);
        const marked = { ...metadata, invitekit_contract: 'checked' };
        await session.call('updateAccount', { path, body: { metadata: marked } });
        const { metadata: after = {} } = await session.call('getAccount', { path, ...fresh });
        const written = after['invitekit_contract'];
        session.expect(written === 'checked', 'state', `${written} in the metadata`, 'the metadata that were written');
        expectKept(session, marked, after);
        await restore();
      },
      takeBack: async () => {
        if (mark.isOpen) await restore();
      },
      request: (account_id) => ({ path: { account_id }, body: { metadata: {} } }),
    },
    removeAccount: {
      async run() {
        const { data } = await session.call('listAccounts', fresh);
        const other = data.findLast(({ id }) => id !== session.accountId);
        const { id } = session.need(other, 'there is no other account to remove');
        const path = { account_id: id };
        await session.call('removeAccount', { path });
        const { data: rest } = await session.call('listAccounts', fresh);
        const ids = (accounts: typeof data) => accounts.map((account) => account.id);
        expectOthers(session, ids(data), ids(rest), id);
        const isGone = !rest.some((account) => account.id === id);
        session.expect(isGone, 'state', 'a list with the removed account', 'no such account');
        await session.refuse('removeAccount', { path }, 'once', inferred('404 api/resource_not_found'));
        session.note(`removed ${id}`);
      },
      request: (account_id) => ({
        path: { account_id: account_id === session.knownAccountId ? 'acc_none' : account_id },
      }),
    },
  };
}
