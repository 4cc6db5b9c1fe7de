import type { components } from '@invitekit/specs/linkup';
import type { InvitationClient } from '../../core/invitation-client.ts';
import { meanings } from '../../core/meanings.ts';
import { type KnownReference, knownReference } from '../../core/member-reference.ts';
import { memberOf } from '../../core/person/names.ts';
import { profileUrlOf } from '../../core/person/profile-address.ts';
import type { RelationshipState } from '../../core/relationship.ts';
import { withCode } from '../../core/with-code.ts';
import { isRefusal } from './errors.ts';
import { invitationIdOf } from './invitation.ts';
import type { LinkupNetwork } from './network.ts';

type Standing = components['schemas']['CheckInvitationAnswer']['data'];

export function createRelationship(network: LinkupNetwork): InvitationClient['relationship'] {
  return async (reference, options) => {
    const member = knownReference(reference, 'linkup');
    const address = addressOf(member);
    try {
      return await network(
        'check_invitation',
        { profile_url: address },
        ({ body }) => ({
          vendor: 'linkup',
          state: toState(body.data),
          member: memberOf({ ...member, profileUrl: address }),
          invitationId: toInvitationId(body.data.invitation_id),
          distance: body.data.member_distance ?? null,
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

/** As lists have it. Whether it is text at all is not known: v1 has a number. */
function toInvitationId(id: Standing['invitation_id']): string | null {
  return id ? invitationIdOf(String(id)) : null;
}

/** LinkedIn's addresses take its own ids as well; that the vendor passes them on is inferred. */
export function addressOf({ id, publicIdentifier }: KnownReference): string {
  return profileUrlOf(publicIdentifier ?? id ?? '');
}

const stateOfPending = /* @__PURE__ */ meanings<string, RelationshipState>({ SENT: 'sent', RECEIVED: 'received' });

/** Texts, because a guide to the vendor has words that its page does not. */
const stateOfSettled = /* @__PURE__ */ meanings<string, RelationshipState>({
  ACCEPTED: 'connected',
  CONNECTED: 'connected',
  NO_INVITATION: 'none',
});

function toState({ invitation_state: state, invitation_type: type }: Standing): RelationshipState {
  const known = state === 'PENDING' ? stateOfPending(type) : stateOfSettled(state);
  return known ?? 'unknown';
}
