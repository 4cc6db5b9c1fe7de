import type { ApproximateTime } from './approximate-time.ts';
import type { VendorName } from './vendor-name.ts';

/**
 * What an invitation asks for. Most are of kind `connection`; `other` is what the vendor calls by a word that is not
 * known.
 */
export type InvitationKind = 'connection' | 'organization' | 'event' | 'newsletter' | 'member-follow' | 'other';

/**
 * A person on LinkedIn. What the vendor does not tell is null; a headline of which it says that there is none is the empty text.
 */
export interface Member {
  /** LinkedIn's own id, `ACo…`. */
  readonly id: string | null;
  /** The last segment of the profile's address. The same person has the same one at every vendor. */
  readonly publicIdentifier: string | null;
  /** First and last name; null where the vendor does not tell. */
  readonly name: string | null;
  /** The line below the name; the empty text for somebody without one, null where the vendor does not tell. */
  readonly headline: string | null;
  /** The address of the profile, as the vendor gives it or made of the public identifier. */
  readonly profileUrl: string | null;
  /** The address of the picture, which LinkedIn lets expire; null where there is none or the vendor does not tell. */
  readonly pictureUrl: string | null;
}

/** A pending invitation. */
export interface Invitation {
  /** The vendor that answered: `linkup`, `connectsafely`, `unipile` or `postpress`. */
  readonly vendor: VendorName;
  /** The vendor's id. It means nothing to another vendor. */
  readonly id: string;
  /** `sent` by the account, or `received`. */
  readonly direction: 'sent' | 'received';
  /** What it asks for; lists of sent ones have `connection` alone. */
  readonly kind: InvitationKind;
  /** The other person: who was invited, or who invited. */
  readonly member: Member;
  /** The text that came with the invitation; null where the vendor tells none, and it may have one. */
  readonly note: string | null;
  /** When it was sent, as exactly as the vendor tells. */
  readonly sentAt: ApproximateTime;
  /** What the vendor answered. May hold secrets that belong to the invitation. */
  readonly raw: unknown;
}
