import type { InvitationClient } from '@invitekit/clients';
import { type Acceptance, findAccepted } from './acceptances.ts';
import { connectionsOf } from './newest-first.ts';
import { readChanges } from './read-changes.ts';
import { readSent, type SentReadPlan } from './read-sent.ts';
import { gone, type PendingInvitation, settle } from './sent-list.ts';
import type { Lists } from './state.ts';

export interface SentChanges extends Pick<Lists, 'sent' | 'connections'> {
  /** Newest first. */
  readonly accepted: readonly Acceptance[];
  readonly gone: readonly PendingInvitation[];
}

export interface SentCheckPlan extends SentReadPlan {
  readonly wantsAccepted: boolean;
}

/**
 * The sent invitations are read before the connections: who accepts in between is seen as a connection, and not taken for
 * gone. The first snapshot of the connections is taken before, so that who accepts in between is new the next time.
 */
export async function checkSent(client: InvitationClient, before: Lists, plan: SentCheckPlan): Promise<SentChanges> {
  const list = connectionsOf(client);
  const first = before.connections === undefined ? await readChanges(list, undefined, plan) : undefined;
  const sent = await readSent(client, before.sent, plan);
  const isNeeded = plan.wantsAccepted || gone(sent, plan.now()).length > 0;
  const changes = first ?? (isNeeded ? await readChanges(list, before.connections, plan) : undefined);
  if (changes === undefined) return { sent, connections: before.connections, accepted: [], gone: [] };

  const { accepted, left, connections } = findAccepted(list, changes, sent, new Set(before.received?.people));
  const lost = changes.isComplete ? gone(left, plan.now()) : [];
  return {
    sent: settle(left, new Set(lost.map(({ id }) => id))),
    connections,
    accepted,
    // Whom the vendor does not name may just as well have accepted.
    gone: lost.filter(({ people }) => people.length > 0),
  };
}
