import { type Account, invitationKinds } from './records.ts';
import type { WorldState } from './world-state.ts';
import { listName } from './world-stores.ts';

export interface AccountSummary {
  /** How many invitations of any kind are pending. */
  readonly pending: { readonly sent: number; readonly received: number };
  readonly connections: number;
}

export function summariseAccount({ invitations, connections }: WorldState, { id }: Account): AccountSummary {
  const pending = (direction: 'sent' | 'received') =>
    invitationKinds.reduce((sum, kind) => sum + invitations.count(direction, listName(id, kind)), 0);
  return {
    pending: { sent: pending('sent'), received: pending('received') },
    connections: connections.count('ofMember', id),
  };
}
