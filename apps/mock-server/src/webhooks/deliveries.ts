import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../sandbox/clock.ts';
import type { WorldEvent } from '../world/world-event.ts';
import { Alarm } from './alarm.ts';
import { Delivery, type DeliveryReport } from './delivery.ts';
import type { Post } from './post.ts';
import { nameOf, type Subscription } from './webhook.ts';

/** The oldest are forgotten, and given up if they still wait. */
const mostDeliveries = 10_000;

const mostReported = 1000;

/** How long somebody waits for what is being sent: not for ever, because a receiver may be who waits. */
const patienceMs = 10_000;

const reasons = {
  gone: 'The webhook was removed, disabled or stopped.',
  notAllowed: 'Only this machine is delivered to, and the hosts that WEBHOOK_HOSTS names.',
  broken: 'The fake failed. Its log says how.',
} as const;

/** What deliveries need of the sandbox whose they are. */
export interface DeliverySettings {
  readonly post: Post;
  /** The real time, in milliseconds since 1970. */
  readonly systemTime: () => number;
  readonly clock: () => Clock;
  readonly subscriptions: () => readonly Subscription[];
  /** When something happens next, if nobody does anything before. */
  readonly nextEventAt: () => number | undefined;
  /** Lets happen what is due. */
  readonly wake: () => Promise<unknown>;
  /** Takes note of what should never happen. */
  readonly report: (error: unknown) => void;
}

/**
 * Tells webhooks what happens in a sandbox. Attempts are due at the sandbox's times, and made beside its requests: a
 * receiver may call the fake back. Each webhook is sent one message at a time, in the order in which they are due; one
 * that waits for its next attempt holds up no other.
 */
export class Deliveries {
  readonly #settings: DeliverySettings;
  readonly #alarm = new Alarm();
  /** The webhooks that something is being sent to. */
  readonly #busy = new Map<string, Promise<void>>();
  #deliveries: Delivery[] = [];
  #forgotten = new AbortController();
  #count = 0;
  #isClosed = false;

  constructor(settings: DeliverySettings) {
    this.#settings = settings;
  }

  /** Takes note of what happened, and sends what is due. */
  follow(events: readonly WorldEvent[]): void {
    if (this.#isClosed) return;
    try {
      const subscriptions = this.#settings.subscriptions();
      for (const event of events) {
        for (const subscription of subscriptions) this.#prepare(subscription, event);
      }
      this.#send(subscriptions);
    } catch (error) {
      this.#settings.report(error);
    }
  }

  /** Resolves when everything that is due was attempted, or after ten seconds. */
  async settled(): Promise<void> {
    const waited = new AbortController();
    const patience = sleep(patienceMs, undefined, { ref: false, signal: waited.signal }).catch(() => {});
    const attempts = async () => {
      while (this.#busy.size > 0 && !waited.signal.aborted) await Promise.all(this.#busy.values());
    };
    await Promise.race([attempts(), patience]);
    waited.abort();
  }

  /** The latest ones, the oldest first. */
  reports(): readonly DeliveryReport[] {
    return this.#deliveries.slice(-mostReported).map((delivery) => delivery.report());
  }

  /** Forgets all, also what waits or is being sent. Answers how many that were. */
  forget(): number {
    const forgotten = this.#deliveries.length;
    this.#alarm.clear();
    this.#forgotten.abort();
    this.#forgotten = new AbortController();
    this.#deliveries = [];
    return forgotten;
  }

  /** Forgets all, and delivers nothing any more. */
  close(): void {
    this.#isClosed = true;
    this.forget();
  }

  #prepare(subscription: Subscription, event: WorldEvent): void {
    if (!isActive(subscription, event.at)) return;
    for (const message of subscription.messagesAbout(event)) {
      this.#count += 1;
      this.#deliveries.push(new Delivery(`delivery-${this.#count}`, subscription, message, event.at));
      if (this.#deliveries.length > mostDeliveries) this.#deliveries.shift();
    }
  }

  #send(subscriptions: readonly Subscription[]): void {
    const byName = new Map(subscriptions.map((subscription) => [nameOf(subscription), subscription]));
    const now = this.#settings.clock().now().getTime();
    for (const delivery of this.#deliveries.filter(({ isWaiting }) => isWaiting)) {
      const { addressee, dueAt } = delivery;
      if (isActive(byName.get(addressee), dueAt)) {
        if (dueAt <= now && !this.#busy.has(addressee)) this.#serve(addressee);
      } else {
        delivery.end('failed', reasons.gone);
      }
    }
    this.#setAlarm(subscriptions);
  }

  /** Sends one webhook what is due, one after the other. */
  #serve(name: string): void {
    const sendDue = async () => {
      for (let next = this.#nextFor(name); next !== undefined; next = this.#nextFor(name)) await this.#attempt(next);
    };
    const served = sendDue().then(() => {
      this.#busy.delete(name);
      this.follow([]);
    });
    this.#busy.set(name, served);
  }

  #nextFor(name: string): Delivery | undefined {
    const now = this.#settings.clock().now().getTime();
    let next: Delivery | undefined;
    for (const delivery of this.#deliveries) {
      const isDue = delivery.isWaiting && delivery.addressee === name && delivery.dueAt <= now;
      if (isDue && (next === undefined || delivery.dueAt < next.dueAt)) next = delivery;
    }
    return next;
  }

  async #attempt(delivery: Delivery): Promise<void> {
    try {
      await this.#post(delivery);
    } catch (error) {
      this.#settings.report(error);
      delivery.end('failed', reasons.broken);
    }
  }

  async #post(delivery: Delivery): Promise<void> {
    const { post, systemTime } = this.#settings;
    const { signal } = this.#forgotten;
    const subscription = this.#settings.subscriptions().find((each) => nameOf(each) === delivery.addressee);
    if (!isActive(subscription, delivery.dueAt)) return delivery.end('failed', reasons.gone);
    const url = new URL(subscription.url);
    if (!post.isAllowed(url)) return delivery.end('not-allowed', reasons.notAllowed);
    const headers = subscription.headersFor(delivery.body, new Date(systemTime()));
    const result = await post.send({ url, headers, body: delivery.body, signal });
    if (!signal.aborted) delivery.note(result, subscription);
  }

  /** A running clock moves nothing by itself. */
  #setAlarm(subscriptions: readonly Subscription[]): void {
    this.#alarm.clear();
    const { now, running } = this.#settings.clock().state();
    if (!running) return;
    const idle = this.#deliveries.filter(({ isWaiting, addressee }) => isWaiting && !this.#busy.has(addressee));
    const nextEventAt = subscriptions.length === 0 ? undefined : this.#settings.nextEventAt();
    const next = idle.reduce(
      (earliest, { dueAt }) => Math.min(earliest, dueAt),
      nextEventAt ?? Number.POSITIVE_INFINITY,
    );
    if (next === Number.POSITIVE_INFINITY) return;
    this.#alarm.set(next - now.getTime(), () => void this.#settings.wake().catch(this.#settings.report));
  }
}

function isActive(subscription: Subscription | undefined, time: number): subscription is Subscription {
  return subscription !== undefined && subscription.isActiveAt?.(time) !== false;
}
