import type { Tables } from '../state/tables.ts';
import type { WorldEvent } from '../world/world-event.ts';
import { Alarm } from './alarm.ts';
import { attempt } from './attempt.ts';
import {
  addresseeOf,
  afterAttempt,
  afterHindrance,
  afterRepeat,
  createDelivery,
  type Delivery,
  type DeliveryReport,
} from './delivery.ts';
import { DeliveryLog } from './delivery-log.ts';
import type { DeliverySettings } from './delivery-settings.ts';
import { settle } from './settle.ts';
import { isActive, nameOf, type Subscription } from './webhook.ts';

/** When it is tried again to keep what could not be kept. */
const retryMs = 5000;

/**
 * Tells webhooks what happens in a sandbox. Attempts are due at the sandbox's times, and made beside its requests: a
 * receiver may call the fake back. Each webhook is sent one message at a time, in the order in which they are due; one
 * that waits for its next attempt holds up no other. What was sent is noted afterwards: a process that ends in between
 * sends it once more. While nothing can be kept, nothing is sent.
 */
export class Deliveries {
  readonly #settings: DeliverySettings;
  readonly #alarm = new Alarm();
  /** The webhooks that something is being sent to. */
  readonly #busy = new Map<string, Promise<void>>();
  #opened: { readonly tables: Tables; readonly log: DeliveryLog };
  #forgotten = new AbortController();
  #isClosed = false;
  #isHeld = false;
  /** As they were when what happened was last taken note of. */
  #subscriptions: readonly Subscription[] | undefined;

  constructor(settings: DeliverySettings) {
    this.#settings = settings;
    this.#opened = open(settings.tables());
  }

