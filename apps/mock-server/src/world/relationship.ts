import { connectionBetween, type Invitation, pairId } from './records.ts';
import type { WorldState } from './world-state.ts';

/** How an account stands to another member. */
export type Relationship =
  | { readonly state: 'self' }
  | { readonly state: 'connected'; readonly connectedAt: number }
  | { readonly state: 'sent' | 'received'; readonly invitation: Invitation }
  | { readonly state: 'none'; readonly distance: 2 | 3 };

export function relationshipBetween(state: WorldState, accountId: string, memberId: string): Relationship {
  if (accountId === memberId) return { state: 'self' };
  const connection = state.connections.get(connectionBetween(accountId, memberId, 0).id);
  if (connection !== undefined) return { state: 'connected', connectedAt: connection.connectedAt };
  const sent = pendingBetween(state, accountId, memberId);
  if (sent !== undefined) return { state: 'sent', invitation: sent };
  const received = pendingBetween(state, memberId, accountId);
  if (received !== undefined) return { state: 'received', invitation: received };
  // Nobody knows the friends of friends here; the id decides, so that it stays as it is.
  return { state: 'none', distance: (memberId.codePointAt(memberId.length - 1) ?? 0) % 2 === 0 ? 2 : 3 };
}

/** The invitation to connect that waits between two members, in this direction. */
function pendingBetween(state: WorldState, fromId: string, toId: string): Invitation | undefined {
  const latest = state.invitations.first('pair', pairId(fromId, toId));
  return latest?.state === 'pending' ? latest : undefined;
}
