import { z } from 'zod';
import { defineCell } from '../../state/define-cell.ts';
import { defineTable } from '../../state/define-table.ts';
import type { Table } from '../../state/table.ts';
import type { Tables } from '../../state/tables.ts';
import { type Random, type RandomState, randomStateSchema, rememberedRandom } from '../../world/seed/random.ts';

/** A time in which a webhook watched. Times are milliseconds since 1970. */
const watchSchema = z
  .object({
    from: z.int(),
    /** Null while it goes on. */
    to: z.int().nullable(),
    /** Who became a connection in the same moment, and which messages were written, but before. */
    known: z.array(z.string()).readonly(),
  })
  .readonly();

const webhookSchema = z
  .object({
    id: z.string(),
    /** The member whose account it watches. */
    memberId: z.string(),
    /** Null where events are kept for polling. */
    url: z.string().nullable(),
    events: z.array(z.string()).readonly(),
    retry: z.boolean(),
    /** The key of the signatures; null where they are not signed. */
    secret: z.string().nullable(),
    createdAt: z.int(),
    /** The latest last. */
    watches: z.array(watchSchema).readonly(),
  })
  .readonly();

export type Watch = z.infer<typeof watchSchema>;
export type Webhook = z.infer<typeof webhookSchema>;

const webhooks = defineTable('linkup.webhooks', webhookSchema);

const chance = defineCell<RandomState>('linkup.random', randomStateSchema, []);

/** So that a long test does not fill the memory. */
const mostWebhooks = 200;

/** Earlier ones of a webhook are forgotten. */
const mostWatches = 100;

const hexDigits = '0123456789abcdef';

/** The webhooks of a key, in the order in which they were made. */
export class Webhooks {
  readonly #random: Random;
  readonly #webhooks: Table<Webhook>;

  constructor(tables: Tables, seed: number) {
    this.#random = rememberedRandom(chance.in(tables), seed);
    this.#webhooks = webhooks.in(tables);
  }

  add(fields: Omit<Webhook, 'id'>): Webhook {
    return this.put({ id: this.#random.text(hexDigits, 24), ...fields });
  }

  put(webhook: Webhook): Webhook {
    this.#webhooks.set(webhook.id, webhook);
    return webhook;
  }

  createSecret(): string {
    return this.#random.text(hexDigits, 64);
  }

  get isFull(): boolean {
    return this.#webhooks.size >= mostWebhooks;
  }

  get(id: string): Webhook | undefined {
    return this.#webhooks.get(id);
  }

  all(): readonly Webhook[] {
    return this.#webhooks.values();
  }

  remove(id: string): void {
    this.#webhooks.delete(id);
  }
}

/** Adds a watch to a webhook that does not watch; one that ended in the same moment goes on. */
export function startAgain(webhook: Webhook, watch: Watch): Webhook {
  const earlier = webhook.watches.slice(0, -1);
  const latest = webhook.watches.at(-1);
  const watches = latest?.to === watch.from ? [...earlier, { ...latest, to: watch.to }] : [...webhook.watches, watch];
  return { ...webhook, watches: watches.slice(-mostWatches) };
}

export function isWatching({ watches }: Webhook): boolean {
  const latest = watches.at(-1);
  return latest?.to === null;
}
