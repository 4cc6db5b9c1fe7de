import type { components, operations } from '@invitekit/specs/linkup';
import type { Needs } from '../../run/checks.ts';
import type { Session } from '../../run/session.ts';

type Schemas = components['schemas'];
type Request = Schemas['NetworkRequest'] | Schemas['MessagesRequest'] | Schemas['ProfilesRequest'];
type Answer = Schemas['NetworkAnswer'] | Schemas['MessagesAnswer'] | Schemas['ProfilesAnswer'];

/** One action of a path that has many, as an operation of its own. */
interface Action<Name> {
  readonly requestBody: { readonly content: { readonly 'application/json': Extract<Request, { action: Name }> } };
  readonly responses: {
    readonly 200: {
      readonly content: { readonly 'application/json': Extract<Answer, { metadata: { action: Name } }> };
    };
  };
}

export type LinkupOperations = {
  readonly [Id in
    | Exclude<keyof operations, 'network' | 'messages' | 'profiles'>
    | Request['action']]: Id extends keyof operations ? operations[Id] : Action<Id>;
};

export type LinkupSession = Session<LinkupOperations>;

export const linkupNeeds: Needs<LinkupOperations> = {
  withdraw: ['invite'],
  list_webhook_events: ['create_webhook'],
  stop_webhook: ['create_webhook'],
  start_webhook: ['create_webhook'],
  delete_webhook: ['create_webhook'],
  checkpoint: ['login'],
};
