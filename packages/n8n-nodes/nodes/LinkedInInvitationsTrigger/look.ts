import type { InvitationClient } from '@invitekit/clients';
import type { IDataObject } from 'n8n-workflow';
import { acceptedEvent, type EventName, goneEvent, receivedEvent } from './events.ts';
import { lookAtReceived } from './look-at-received.ts';
import { lookAtSent } from './look-at-sent.ts';
import type { Lists } from './state.ts';
import type { SentPlan } from './watch-sent.ts';

export interface LookPlan extends SentPlan {
  readonly events: readonly EventName[];
  readonly simplify: boolean;
}

export interface Sight {
  /** Of each kind the oldest first. */
  readonly events: readonly IDataObject[];
  /** What is known from now on. */
  readonly lists: Lists;
}

/** Asks the vendor what is new. The received invitations come first, because they tell whom the account accepted itself. */
export async function look(client: InvitationClient, before: Lists, plan: LookPlan): Promise<Sight> {
  const { events, simplify } = plan;
  const wantsAccepted = events.includes('accepted');
  const wantsGone = events.includes('gone');

  const received = events.includes('received') ? await lookAtReceived(client, before.received, plan) : undefined;
  const known = { ...before, ...(received && { received: received.list }) };
  const sent = wantsAccepted || wantsGone ? await lookAtSent(client, known, { ...plan, wantsAccepted }) : undefined;
  return {
    events: [
      ...(received?.fresh ?? []).toReversed().map((invitation) => receivedEvent(invitation, simplify)),
      ...(wantsAccepted && sent ? sent.accepted : []).toReversed().map((each) => acceptedEvent(each, simplify)),
      ...(wantsGone && sent ? sent.gone : []).toReversed().map((invitation) => goneEvent(client, invitation)),
    ],
    lists: { ...known, ...(sent && { sent: sent.sent, connections: sent.connections }) },
  };
}