  /** Takes note of what happened. */
  prepare(events: readonly WorldEvent[]): void {
    if (events.length === 0) return;
    this.#unlessClosed(() => {
      const subscriptions = this.#settings.subscriptions();
      for (const event of events) {
        for (const subscription of subscriptions) this.#prepare(subscription, event);
      }
      this.#subscriptions = subscriptions;
    });
  }

  /** Everything is kept: what is due is sent. */
  send(): void {
    this.#isHeld = false;
    this.#sendDue();
  }

  /** Something cannot be kept: sends nothing until everything is, which is tried again after a while. */
  hold(): void {
    this.#subscriptions = undefined;
    this.#isHeld = true;
    if (!this.#isClosed) this.#alarm.set(retryMs, () => this.resume());
  }

  /** What was noted last was taken back. */
  reopen(): void {
    this.#opened = open(this.#settings.tables());
  }

  /** Goes on with what waits in a sandbox that was loaded or forked: sends what is due, and the rest at its time. */
  resume(): void {
    void this.#settings.wake().catch(this.#settings.report);
  }

  /** Resolves when everything that is due was attempted and that is kept, or after ten seconds. */
  async settled(): Promise<void> {
    await settle(() => [...this.#busy.values()]);
  }

  /**
   * Sends a message once more, now, whatever has become of it: to where the webhook is today, signed anew, beside what
   * else it is being sent. If it is heard, it is delivered, and no more attempts are due. If not, nothing but the list of
   * attempts changes: what was delivered stays delivered, and what waits is attempted again when it is due.
   *
   * @returns how it stands after that, which is kept; undefined when it is not known (any more).
   */
  async redeliver(id: string): Promise<DeliveryReport | undefined> {
    const delivery = this.#log.get(id);
    if (delivery === undefined) return undefined;
    const at = this.#settings.clock().now().getTime();
    await this.#attempt(id, delivery, at, (each, result, subscription) => afterRepeat(each, result, subscription, at));
    this.#sendDue();
    return this.#log.report(id);
  }

  /** When the next attempt is due, in milliseconds since 1970; infinite when none is. What is being sent does not count. */
  get nextAttemptAt(): number {
    const idle = [...this.#log.waiting.values()].filter((delivery) => !this.#busy.has(addresseeOf(delivery)));
    return idle.reduce((earliest, { dueAt }) => Math.min(earliest, dueAt), Number.POSITIVE_INFINITY);
  }

  /** Notes a delivery as it is, which shows whether anything about it can be kept. */
  touch(id: string): void {
    this.#log.change(id, (delivery) => delivery);
  }

  /** The latest ones, the oldest first. */
  reports(): readonly DeliveryReport[] {
    return this.#log.reports();
  }

  /** Forgets all, also what waits or is being sent. Answers how many that were. */
  forget(): number {
    this.#stop();
    this.#forgotten = new AbortController();
    return this.#log.clear();
  }

  /** Delivers nothing any more. What waits is still remembered. */
  close(): void {
    this.#isClosed = true;
    this.#stop();
  }

  /** A sandbox that is reset remembers elsewhere. */
  get #log(): DeliveryLog {
    const tables = this.#settings.tables();
    if (this.#opened.tables !== tables) this.#opened = open(tables);
    return this.#opened.log;
  }

  #stop(): void {
    this.#alarm.clear();
    this.#forgotten.abort();
  }

  #sendDue(): void {
    if (this.#isHeld) return;
    this.#unlessClosed(() => {
      if (this.#log.waiting.size === 0) {
        this.#setAlarm();
        return;
      }
      const subscriptions = this.#subscriptions ?? this.#settings.subscriptions();
      this.#subscriptions = undefined;
      this.#send(subscriptions);
    });
  }

  #unlessClosed(act: () => void): void {
    if (this.#isClosed) return;
    try {
      act();
    } catch (error) {
      this.#settings.report(error);
    }
  }

  #prepare(subscription: Subscription, event: WorldEvent): void {
    if (!isActive(subscription, event.at)) return;
    for (const message of subscription.messagesAbout(event)) {
      this.#log.add(createDelivery(subscription, message, event.at));
    }
  }

  #send(subscriptions: readonly Subscription[]): void {
    const byName = new Map(subscriptions.map((subscription) => [nameOf(subscription), subscription]));
    const now = this.#settings.clock().now().getTime();
    for (const [id, delivery] of [...this.#log.waiting]) {
      const addressee = addresseeOf(delivery);
      if (isActive(byName.get(addressee), delivery.dueAt)) {
        if (delivery.dueAt <= now && !this.#busy.has(addressee)) this.#serve(addressee);
      } else {
        this.#log.change(id, (each) => afterHindrance(each, 'gone'));
      }
    }
    this.#setAlarm();
  }

  /** Sends one webhook what is due, one after the other. */
  #serve(name: string): void {
    const sendDue = async () => {
      for (let next = this.#nextFor(name); next !== undefined; next = this.#nextFor(name)) {
        const [id, delivery] = next;
        await this.#attempt(id, delivery, delivery.dueAt, afterAttempt);
      }
    };
    const served = sendDue().then(() => {
      this.#busy.delete(name);
      this.#sendDue();
    });
    this.#busy.set(name, served);
  }

  #nextFor(name: string): readonly [id: string, delivery: Delivery] | undefined {
    return this.#isClosed || this.#isHeld ? undefined : this.#log.nextFor(name, this.#settings.clock().now().getTime());
  }

  /** Sends a message, and notes what came of it. Resolves when that is kept. */
  async #attempt(id: string, delivery: Delivery, at: number, after: typeof afterAttempt): Promise<void> {
    const { signal } = this.#forgotten;
    const attempted = await attempt(delivery, { at, signal }, this.#settings);
    await this.#settings.note(() => {
      if (signal.aborted) return;
      this.#log.change(id, (each) =>
        typeof attempted === 'string'
          ? afterHindrance(each, attempted)
          : after(each, attempted.result, attempted.subscription),
      );
    });
  }

  /** A running clock moves nothing by itself. */
  #setAlarm(): void {
    this.#alarm.clear();
    const { now, running, speed } = this.#settings.clock().state();
    if (!running) return;
    const next = Math.min(this.nextAttemptAt, this.#settings.nextEventAt());
    if (next === Number.POSITIVE_INFINITY) return;
    this.#alarm.set((next - now.getTime()) / speed, () => this.resume());
  }
}

function open(tables: Tables) {
  return { tables, log: new DeliveryLog(tables) };
}
