import { createHash } from 'node:crypto';
import type { components } from '@invitekit/specs/unipile';
import { z } from 'zod';
import { type Cell, defineCell } from '../../state/define-cell.ts';
import { defineTable } from '../../state/define-table.ts';
import type { Table } from '../../state/table.ts';
import type { Tables } from '../../state/tables.ts';
import { applicationId } from './accounts.ts';

export type WebhookEndpoint = Omit<components['schemas']['WebhookEndpoint'], 'account_targets'>;

/** Its fields come in the order in which they are presented. */
const endpointSchema: z.ZodType<WebhookEndpoint> = z.object({
  object: z.literal('WebhookEndpoint'),
  id: z.string(),
  application_id: z.string(),
  secret: z.string(),
  trigger_events: z.array(z.string()).readonly(),
  url: z.string(),
  account_ids: z.array(z.string()).readonly(),
  description: z.string().nullable(),
  enabled: z.boolean(),
});

const endpoints = defineTable('unipile.endpoints', endpointSchema);

const counter = defineCell('unipile.endpointCount', z.int(), 0);

/** So that a long test does not fill the memory. */
const mostEndpoints = 200;

/** The webhook endpoints of a sandbox. The same seed gives the same ids and secrets. */
export class WebhookEndpoints {
  readonly #seed: number;
  readonly #endpoints: Table<WebhookEndpoint>;
  /** How many there ever were. */
  readonly #count: Cell<number>;

  constructor(tables: Tables, seed: number) {
    this.#seed = seed;
    this.#endpoints = endpoints.in(tables);
    this.#count = counter.in(tables);
  }

  create(
    fields: Pick<WebhookEndpoint, 'trigger_events' | 'url' | 'account_ids' | 'description' | 'enabled'>,
  ): WebhookEndpoint {
    this.#count.value += 1;
    const random = createHash('sha256').update(`${this.#seed} endpoint ${this.#count.value}`).digest('hex');
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
    return this.#endpoints.values();
  }
}
