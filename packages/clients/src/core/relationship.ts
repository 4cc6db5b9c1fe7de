import type { Member } from './invitation.ts';
import type { VendorName } from './vendor-name.ts';

/**
 * How the account stands to a member: `connected`; `sent` or `received` while an invitation in that direction is
 * pending; `none`.
 */
export type RelationshipState = 'connected' | 'sent' | 'received' | 'none';

export interface Relationship {
  readonly vendor: VendorName;
  readonly state: RelationshipState;
  /** The member, as far as the vendor tells. */
  readonly member: Partial<Member>;
  /** The vendor's id of the pending invitation, where the vendor tells. */
  readonly invitationId?: string | undefined;
  /** 1 for a connection, 2 for a connection of a connection, 3 for anybody further, where the vendor tells. */
  readonly distance?: 1 | 2 | 3 | undefined;
  /** Credits that finding out cost, at vendors who count credits. */
  readonly credits?: number | undefined;
  /** What the vendor answered. */
  readonly raw: unknown;
}
