import type { components } from '@invitekit/specs/postpress';
import { z } from 'zod';
import { type Cell, defineCell } from '../../state/define-cell.ts';
import { defineTable } from '../../state/define-table.ts';
import type { Table } from '../../state/table.ts';
import type { Tables } from '../../state/tables.ts';
import { webhookId } from './ids.ts';

type Wanted = components['schemas']['NewWebhook'];

const wantedSchema: z.ZodType<Wanted> = z.object({
  source: z.enum(['messaging', 'users', 'account_status', 'email', 'email_tracking', 'calendar_event']),
  request_url: z.string(),
  name: z.string().exactOptional(),
  format: z.enum(['json', 'form']).exactOptional(),
  enabled: z.boolean().exactOptional(),
  account_ids: z.array(z.string()).exactOptional(),
  events: z.array(z.string()).exactOptional(),
  headers: z.array(z.object({ key: z.string(), value: z.string() })).exactOptional(),
  data: z.array(z.object({ key: z.string(), name: z.string() })).exactOptional(),
});

const webhookSchema = z
  .object({
    id: z.string(),
    /** As it was asked for. */
    wanted: wantedSchema,
  })
  .readonly();

export type StoredWebhook = z.infer<typeof webhookSchema>;

const webhooks = defineTable('postpress.webhooks', webhookSchema);

const counter = defineCell('postpress.webhookCount', z.int(), 0);

/** So that a long test does not fill the memory. */
const mostWebhooks = 200;

/** The webhooks of a sandbox, in the order in which they were created. */
export class WebhookStore {
  readonly #webhooks: Table<StoredWebhook>;
  /** How many there ever were. */
  readonly #count: Cell<number>;

  constructor(tables: Tables) {
    this.#webhooks = webhooks.in(tables);
    this.#count = counter.in(tables);
  }

  get isFull(): boolean {
    return this.#webhooks.size >= mostWebhooks;
  }

  /** Answers the id of the new one. What the spec does not know is not kept. */
  add(wanted: Wanted): string {
    this.#count.value += 1;
    const id = webhookId(this.#count.value);
    this.#webhooks.set(id, webhookSchema.parse({ id, wanted }));
    return id;
  }

  /** Answers whether it was there. */
  remove(id: string): boolean {
    return this.#webhooks.delete(id);
  }

  all(): readonly StoredWebhook[] {
    return this.#webhooks.values();
  }
}
