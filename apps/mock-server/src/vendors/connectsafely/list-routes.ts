import { forAccount } from '../../vendor/for-account.ts';
import { ok } from '../../vendor/outcome.ts';
import type { Account } from '../../world/records.ts';
import type { ConnectionView, Slice } from '../../world/views.ts';
import type { World } from '../../world/world.ts';
import { accountId } from './accounts.ts';
import type { ConnectSafelyHandlers } from './handlers.ts';
import { toPage } from './list-page.ts';
import { presentConnection } from './network-presenter.ts';
import { presentReceived, presentSent } from './presenter.ts';

type Sorting = 'recentlyAdded' | 'firstName' | 'lastName';
type ListOperation = 'getSentInvitations' | 'getReceivedInvitations' | 'getConnections';

export const listRoutes: Pick<ConnectSafelyHandlers, ListOperation> = {
  getSentInvitations: forAccount(({ sandbox, account, query: { startIndex }, settings, now }) => {
    const { items } = sandbox.world.invitations({
      account: account.account,
      direction: 'sent',
      kind: 'connection',
      offset: startIndex,
      limit: settings.pageSize,
    });
    return ok({
      success: true,
      invitations: items.map((view) => presentSent(view, now)),
      count: items.length,
      startIndex,
      accountId: accountId(account.account.ordinal),
    });
  }),

  getReceivedInvitations: forAccount(({ sandbox, account, query: { startIndex }, settings, state, now }) => {
    const slice = sandbox.world.invitations({
      account: account.account,
      direction: 'received',
      kind: 'any',
      offset: startIndex,
      limit: settings.pageSize,
    });
    const { items, end } = toPage({ list: 'received', slice, settings, state });
    return ok({
      success: true,
      invitations: items.map((view) => presentReceived(view, now)),
      count: items.length,
      startIndex,
      ...end,
      accountId: accountId(account.account.ordinal),
    });
  }),

  getConnections: forAccount(({ sandbox, account, query, settings, state }) => {
    const { startIndex, limit, sortBy } = query;
    const slice = sortedConnections(sandbox.world, account.account, { sortBy, offset: startIndex, limit });
    const { items, end } = toPage({ list: 'connections', slice, settings, state });
    return ok({
      success: true,
      connections: items.map(presentConnection),
      startIndex,
      limit,
      sortBy,
      ...end,
      accountId: accountId(account.account.ordinal),
    });
  }),
};

interface SortedRange {
  readonly sortBy: Sorting;
  readonly offset: number;
  readonly limit: number;
}

function sortedConnections(
  world: World,
  account: Account,
  { sortBy, offset, limit }: SortedRange,
): Slice<ConnectionView> {
  if (sortBy === 'recentlyAdded') return world.connections(account, { offset, limit });
  const { items, total } = world.connections(account, { offset: 0, limit: Number.POSITIVE_INFINITY });
  const sorted = items.toSorted((a, b) => a.member[sortBy].localeCompare(b.member[sortBy], 'en'));
  return { items: sorted.slice(offset, offset + limit), total };
}
