import { forAccount } from '../../vendor/for-account.ts';
import { ok } from '../../vendor/outcome.ts';
import { pageMaker } from '../../vendor/shown-pages.ts';
import type { Account } from '../../world/records.ts';
import { type ConnectionView, everything } from '../../world/views.ts';
import type { World } from '../../world/world.ts';
import { accountId } from './accounts.ts';
import type { ConnectSafelyHandlers } from './handlers.ts';
import { toPage } from './list-page.ts';
import { presentConnection } from './network-presenter.ts';
import { presentReceived, presentSent } from './presenter.ts';

type Sorting = 'recentlyAdded' | 'firstName' | 'lastName';
type ListOperation = 'getSentInvitations' | 'getReceivedInvitations' | 'getConnections';

const sentPage = pageMaker<readonly ReturnType<typeof presentSent>[]>();
const receivedPage = pageMaker<readonly ReturnType<typeof presentReceived>[]>();
const connectionPage = pageMaker<readonly ReturnType<typeof presentConnection>[]>();

export const listRoutes: Pick<ConnectSafelyHandlers, ListOperation> = {
  getSentInvitations: forAccount((request) => {
    const { sandbox, account, query, settings, now } = request;
    const { startIndex } = query;
    const range = { offset: startIndex, limit: settings.pageSize };
    const invitations = sentPage(request, () => {
      const sent = { account: account.account, direction: 'sent', kind: 'connection', ...range } as const;
      return sandbox.world.invitations(sent).items.map((view) => presentSent(view, now));
    });
    return ok({
      success: true,
      invitations,
      count: invitations.length,
      startIndex,
      accountId: accountId(account.account.ordinal),
    });
  }),

  getReceivedInvitations: forAccount((request) => {
    const { sandbox, account, query, settings, state, now } = request;
    const { startIndex } = query;
    const range = { offset: startIndex, limit: settings.pageSize };
    const all = receivedPage(request, () => {
      const received = { account: account.account, direction: 'received', kind: 'any', ...range } as const;
      return sandbox.world.invitations(received).items.map((view) => presentReceived(view, now));
    });
    const { items, end } = toPage({ list: 'received', items: all, settings, state });
    return ok({
      success: true,
      invitations: items,
      count: items.length,
      startIndex,
      ...end,
      accountId: accountId(account.account.ordinal),
    });
  }),

  getConnections: forAccount((request) => {
    const { sandbox, account, query, settings, state } = request;
    const { startIndex, limit, sortBy } = query;
    const all = connectionPage(request, () => {
      const range = { sortBy, offset: startIndex, limit };
      return sortedConnections(sandbox.world, account.account, range).map(presentConnection);
    });
    const { items, end } = toPage({ list: 'connections', items: all, settings, state });
    return ok({
      success: true,
      connections: items,
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
): readonly ConnectionView[] {
  if (sortBy === 'recentlyAdded') return world.connections(account, { offset, limit }).items;
  const { items } = world.connections(account, everything);
  const sorted = items.toSorted((a, b) => a.member[sortBy].localeCompare(b.member[sortBy], 'en'));
  return sorted.slice(offset, offset + limit);
}
