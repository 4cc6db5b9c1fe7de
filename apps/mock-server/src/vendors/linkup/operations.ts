import type { components, operations } from '@invitekit/specs/linkup';
import type { Handlers, OperationContext } from '../../http/operation-types.ts';
import type { LinkupSettings } from './settings.ts';
import type { LinkupState } from './state.ts';

type Request = components['schemas']['NetworkRequest'];
type Answer = components['schemas']['NetworkAnswer'];

/** Each action of `/v2/network` as an operation of its own. */
type Actions = {
  readonly [Action in Request['action']]: {
    readonly requestBody: { readonly content: { readonly 'application/json': Extract<Request, { action: Action }> } };
    readonly responses: {
      readonly 200: {
        readonly content: { readonly 'application/json': Extract<Answer, { metadata: { action: Action } }> };
      };
    };
  };
};

type LinkupOperations = Omit<operations, 'network'> & Actions;

export const defaulted = [
  'params',
  'count',
  'limit',
  'offset',
  'list_sent.invitation_type',
  'events',
  'enable_signature',
  'country',
] as const;

export type LinkupHandlers = Handlers<LinkupOperations, (typeof defaulted)[number], LinkupSettings, LinkupState>;

export type LinkupContext = OperationContext<LinkupSettings, LinkupState>;
