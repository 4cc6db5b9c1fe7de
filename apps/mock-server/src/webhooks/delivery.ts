import type { PostResult } from './post.ts';
import { type Message, nameOf, type Subscription } from './webhook.ts';

/** One attempt to deliver, at the sandbox's time, ISO 8601. */
export type Attempt = { readonly at: string } & PostResult;

/** What has become of a message to a webhook. */
export interface DeliveryReport {
  readonly id: string;
  readonly vendor: string;
  readonly webhook: string;
  /** As the vendor's spec calls it, below `webhooks`. */
  readonly event: string;
  /** When it happened, at the sandbox's time. */
  readonly at: string;
  /** Where it is sent; the rest of the address may be a secret. */
  readonly host: string;
  readonly state: 'waiting' | 'delivered' | 'failed' | 'not-allowed';
  /** Why there are no more attempts, where that is not to be seen from them. */
  readonly reason?: string | undefined;
  /** When the next attempt is due, while it is waiting. */
  readonly nextAt?: string | undefined;
  readonly attempts: readonly Attempt[];
}

/** A message to a webhook, with what has become of it. */
export class Delivery {
  /** The name of the webhook, among those of all vendors. */
  readonly addressee: string;
  readonly body: string;
  readonly #id: string;
  readonly #vendor: string;
  readonly #webhook: string;
  readonly #event: string;
  readonly #at: number;
  readonly #attempts: Attempt[] = [];
  #host: string;
  #state: DeliveryReport['state'] = 'waiting';
  #reason: string | undefined;
  #dueAt: number;

  /** `at` is when it happened, in milliseconds since 1970. */
  constructor(id: string, subscription: Subscription, { event, body }: Message, at: number) {
    this.#id = id;
    this.addressee = nameOf(subscription);
    this.#vendor = subscription.vendor;
    this.#webhook = subscription.id;
    this.#host = new URL(subscription.url).host;
    this.#event = event;
    this.body = body;
    this.#at = at;
    this.#dueAt = at;
  }

  get isWaiting(): boolean {
    return this.#state === 'waiting';
  }

  /** When the next attempt is due, in milliseconds since 1970. */
  get dueAt(): number {
    return this.#dueAt;
  }

  /** Takes note of the attempt that was due. */
  note(result: PostResult, { url, isHeard, retryDelaysMs }: Subscription): void {
    const delay = retryDelaysMs[this.#attempts.length];
    this.#host = new URL(url).host;
    this.#attempts.push({ at: new Date(this.#dueAt).toISOString(), ...result });
    if ('status' in result && isHeard(result.status)) {
      this.#state = 'delivered';
      // The webhook may have been removed meanwhile.
      this.#reason = undefined;
    } else if (delay === undefined) {
      this.#state = 'failed';
    } else {
      this.#dueAt += delay;
    }
  }

  /** There are no more attempts, unless one that is under way is heard. */
  end(state: 'failed' | 'not-allowed', reason: string): void {
    this.#state = state;
    this.#reason = reason;
  }

  report(): DeliveryReport {
    return {
      id: this.#id,
      vendor: this.#vendor,
      webhook: this.#webhook,
      event: this.#event,
      at: new Date(this.#at).toISOString(),
      host: this.#host,
      state: this.#state,
      reason: this.#reason,
      nextAt: this.isWaiting ? new Date(this.#dueAt).toISOString() : undefined,
      attempts: [...this.#attempts],
    };
  }
}
