import { minute } from '../world/lengths.ts';
import type { WorldEvent } from '../world/world-event.ts';

/** A webhook with an address, as it is registered with a vendor right now. */
export interface Webhook {
  readonly id: string;
  readonly url: string;
  /** How long after each attempt that failed the next one is made, in milliseconds. None: there is one attempt. */
  readonly retryDelaysMs: readonly number[];
  /** Whether it is told of what happens at a time, in milliseconds since 1970. Default: always. */
  readonly isActiveAt?: ((time: number) => boolean) | undefined;
  /** What it is sent when something happens. */
  readonly messagesAbout: (event: WorldEvent) => readonly Message[];
  /**
   * The headers of one attempt, without those that the length of a body and the connection need. `sentAt` is the
   * time of the receiver, who holds signatures against its own clock.
   */
  readonly headersFor: (body: string, sentAt: Date) => Readonly<Record<string, string>>;
  /** Whether a receiver that answers with this status has got the message. */
  readonly isHeard: (status: number) => boolean;
}

export interface Message {
  /** Its name below `webhooks` of the vendor's spec. */
  readonly event: string;
  /** What the spec describes. */
  readonly content: object;
  /** The same as it is sent. */
  readonly body: string;
}

/** A webhook with the vendor who has it. */
export interface Subscription extends Webhook {
  readonly vendor: string;
}

/** One name for a webhook of any vendor. */
export function nameOf({ vendor, id }: Pick<Subscription, 'vendor' | 'id'>): string {
  return `${vendor} ${id}`;
}

/** Whether a webhook that may have been removed is told of what happens at a time, in milliseconds since 1970. */
export function isActive(subscription: Subscription | undefined, time: number): subscription is Subscription {
  return subscription !== undefined && subscription.isActiveAt?.(time) !== false;
}

/** Vendors tell of five attempts that wait longer each time, and not how long. */
export const growingDelaysMs: readonly number[] = [1, 5, 15, 60, 240].map((minutes) => minutes * minute);

/** A message in JSON. */
export function jsonMessage(event: string, content: object): Message {
  return { event, content, body: JSON.stringify(content) };
}
