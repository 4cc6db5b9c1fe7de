import type { InvitationClient } from '../../core/invitation-client.ts';
import { knownReference } from '../../core/member-reference.ts';
import type { UnipileContext } from './context.ts';
import { getProfile } from './read-profile.ts';

export function createRelationship(context: UnipileContext): InvitationClient['relationship'] {
  return async (reference, options) => {
    const profile = await getProfile(context, knownReference(reference, 'unipile'), options);
    const { vendor, state, pending, member, distance, raw } = profile;
    return { vendor, state, member, invitationId: pending?.id ?? null, distance, raw };
  };
}
