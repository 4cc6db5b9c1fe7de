import type { paths } from '@invitekit/specs/linkup';
import type { Answer } from '../../core/answer.ts';
import type { Caller } from '../../core/caller.ts';
import type { OperationOptions } from '../../core/invitation-client.ts';
import { checkLimit } from '../../core/page-request.ts';
import {
  answersTo,
  type LinkupAction,
  type LinkupAnswer,
  type LinkupParams,
  type NetworkAnswer,
  type NetworkRequest,
} from './actions.ts';
import { highestPrices } from './prices.ts';

/**
 * Runs one action of `/v2/network` for the client's account, and maps its answer. Actions that only read are repeated
 * when waiting can help.
 *
 * @throws {InvitationError} for everything but a success that `read` understands.
 */
export type LinkupNetwork = <Action extends LinkupAction, Result>(
  action: Action,
  params: LinkupParams<Action>,
  read: (answer: Answer<LinkupAnswer<Action>>) => Result,
  options?: OperationOptions,
) => Promise<Result>;

type Requests = {
  readonly [Action in LinkupAction]: (account_id: string, params: LinkupParams<Action>) => NetworkRequest;
};

const requests: Requests = {
  accept: (account_id, params) => ({ account_id, action: 'accept', params }),
  check_invitation: (account_id, params) => ({ account_id, action: 'check_invitation', params }),
  decline: (account_id, params) => ({ account_id, action: 'decline', params }),
  invite: (account_id, params) => ({ account_id, action: 'invite', params }),
  list_connections: (account_id, params) => ({ account_id, action: 'list_connections', params }),
  list_invitations: (account_id, params) => ({ account_id, action: 'list_invitations', params }),
  list_sent: (account_id, params) => ({ account_id, action: 'list_sent', params }),
  recommendations: (account_id, params) => ({ account_id, action: 'recommendations', params }),
  withdraw: (account_id, params) => ({ account_id, action: 'withdraw', params }),
};

const writes: ReadonlySet<LinkupAction> = /* @__PURE__ */ new Set(['accept', 'decline', 'invite', 'withdraw']);

export function createNetwork(call: Caller<paths>, accountId: string): LinkupNetwork {
  return async (action, params, read, { signal } = {}) => {
    if ('count' in params) checkLimit(params.count, 'linkup', 'count');
    const body = requests[action](accountId, params);
    const price = highestPrices[action](params);
    return await call('post', '/v2/network', { body, signal, price, isRead: !writes.has(action) }, (answer) => {
      if (!isAnswerTo(action, answer.body)) throw new TypeError(`The answer is not one to ${action}`);
      return read({ ...answer, body: answer.body });
    });
  };
}

function isAnswerTo<Action extends LinkupAction>(action: Action, body: NetworkAnswer): body is LinkupAnswer<Action> {
  return answersTo(body, action);
}
