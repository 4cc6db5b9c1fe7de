import type { components } from '@invitekit/specs/connectsafely';
import type { InvitationClient } from '../../core/invitation-client.ts';
import { InvitationError } from '../../core/invitation-error.ts';
import { knownReference } from '../../core/member-reference.ts';
import { memberOf } from '../../core/person/names.ts';
import type { Relationship, RelationshipState } from '../../core/relationship.ts';
import { type ConnectSafelyContext, vendor } from './context.ts';
import { idOfUrn } from './person.ts';

export function createRelationship({ call, accountId }: ConnectSafelyContext): InvitationClient['relationship'] {
  return async (member, { signal } = {}) => {
    const { publicIdentifier: profileId } = knownReference(member, vendor);
    if (profileId === null) {
      const message = 'Name the member by public identifier or address; ConnectSafely takes no id here.';
      throw new InvitationError('invalid-request', message, { vendor });
    }
    const read = ({ body }: { readonly body: components['schemas']['Relationship'] }): Relationship => ({
      vendor,
      state: stateOf(body),
      member: memberOf({ id: idOfUrn(body.profileUrn), publicIdentifier: profileId }),
      invitationId: null,
      distance: null,
      raw: body,
    });
    if (accountId === undefined) {
      return await call('get', '/linkedin/relationship/{profileId}', { path: { profileId }, signal }, read);
    }
    const path = { accountId, profileId };
    return await call('get', '/linkedin/relationship/{accountId}/{profileId}', { path, signal }, read);
  };
}

/** Of its `status` only one word is known. Another one may mean what none of the flags says. */
function stateOf(body: components['schemas']['Relationship']): RelationshipState {
  if (body.connected) return 'connected';
  if (body.invitationSent) return 'sent';
  if (body.invitationReceived) return 'received';
  const isNone = [body.connected, body.invitationSent, body.invitationReceived].every((flag) => flag === false);
  return isNone && (body.status || 'NOT_CONNECTED') === 'NOT_CONNECTED' ? 'none' : 'unknown';
}
