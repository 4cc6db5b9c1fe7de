import type { components } from '@invitekit/specs/linkup';
import { property, text } from '../../core/problem.ts';

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

/** Whether an answer is one to an action. One that does not say what it answers is taken for the right one. */
export function answersTo(answer: unknown, action: string): boolean {
  return (text(property(answer, 'metadata'), 'action') ?? action) === action;
}
