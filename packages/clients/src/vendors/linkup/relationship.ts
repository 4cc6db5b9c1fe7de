import type { components } from '@invitekit/specs/linkup';
import type { OperationOptions } from '../../core/invitation-client.ts';
import { type KnownReference, knownReference, type MemberReference } from '../../core/member-reference.ts';
import type { Relationship, RelationshipState } from '../../core/relationship.ts';
import { withCode } from '../../core/with-code.ts';
import { isRefusal } from './errors.ts';
import type { LinkupNetwork } from './network.ts';

type Standing = components['schemas']['CheckInvitationAnswer']['data'];

export type ReadRelationship = (member: MemberReference, options?: OperationOptions) => Promise<Relationship>;

export function createRelationship(network: LinkupNetwork): ReadRelationship {
  return async (reference, options) => {
    const member = knownReference(reference, 'linkup');
    const address = profileUrlOf(member);
    try {
      return await network(
        'check_invitation',
        { profile_url: address },
        ({ body }) => ({
          vendor: 'linkup',
          state: toState(body.data),
          member: { ...member, profileUrl: address },
          invitationId: body.data.invitation_id ?? undefined,
          distance: body.data.member_distance ?? undefined,
          credits: body.metadata.credits_consumed,
          raw: body,
        }),
        options,
      );
    } catch (error) {
      // The parameter is well-formed, so it is the person who is not there.
      throw isRefusal(error, 'INVALID_PARAMS') ? withCode(error, 'not-found') : error;
    }
  };
}

/** LinkedIn's addresses take its own ids as well; that the vendor passes them on is inferred. */
export function profileUrlOf({ id, publicIdentifier }: KnownReference): string {
  return `https://www.linkedin.com/in/${encodeURIComponent(publicIdentifier ?? id ?? '')}`;
}

const pendingStates = new Map<Standing['invitation_type'], RelationshipState>([
  ['SENT', 'sent'],
  ['RECEIVED', 'received'],
]);

/** Texts, because a guide to the vendor has words that its page does not. */
const settledStates = new Map<string, RelationshipState>([
  ['ACCEPTED', 'connected'],
  ['CONNECTED', 'connected'],
  ['NO_INVITATION', 'none'],
]);

function toState({ invitation_state: state, invitation_type: type }: Standing): RelationshipState {
  const found = state === 'PENDING' ? pendingStates.get(type) : settledStates.get(state);
  if (found === undefined) throw new TypeError(`The state ${state} ${type} is not known`);
  return found;
}
