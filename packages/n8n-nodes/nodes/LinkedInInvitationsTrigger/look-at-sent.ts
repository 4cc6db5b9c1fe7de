import type { InvitationClient } from '@invitekit/clients';
import { type Acceptance, findAccepted } from './acceptances.ts';
import { connectionsOf } from './newest-first.ts';
import { gone, type PendingInvitation, settle } from './sent-list.ts';
import type { Lists } from './state.ts';
import { watch } from './watch.ts';
import { type SentPlan, watchSent } from './watch-sent.ts';

export interface SentNews extends Pick<Lists, 'sent' | 'connections'> {
  /** Newest first. */
  readonly accepted: readonly Acceptance[];
  readonly gone: readonly PendingInvitation[];
}

export interface SentLookPlan extends SentPlan {
  readonly wantsAccepted: boolean;
}

/**
 * The sent invitations are read before the connections: who accepts in between is seen as a connection, and not taken for
 * gone. Connections are learned before, so that who accepts in between is new the next time.
 */
export async function lookAtSent(client: InvitationClient, before: Lists, plan: SentLookPlan): Promise<SentNews> {
  const list = connectionsOf(client);
  const learned = before.connections === undefined ? await watch(list, undefined, plan) : undefined;
  const sent = await watchSent(client, before.sent, plan);
  const isNeeded = plan.wantsAccepted || gone(sent, plan.now()).length > 0;
  const news = learned ?? (isNeeded ? await watch(list, before.connections, plan) : undefined);
  if (news === undefined) return { sent, connections: before.connections, accepted: [], gone: [] };

  const { accepted, left, connections } = findAccepted(list, news, sent, new Set(before.received?.people));
  const lost = news.isComplete ? gone(left, plan.now()) : [];
  return {
    sent: settle(left, new Set(lost.map(({ id }) => id))),
    connections,
    accepted,
    // Whom the vendor does not name may just as well have accepted.
    gone: lost.filter(({ people }) => people.length > 0),
  };
}
