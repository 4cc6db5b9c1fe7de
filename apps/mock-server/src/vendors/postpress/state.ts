import type { components } from '@invitekit/specs/postpress';
import { WebhookStore } from './webhook-store.ts';

type Schemas = components['schemas'];

/** The successes that a repeated `Idempotency-Key` gets again, by path and key. */
export interface Replays {
  readonly sent: Map<string, Schemas['UserInvitationSent']>;
  readonly handled: Map<string, Schemas['UserInvitationHandled']>;
  readonly webhooks: Map<string, Schemas['WebhookCreated']>;
}

/** What the vendor itself remembers of a sandbox. */
export interface PostpressState {
  readonly replays: Replays;
  readonly webhooks: WebhookStore;
}

export function createState(): PostpressState {
  return {
    replays: { sent: new Map(), handled: new Map(), webhooks: new Map() },
    webhooks: new WebhookStore(),
  };
}
