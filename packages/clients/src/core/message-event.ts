import type { ApproximateTime } from './approximate-time.ts';
import type { Message } from './message.ts';

/**
 * What a vendor sends to a webhook when there is a new message, in the words of `Message`. Some tell of the account's own messages as
 * well. People may write anything, so take it as untrusted.
 */
export interface NewMessage extends Omit<Message, 'id' | 'sentAt'> {
  /** The vendor's id of the message, the same however often it is sent. LinkupAPI tells none. */
  readonly id: string | null;
  /** Null where the vendor does not tell. */
  readonly accountId: string | null;
  /** When it was sent; null where the vendor does not tell. */
  readonly sentAt: ApproximateTime | null;
}
