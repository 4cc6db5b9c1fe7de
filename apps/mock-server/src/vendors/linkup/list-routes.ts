import { forAccount } from '../../vendor/for-account.ts';
import type { HandlerOutcome } from '../../vendor/operation-types.ts';
import { ok } from '../../vendor/outcome.ts';
import { pageMaker } from '../../vendor/shown-pages.ts';
import type { AccountView } from '../../world/views.ts';
import { charge, priceOf } from './credits.ts';
import { succeedFor } from './envelope.ts';
import type { LinkupContext, LinkupHandlers } from './operations.ts';
import { presentBatches, presentPage } from './page-presenter.ts';
import { presentConnection, presentRecommendation } from './people-presenter.ts';
import { kindOfType, presentReceived, presentSent } from './presenter.ts';

type Action = 'list_sent' | 'list_invitations' | 'list_connections' | 'recommendations';

/** The actions that list, each at a price per result. */
export const listRoutes: Pick<LinkupHandlers, Action> = {
  list_sent: billed('list_sent', ({ sandbox, account, body, now }) => {
    const { offset, count, invitation_type: type } = body.params;
    const found = sandbox.world.invitations({
      account: account.account,
      direction: 'sent',
      kind: kindOfType[type],
      offset,
      limit: count,
    });
    const invitations = found.items.map((view) => presentSent(view, type, now));
    return { invitations, ...presentPage(found, body.params), invitation_type: type };
  }),

  list_invitations: billed('list_invitations', ({ sandbox, account, body, now }) => {
    const { offset, count, invitation_type: type } = body.params;
    const found = sandbox.world.invitations({
      account: account.account,
      direction: 'received',
      kind: type === undefined ? 'any' : kindOfType[type],
      offset,
      limit: count,
    });
    return { invitations: found.items.map((view) => presentReceived(view, now)), ...presentPage(found, body.params) };
  }),

  list_connections: billed('list_connections', ({ sandbox, account, body }) => {
    const { offset, count } = body.params;
    const found = sandbox.world.connections(account.account, { offset, limit: count });
    return { connections: found.items.map(presentConnection), ...presentPage(found, body.params) };
  }),

  recommendations: billed('recommendations', ({ sandbox, account, body }) => {
    const { count } = body.params;
    const members = sandbox.world.strangers(account.account, count);
    return {
      recommendations: members.map(presentRecommendation),
      total_results: members.length,
      pagination: presentBatches(members.length, count),
    };
  }),
};

type ListRequest = LinkupContext & { readonly body: { readonly account_id: string } };

/** Shows what costs so much for its results. */
function billed<
  const Name extends Action,
  Request extends ListRequest,
  Data extends { readonly total_results: number },
>(
  action: Name,
  show: (request: Request & { readonly account: AccountView }) => Data,
): (request: Request) => HandlerOutcome<ReturnType<typeof succeedFor<Name, Data>>> {
  const pageOf = pageMaker<Data>();
  return forAccount((request: Request & { readonly account: AccountView }) => {
    const data = pageOf(request, () => show(request));
    const credits = priceOf(request, data.total_results);
    return charge(request, credits) ?? ok(succeedFor(action, request, data, credits));
  });
}
