import type { components } from '@invitekit/specs/linkup';

export type NetworkRequest = components['schemas']['NetworkRequest'];
export type NetworkAnswer = components['schemas']['NetworkAnswer'];

/** The nine actions of `/v2/network`. */
export type LinkupAction = NetworkRequest['action'];

type ParamsByAction = {
  readonly [Action in LinkupAction]: NonNullable<Extract<NetworkRequest, { readonly action: Action }>['params']>;
};

/** What an action takes. */
export type LinkupParams<Action extends LinkupAction> = ParamsByAction[Action];

/** What an action answers. */
export type LinkupAnswer<Action extends LinkupAction> = Extract<
  NetworkAnswer,
  { readonly metadata: { readonly action: Action } }
>;
