import { addresseeOf, type Delivery, type Hindrance } from './delivery.ts';
import type { Post, PostResult } from './post.ts';
import { isActive, nameOf, type Subscription } from './webhook.ts';

/** What an attempt needs. */
export interface AttemptSettings {
  readonly post: Post;
  /** When a message is sent by the receiver's clock, if it is sent at this sandbox's time; in milliseconds since 1970. */
  readonly signingTime: (at: number) => number;
  /** The webhooks as they are registered now. */
  readonly subscriptions: () => readonly Subscription[];
  /** Takes note of what should never happen. */
  readonly report: (error: unknown) => void;
}

export interface AttemptOptions {
  /** When it is made, by the sandbox's time, in milliseconds since 1970. */
  readonly at: number;
  /** Ends it. */
  readonly signal: AbortSignal;
}

/** What came of an attempt, or why there was none. */
export type Attempted = { readonly result: PostResult; readonly subscription: Subscription } | Hindrance;

/** Sends a webhook its message. Never rejects. */
export async function attempt(
  delivery: Delivery,
  { at, signal }: AttemptOptions,
  { post, signingTime, subscriptions, report }: AttemptSettings,
): Promise<Attempted> {
  try {
    const subscription = subscriptions().find((each) => nameOf(each) === addresseeOf(delivery));
    if (!isActive(subscription, at)) return 'gone';
    const url = new URL(subscription.url);
    if (!post.isAllowed(url)) return 'not-allowed';
    const headers = subscription.headersFor(delivery.body, new Date(signingTime(at)));
    return { result: await post.send({ url, headers, body: delivery.body, signal }), subscription };
  } catch (error) {
    report(error);
    return 'broken';
  }
}
