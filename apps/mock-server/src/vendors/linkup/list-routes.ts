import { forAccount } from '../../vendor/for-account.ts';
import { ok } from '../../vendor/outcome.ts';
import { charge, priceOf } from './credits.ts';
import { succeedFor } from './envelope.ts';
import type { LinkupHandlers } from './operations.ts';
import { presentBatches, presentPage } from './page-presenter.ts';
import { presentConnection, presentRecommendation } from './people-presenter.ts';
import { kindOfType, presentReceived, presentSent } from './presenter.ts';

type Action = 'list_sent' | 'list_invitations' | 'list_connections' | 'recommendations';

/** The actions that list, each at a price per result. */
export const listRoutes: Pick<LinkupHandlers, Action> = {
  list_sent: forAccount((request) => {
    const { sandbox, account, body, now } = request;
    const { offset, count, invitation_type: type } = body.params;
    const found = sandbox.world.invitations({
      account: account.account,
      direction: 'sent',
      kind: kindOfType[type],
      offset,
      limit: count,
    });
    const credits = priceOf(request, found.items.length);
    const refused = charge(request, credits);
    if (refused !== undefined) return refused;
    const invitations = found.items.map((view) => presentSent(view, type, now));
    const data = { invitations, ...presentPage(found, body.params), invitation_type: type };
    return ok(succeedFor('list_sent', request, data, credits));
  }),

  list_invitations: forAccount((request) => {
    const { sandbox, account, body, now } = request;
    const { offset, count, invitation_type: type } = body.params;
    const found = sandbox.world.invitations({
      account: account.account,
      direction: 'received',
      kind: type === undefined ? 'any' : kindOfType[type],
      offset,
      limit: count,
    });
    const credits = priceOf(request, found.items.length);
    const refused = charge(request, credits);
    if (refused !== undefined) return refused;
    const invitations = found.items.map((view) => presentReceived(view, now));
    return ok(succeedFor('list_invitations', request, { invitations, ...presentPage(found, body.params) }, credits));
  }),

  list_connections: forAccount((request) => {
    const { sandbox, account, body } = request;
    const { offset, count } = body.params;
    const found = sandbox.world.connections(account.account, { offset, limit: count });
    const credits = priceOf(request, found.items.length);
    const refused = charge(request, credits);
    if (refused !== undefined) return refused;
    const connections = found.items.map(presentConnection);
    return ok(succeedFor('list_connections', request, { connections, ...presentPage(found, body.params) }, credits));
  }),

  recommendations: forAccount((request) => {
    const { sandbox, account, body } = request;
    const { count } = body.params;
    const members = sandbox.world.strangers(account.account, count);
    const credits = priceOf(request, members.length);
    const refused = charge(request, credits);
    if (refused !== undefined) return refused;
    const data = {
      recommendations: members.map(presentRecommendation),
      total_results: members.length,
      pagination: presentBatches(members.length, count),
    };
    return ok(succeedFor('recommendations', request, data, credits));
  }),
};
