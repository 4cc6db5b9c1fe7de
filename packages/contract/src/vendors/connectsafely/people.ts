import type { components } from '@invitekit/specs/connectsafely';
import type { Standing } from '../../rules/standing.ts';
import type { ConnectSafelySession } from './operations.ts';

export async function readRelationship(session: ConnectSafelySession, profileId: string) {
  const { accountId } = session;
  const relationship = await session.call('checkRelationshipForAccount', { path: { accountId, profileId } });
  session.expect(relationship.accountId === accountId, 'echo', relationship.accountId, accountId);
  return relationship;
}

export function toStanding(relationship: components['schemas']['Relationship']): Standing {
  if (relationship.connected) return 'connected';
  if (relationship.invitationSent) return 'sent';
  return relationship.invitationReceived ? 'received' : 'none';
}
