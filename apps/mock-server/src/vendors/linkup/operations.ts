import type { components, operations } from '@invitekit/specs/linkup';
import type { Handlers, OperationContext } from '../../vendor/operation-types.ts';
import type { LinkupSettings } from './settings.ts';
import type { LinkupState } from './state.ts';

type Schemas = components['schemas'];

/** Each action of a path as an operation of its own. */
type Actions<Request extends { readonly action: string }, Answer> = {
  readonly [Action in Request['action']]: {
    readonly requestBody: { readonly content: { readonly 'application/json': Extract<Request, { action: Action }> } };
    readonly responses: {
      readonly 200: {
        readonly content: { readonly 'application/json': Extract<Answer, { metadata: { action: Action } }> };
      };
    };
  };
};

type LinkupOperations = Omit<operations, 'network' | 'messages' | 'profiles'> &
  Actions<Schemas['NetworkRequest'], Schemas['NetworkAnswer']> &
  Actions<Schemas['MessagesRequest'], Schemas['MessagesAnswer']> &
  Actions<Schemas['ProfilesRequest'], Schemas['ProfilesAnswer']>;

export const defaulted = [
  'params',
  'count',
  'limit',
  'offset',
  'list_sent.invitation_type',
  'category',
  'events',
  'enable_signature',
  'country',
] as const;

export type LinkupHandlers = Handlers<LinkupOperations, (typeof defaulted)[number], LinkupSettings, LinkupState>;

export type LinkupContext = OperationContext<LinkupSettings, LinkupState>;
