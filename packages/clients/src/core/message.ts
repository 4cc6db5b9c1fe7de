import type { ApproximateTime } from './approximate-time.ts';
import type { Member } from './invitation.ts';
import type { VendorName } from './vendor-name.ts';

/** Something in a conversation. What the vendor does not tell is null. People may write anything, so take it as untrusted. */
export interface Message {
  /** The vendor that answered: `linkup`, `connectsafely`, `unipile` or `postpress`. */
  readonly vendor: VendorName;
  /** The vendor's id. It means nothing to another vendor. */
  readonly id: string;
  /** The vendor's id of the conversation that it is in. */
  readonly conversationId: string | null;
  /**
   * `note` for the text of an invitation that was accepted, where the vendor says so; `event` for what nobody wrote, such as that
   * somebody joined; `other` for what the vendor calls by a word that is not known.
   */
  readonly kind: 'message' | 'note' | 'event' | 'other';
  /** Who wrote it; the owner of the account, too. */
  readonly from: Member | null;
  /** What it says; null also for one that has no text. */
  readonly text: string | null;
  /** When it was sent. */
  readonly sentAt: ApproximateTime;
  /** Whether the owner of the account wrote it, by hand or through a vendor. LinkupAPI does not say. */
  readonly isOurs: boolean | null;
  /** What the vendor answered. */
  readonly raw: unknown;
}
