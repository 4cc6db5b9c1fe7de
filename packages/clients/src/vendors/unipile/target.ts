import type { Invitation } from '../../core/invitation.ts';
import { InvitationError } from '../../core/invitation-error.ts';
import { findTarget, type InvitationTarget, readTarget } from '../../core/invitation-target.ts';
import type { KnownReference } from '../../core/member-reference.ts';
import { requireState } from '../../core/relationship.ts';
import type { UnipileContext } from './context.ts';
import { type Lists, listPending } from './lists.ts';
import { getProfile } from './profile.ts';

const vendor = 'unipile';

export interface FoundRequest {
  readonly id: string;
  readonly member?: KnownReference | undefined;
}

interface Wanted {
  readonly target: InvitationTarget;
  readonly direction: Invitation['direction'];
  /** Whether nothing bad can come of an id of the other direction. */
  readonly trustsId: boolean;
  readonly signal: AbortSignal | undefined;
}

/** @throws {InvitationError} `not-pending` when no such request is. */
export async function findRequest(
  context: UnipileContext,
  lists: Lists,
  { target, direction, trustsId, signal }: Wanted,
): Promise<FoundRequest> {
  const known = readTarget(target, vendor, direction);
  const member = known.member?.id || known.member?.publicIdentifier ? known.member : undefined;
  if (known.id && ('vendor' in target || trustsId)) return { id: known.id, member };
  if (member === undefined) return await findTarget(listPending(lists, direction, signal), known, vendor);

  const profile = await getProfile(context, member, { signal });
  const { id, pending, member: person } = profile;
  if (requireState({ vendor, ...profile }) === direction && pending)
    return { id: pending.id, member: { id, publicIdentifier: person.publicIdentifier } };
  const message = `No ${direction} invitation of ${person.publicIdentifier ?? id} is pending at ${vendor}.`;
  throw new InvitationError('not-pending', message, { vendor });
}
