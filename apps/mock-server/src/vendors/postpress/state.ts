import type { components } from '@invitekit/specs/postpress';
import { Replays } from './replays.ts';
import { WebhookStore } from './webhook-store.ts';

type Schemas = components['schemas'];

/** The successes that a repeated `Idempotency-Key` gets again. */
export interface AllReplays {
  readonly sent: Replays<Schemas['UserInvitationSent']>;
  readonly handled: Replays<Schemas['UserInvitationHandled']>;
  readonly webhooks: Replays<Schemas['WebhookCreated']>;
}

/** What the vendor itself remembers of a sandbox. */
export interface PostpressState {
  readonly replays: AllReplays;
  readonly webhooks: WebhookStore;
}

export function createState(): PostpressState {
  return {
    replays: { sent: new Replays(), handled: new Replays(), webhooks: new Replays() },
    webhooks: new WebhookStore(),
  };
}
