import type { Sandbox } from '../../sandbox/sandbox.ts';
import { type AllReplays, openReplays } from './replays.ts';
import { WebhookStore } from './webhook-store.ts';

/** What the vendor itself remembers of a sandbox. */
export interface PostpressState {
  readonly replays: AllReplays;
  readonly webhooks: WebhookStore;
}

export function createState({ tables }: Sandbox): PostpressState {
  return { replays: openReplays(tables), webhooks: new WebhookStore(tables) };
}
