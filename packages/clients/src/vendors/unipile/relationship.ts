import type { OperationOptions } from '../../core/invitation-client.ts';
import { knownReference, type MemberReference } from '../../core/member-reference.ts';
import type { Relationship } from '../../core/relationship.ts';
import type { UnipileContext } from './context.ts';
import { getProfile } from './profile.ts';

export async function findRelationship(
  context: UnipileContext,
  reference: MemberReference,
  options?: OperationOptions,
): Promise<Relationship> {
  const profile = await getProfile(context, knownReference(reference, 'unipile'), options);
  const { state, pending, member, distance, raw } = profile;
  return {
    vendor: 'unipile',
    state,
    member,
    invitationId: pending?.id ?? null,
    distance,
    raw,
  };
}
