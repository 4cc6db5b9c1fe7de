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

export function isWatching({ watches }: Webhook): boolean {
  const latest = watches.at(-1);
  return latest !== undefined && latest.to === undefined;
}
