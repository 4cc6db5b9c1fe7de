import type { Invitation } from './invitation.ts';
import { InvitationError } from './invitation-error.ts';
import { isSameMember, type KnownReference, knownReference, type MemberReference } from './member-reference.ts';
import { memberOf } from './person/names.ts';
import { isExplicitPerson } from './person/read-person.ts';
import { property, text } from './problem.ts';
import type { VendorName } from './vendor-name.ts';

/**
 * Which invitation is meant: one as it was listed, its id, or the person it is from or to. An invitation as listed is
 * the cheapest, because it holds all that the vendor asks for; the rest is looked up otherwise.
 */
export type InvitationTarget =
  | Invitation
  | {
      /** The vendor's id of the invitation, as a list or `send` gave it. */
      readonly id: string;
    }
  | {
      /** The other person of the invitation. */
      readonly member: MemberReference;
    };

/** A target that was checked: what is known of the invitation. */
export interface KnownTarget {
  readonly id?: string | undefined;
  readonly member?: KnownReference | undefined;
  /** What the vendor answered when it listed the invitation. */
  readonly raw?: unknown;
}

/** @throws {InvitationError} `invalid-request` for an invitation of another vendor or direction, and for none at all. */
export function readTarget(
  target: InvitationTarget,
  vendor: VendorName,
  direction: Invitation['direction'],
): KnownTarget {
  // It may come from JSON, where nothing is certain.
  const listedBy = text(target, 'vendor');
  const listedAs = text(target, 'direction');
  const id = text(target, 'id');
  const member = property(target, 'member');
  if (listedBy !== undefined && listedBy !== vendor) {
    throw invalid(vendor, `This invitation was listed by ${listedBy}; ${vendor} does not know its id.`);
  }
  if (listedAs !== undefined && listedAs !== direction) {
    const advice = direction === 'sent' ? 'Only sent ones can be withdrawn.' : 'Only received ones can be answered.';
    throw invalid(vendor, `This invitation was ${listedAs}. ${advice}`);
  }
  const told = {
    id: text(member, 'id'),
    publicIdentifier: text(member, 'publicIdentifier'),
    profileUrl: text(member, 'profileUrl'),
  };
  if (id !== undefined) {
    if (isExplicitPerson(id)) {
      throw invalid(vendor, `${id} names a person. Give it as the member of the invitation, not as its id.`);
    }
    const { id: memberId, publicIdentifier } = memberOf(told);
    const isNamed = memberId !== null || publicIdentifier !== null;
    return { id, ...(isNamed && { member: { id: memberId, publicIdentifier } }), raw: property(target, 'raw') };
  }
  if (member !== undefined) {
    return { member: knownReference(told, vendor) };
  }
  throw invalid(vendor, 'Name the invitation: as it was listed, by its id, or by the member.');
}

/** Reads a listing until the invitation that is meant turns up; undefined when it does not. */
export async function findListed(
  listing: AsyncIterable<Invitation>,
  target: KnownTarget,
): Promise<Invitation | undefined> {
  for await (const invitation of listing) {
    if (isTarget(invitation, target)) return invitation;
  }
  return undefined;
}

function isTarget({ id, member }: Invitation, target: KnownTarget): boolean {
  if (target.id !== undefined) return id === target.id;
  return target.member !== undefined && isSameMember(member, target.member);
}

/** As `findListed`. @throws {InvitationError} `not-pending` when it does not turn up. */
export async function findTarget(
  listing: AsyncIterable<Invitation>,
  target: KnownTarget,
  vendor: VendorName,
): Promise<Invitation> {
  const found = await findListed(listing, target);
  if (found !== undefined) return found;
  throw notPending(vendor, target.id ?? target.member?.publicIdentifier ?? target.member?.id);
}

/**
 * The invitation was answered, withdrawn or never there. `of` is its id, or whom it is from or to; `answer` is how the vendor
 * said so. After a failure that may have been this one's doing, so it is as uncertain as the failure.
 */
export function notPending(
  vendor: VendorName,
  of: string | null | undefined,
  answer?: InvitationError,
): InvitationError {
  const message = `No invitation of ${of} is pending at ${vendor}.`;
  return new InvitationError('not-pending', message, { ...answer?.details, vendor, isRetryable: undefined });
}

function invalid(vendor: VendorName, message: string): InvitationError {
  return new InvitationError('invalid-request', message, { vendor });
}
