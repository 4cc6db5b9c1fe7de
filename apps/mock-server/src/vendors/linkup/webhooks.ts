import type { Random } from '../../world/seed/random.ts';

/** A time in which a webhook watched. Times are milliseconds since 1970. */
export interface Watch {
  readonly from: number;
  /** Undefined while it goes on. */
  readonly to: number | undefined;
  /** Who became a connection in the same moment, but before. */
  readonly known: ReadonlySet<string>;
}

export interface Webhook {
  readonly id: string;
  /** The member whose account it watches. */
  readonly memberId: string;
  /** Null where events are kept for polling. */
  readonly url: string | null;
  readonly events: readonly string[];
  readonly retry: boolean;
  /** The key of the signatures; undefined where they are not signed. */
  readonly secret: string | undefined;
  readonly createdAt: number;
  /** The latest last. */
  readonly watches: readonly Watch[];
}

/** So that a long test does not fill the memory. */
const mostWebhooks = 200;

/** Earlier ones of a webhook are forgotten. */
const mostWatches = 100;

const hexDigits = '0123456789abcdef';

/** The webhooks of a key, in the order in which they were made. */
export class Webhooks {
  readonly #random: Random;
  readonly #webhooks = new Map<string, Webhook>();

  constructor(random: Random) {
    this.#random = random;
  }

  add(fields: Omit<Webhook, 'id'>): Webhook {
    return this.put({ ...fields, id: this.#random.text(hexDigits, 24) });
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
    return [...this.#webhooks.values()];
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
  return latest !== undefined && latest.to === undefined;
}
