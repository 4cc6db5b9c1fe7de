import type { Member } from './invitation.ts';
import { InvitationError } from './invitation-error.ts';
import type { VendorName } from './vendor-name.ts';

/**
 * How the account stands to a member: `connected`; `sent` or `received` while an invitation in that direction is
 * pending; `none`; `unknown` when the vendor says it in words that are not known.
 */
export type RelationshipState = KnownState | 'unknown';

export type KnownState = 'connected' | 'sent' | 'received' | 'none';

/** How an account stands to a member. */
export interface Relationship {
  /** The vendor that answered: `linkup`, `connectsafely`, `unipile` or `postpress`. */
  readonly vendor: VendorName;
  /** What decides whether the member can be invited. */
  readonly state: RelationshipState;
  /** The member, with all that the vendor told. */
  readonly member: Member;
  /** The vendor's id of the pending invitation; null where the vendor does not tell, and where none is pending. */
  readonly invitationId: string | null;
  /** 1 for a connection, 2 for a connection of a connection, 3 for anybody further; null where the vendor does not tell. */
  readonly distance: 1 | 2 | 3 | null;
  /** Credits that finding out cost, at vendors who count credits. */
  readonly credits?: number | undefined;
  /** What the vendor answered. */
  readonly raw: unknown;
}

/**
 * How two stand, where something is decided by it.
 *
 * @throws {InvitationError} `unexpected-answer` when the vendor says it in words that are not known.
 */
export function requireState({ vendor, state, raw }: Pick<Relationship, 'vendor' | 'state' | 'raw'>): KnownState {
  if (state !== 'unknown') return state;
  const message = `${vendor} describes the relationship to this member in unknown words.`;
  throw new InvitationError('unexpected-answer', message, { vendor, cause: raw });
}
