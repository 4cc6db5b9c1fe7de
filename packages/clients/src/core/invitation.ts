import type { ApproximateTime } from './approximate-time.ts';
import type { VendorName } from './vendor-name.ts';

/**
 * What an invitation asks for. Most are of kind `connection`; `other` is what the vendor calls by a word that is not
 * known.
 */
export type InvitationKind = 'connection' | 'organization' | 'event' | 'newsletter' | 'member-follow' | 'other';

/** A person on LinkedIn, as far as the vendor tells. */
export interface Member {
  /** LinkedIn's own id, `ACo…`. */
  readonly id?: string | undefined;
  /** The last segment of the profile's address. The same person has the same one at every vendor. */
  readonly publicIdentifier?: string | undefined;
  readonly name: string;
  readonly headline?: string | undefined;
  readonly profileUrl?: string | undefined;
  readonly pictureUrl?: string | undefined;
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
  /** The text that came with the invitation, where the vendor tells. */
  readonly note?: string | undefined;
  readonly sentAt: ApproximateTime;
  /** What the vendor answered. May hold secrets that belong to the invitation. */
  readonly raw: unknown;
}
