import { createHash } from 'node:crypto';
import type { components } from '@invitekit/specs/unipile';
import { applicationId } from './accounts.ts';

export type WebhookEndpoint = Omit<components['schemas']['WebhookEndpoint'], 'account_targets'>;

/** So that a long test does not fill the memory. */
const mostEndpoints = 200;

/** The webhook endpoints of a sandbox. The same seed gives the same ids and secrets. */
export class WebhookEndpoints {
  readonly #seed: number;
  readonly #endpoints = new Map<string, WebhookEndpoint>();
  #count = 0;

  constructor(seed: number) {
    this.#seed = seed;
  }

  create(
    fields: Pick<WebhookEndpoint, 'trigger_events' | 'url' | 'account_ids' | 'description' | 'enabled'>,
  ): WebhookEndpoint {
    this.#count += 1;
    const random = createHash('sha256').update(`${this.#seed} endpoint ${this.#count}`).digest('hex');
    return this.put({
      object: 'WebhookEndpoint',
      id: `we_${random.slice(0, 26)}`,
      application_id: applicationId,
      secret: `wes_${random.slice(32)}`,
      ...fields,
    });
  }

  put(endpoint: WebhookEndpoint): WebhookEndpoint {
    this.#endpoints.set(endpoint.id, endpoint);
    return endpoint;
  }

  get isFull(): boolean {
    return this.#endpoints.size >= mostEndpoints;
  }

  get(id: string): WebhookEndpoint | undefined {
    return this.#endpoints.get(id);
  }

  delete(id: string): void {
    this.#endpoints.delete(id);
  }

  /** The oldest first. */
  all(): readonly WebhookEndpoint[] {
    return [...this.#endpoints.values()];
  }
}
