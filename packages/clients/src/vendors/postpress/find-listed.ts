import type { Invitation } from '../../core/invitation.ts';
import { isTarget, type KnownTarget } from '../../core/invitation-target.ts';

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
