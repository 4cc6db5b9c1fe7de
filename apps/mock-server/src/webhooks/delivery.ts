import { z } from 'zod';
import type { PostResult } from './post.ts';
import { type Message, nameOf, type Subscription } from './webhook.ts';

/** One attempt to deliver, at the sandbox's time, ISO 8601. */
const attemptSchema = z.union([
  z.object({ at: z.iso.datetime(), status: z.int() }).readonly(),
  z.object({ at: z.iso.datetime(), error: z.string() }).readonly(),
]);

/** A message to a webhook, with what has become of it. Times are milliseconds since 1970. */
export const deliverySchema = z
  .object({
    vendor: z.string(),
    webhook: z.string(),
    /** As the vendor's spec calls it, below `webhooks`. */
    event: z.string(),
    body: z.string(),
    /** When it happened. */
    at: z.int(),
    /** Where it is sent; the rest of the address may be a secret. */
    host: z.string(),
    state: z.enum(['waiting', 'delivered', 'failed', 'not-allowed']),
    /** Why there are no more attempts, where that is not to be seen from them. */
    reason: z.string().nullable(),
    /** When the next attempt is due. */
    dueAt: z.int(),
    /** How many attempts were made when they were due, and not because somebody asked for one. */
    dueAttempts: z.int(),
    /** The latest last. */
    attempts: z.array(attemptSchema).readonly(),
  })
  .readonly();

export type Delivery = z.infer<typeof deliverySchema>;

/** What people are told of a delivery. */
export interface DeliveryReport extends Pick<Delivery, 'vendor' | 'webhook' | 'event' | 'host' | 'state' | 'attempts'> {
  readonly id: string;
  /** When it happened, at the sandbox's time. */
  readonly at: string;
  readonly reason?: string | undefined;
  /** When the next attempt is due, while it is waiting. */
  readonly nextAt?: string | undefined;
}

/** Why something cannot be sent. */
export type Hindrance = 'gone' | 'not-allowed' | 'broken';

const reasons: Readonly<Record<Hindrance, string>> = {
  gone: 'The webhook was removed, disabled or stopped.',
  'not-allowed': 'Deliveries go only to this machine and to the hosts in WEBHOOK_HOSTS.',
  broken: 'The fake failed. Its log says how.',
};

/** Earlier ones are forgotten. */
const mostAttempts = 100;

/** A message that is still to be sent. `at` is when it happened, in milliseconds since 1970. */
export function createDelivery({ vendor, id, url }: Subscription, { event, body }: Message, at: number): Delivery {
  const { host } = new URL(url);
  const begin = { state: 'waiting', reason: null, dueAt: at, dueAttempts: 0, attempts: [] } as const;
  return { vendor, webhook: id, event, body, at, host, ...begin };
}

/** The name of the webhook, among those of all vendors. */
export function addresseeOf({ vendor, webhook }: Delivery): string {
  return nameOf({ vendor, id: webhook });
}

/** After the attempt that was due. */
export function afterAttempt(delivery: Delivery, result: PostResult, subscription: Subscription): Delivery {
  const { state, dueAt, dueAttempts } = delivery;
  const after = { ...afterRepeat(delivery, result, subscription, dueAt), dueAttempts: dueAttempts + 1 };
  if (after.state === 'delivered') return after;
  const delay = subscription.retryDelaysMs[dueAttempts];
  if (delay === undefined) return { ...after, state: state === 'waiting' ? 'failed' : state };
  return { ...after, dueAt: dueAt + delay };
}

/**
 * After an attempt that somebody asked for at a time, in milliseconds since 1970. Whoever has heard a message once has
 * it, whatever becomes of a repetition; one that is not heard leaves the attempts alone that are still due.
 */
export function afterRepeat(
  delivery: Delivery,
  result: PostResult,
  { url, isHeard }: Subscription,
  at: number,
): Delivery {
  const attempts = [...delivery.attempts, { at: new Date(at).toISOString(), ...result }].slice(-mostAttempts);
  const after = { ...delivery, host: new URL(url).host, attempts };
  const heard = 'status' in result && isHeard(result.status);
  // The webhook may have been removed meanwhile.
  return heard ? { ...after, state: 'delivered', reason: null } : after;
}

/** There are no more attempts, unless one that is under way is heard. What was delivered stays so. */
export function afterHindrance(delivery: Delivery, hindrance: Hindrance): Delivery {
  const state = hindrance === 'not-allowed' ? 'not-allowed' : 'failed';
  return { ...delivery, state: delivery.state === 'delivered' ? 'delivered' : state, reason: reasons[hindrance] };
}

export function reportOf(id: string, delivery: Delivery): DeliveryReport {
  const { vendor, webhook, event, host, state, attempts, at, reason, dueAt } = delivery;
  return {
    id,
    vendor,
    webhook,
    event,
    at: new Date(at).toISOString(),
    host,
    state,
    reason: reason ?? undefined,
    nextAt: state === 'waiting' ? new Date(dueAt).toISOString() : undefined,
    attempts,
  };
}
