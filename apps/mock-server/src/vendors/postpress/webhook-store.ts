import type { components } from '@invitekit/specs/postpress';
import { webhookId } from './ids.ts';

export interface StoredWebhook {
  readonly id: string;
  /** As it was asked for. */
  readonly wanted: components['schemas']['NewWebhook'];
}

/** So that a long test does not fill the memory. */
const mostWebhooks = 200;

/** The webhooks of a sandbox, in the order in which they were created. */
export class WebhookStore {
  readonly #webhooks = new Map<string, StoredWebhook>();
  #count = 0;

  get isFull(): boolean {
    return this.#webhooks.size >= mostWebhooks;
  }

  /** Answers the id of the new one. */
  add(wanted: StoredWebhook['wanted']): string {
    this.#count += 1;
    const id = webhookId(this.#count);
    this.#webhooks.set(id, { id, wanted });
    return id;
  }

  /** Answers whether it was there. */
  remove(id: string): boolean {
    return this.#webhooks.delete(id);
  }

  all(): readonly StoredWebhook[] {
    return [...this.#webhooks.values()];
  }
}
