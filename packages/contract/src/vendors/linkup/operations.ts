import type { components, operations } from '@invitekit/specs/linkup';
import type { Effects } from '../../run/checks.ts';
import type { Session } from '../../run/session.ts';

type Schemas = components['schemas'];
type Request = Schemas['NetworkRequest'] | Schemas['MessagesRequest'];
type Answer = Schemas['NetworkAnswer'] | Schemas['MessagesAnswer'];

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
  readonly [Id in Exclude<keyof operations, 'network' | 'messages'> | Request['action']]: Id extends keyof operations
    ? operations[Id]
    : Action<Id>;
};

export type LinkupSession = Session<LinkupOperations>;

export const linkupEffects: Effects<LinkupOperations> = {
  get_credits: 'read',
  list_accounts: 'read',
  get_account: 'read',
  list_sent: 'read',
  list_invitations: 'read',
  list_connections: 'read',
  recommendations: 'read',
  check_invitation: 'read',
  get_conversation: 'read',
  invite: 'write',
  withdraw: 'undo',
  accept: 'irreversible',
  decline: 'irreversible',
  send: 'irreversible',
  list_logs: 'read',
  create_webhook: 'write',
  list_webhooks: 'read',
  list_webhook_events: 'read',
  stop_webhook: 'write',
  start_webhook: 'write',
  rotate_webhook_secret: 'write',
  delete_webhook: 'undo',
  login: 'irreversible',
  checkpoint: 'irreversible',
};
