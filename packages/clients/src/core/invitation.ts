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
  readonly name: string | null;
  readonly headline: string | null;
  readonly profileUrl: string | null;
  readonly pictureUrl: string | null;
}

/** A pending invitation. */
export interface Invitation {
  readonly vendor: VendorName;
  /** The vendor's id. It means nothing to another vendor. */
  readonly id: string;
  readonly direction: 'sent' | 'received';
  readonly kind: InvitationKind;
  /** The other person: who was invited, or who invited. */
  readonly member: Member;
  /** The text that came with the invitation; null where the vendor tells none, and it may have one. */
  readonly note: string | null;
  readonly sentAt: ApproximateTime;
  /** What the vendor answered. May hold secrets that belong to the invitation. */
  readonly raw: unknown;
}
