import type { Invitation } from '../../core/invitation.ts';
import type { OperationOptions } from '../../core/invitation-client.ts';
import { findTarget, type InvitationTarget, type KnownTarget, notPending } from '../../core/invitation-target.ts';
import type { Lists } from '../../core/list-all.ts';
import type { KnownReference } from '../../core/member-reference.ts';
import { requireState } from '../../core/relationship.ts';
import type { UnipileContext } from './context.ts';
import { listPending } from './lists.ts';
import { getProfile } from './read-profile.ts';

export interface FoundRequest {
  readonly id: string;
  readonly member?: KnownReference | undefined;
}

interface Wanted {
  readonly direction: Invitation['direction'];
  /** Whether nothing bad can come of an id of the other direction. */
  readonly trustsId: boolean;
}

/** @throws {InvitationError} `not-pending` when no such request is. */
export function createFindRequest(context: UnipileContext, lists: Lists, { direction, trustsId }: Wanted) {
  const { vendor } = context;
  return async (known: KnownTarget, options: OperationOptions, target: InvitationTarget): Promise<FoundRequest> => {
    const member = known.member?.id || known.member?.publicIdentifier ? known.member : undefined;
    if (known.id && ('vendor' in target || trustsId)) return { id: known.id, member };
    if (member === undefined) return await findTarget(listPending(lists, direction, options), known, vendor);

    const profile = await getProfile(context, member, options);
    const { id, pending, member: person } = profile;
    if (requireState(profile) === direction && pending)
      return { id: pending.id, member: { id, publicIdentifier: person.publicIdentifier } };
    throw notPending(vendor, person.publicIdentifier ?? id);
  };
}
