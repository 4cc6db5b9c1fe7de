import type { InvitationClient } from '@invitekit/clients';
import type { Sender } from '@invitekit/clients/sender';
import type { IDataObject } from 'n8n-workflow';
import { messageEvent } from '../messages/message-event.ts';
import { checkMessages } from './check-messages.ts';
import { checkReceived } from './check-received.ts';
import { checkSent } from './check-sent.ts';
import { acceptedEvent, type EventName, goneEvent, receivedEvent } from './events.ts';
import type { SentReadPlan } from './read-sent.ts';
import type { Lists } from './state.ts';
import { withSenders } from './with-senders.ts';

export interface CheckPlan extends SentReadPlan {
  readonly sender: () => Sender;
  readonly events: readonly EventName[];
  readonly simplify: boolean;
}

export interface CheckResult {
  /** Of each kind the oldest first. */
  readonly events: readonly IDataObject[];
  /** What is known from now on. */
  readonly lists: Lists;
}

/** Asks the vendor what is new. The received invitations come first, because they tell whom the account accepted itself. */
export async function checkLists(client: InvitationClient, before: Lists, plan: CheckPlan): Promise<CheckResult> {
  const { events, simplify } = plan;
  const wantsAccepted = events.includes('accepted');
  const wantsGone = events.includes('gone');

  const received = events.includes('received') ? await checkReceived(client, before.received, plan) : undefined;
  const known = { ...before, ...(received && { received: received.list }) };
  const sent = wantsAccepted || wantsGone ? await checkSent(client, known, { ...plan, wantsAccepted }) : undefined;
  const accepted = wantsAccepted && sent ? await withSenders(sent.accepted, plan) : [];
  const wantsMessages = events.includes('message');
  const wantsReplies = events.includes('replied');
  const messages =
    wantsMessages || wantsReplies ? await checkMessages(client, before.messages, { ...plan, wantsReplies }) : undefined;
  return {
    events: [
      ...(received?.added ?? []).toReversed().map((invitation) => receivedEvent(invitation, simplify)),
      ...accepted.toReversed().map((each) => acceptedEvent(each, simplify)),
      ...(wantsGone && sent ? sent.gone : []).toReversed().map((invitation) => goneEvent(client, invitation)),
      ...(messages?.found ?? [])
        .filter(({ isReply }) => wantsMessages || isReply)
        .map(({ message, conversation, isReply }) =>
          messageEvent(isReply && wantsReplies ? 'replied' : 'message', message, conversation, { simplify }),
        ),
    ],
    lists: {
      ...known,
      ...(sent && { sent: sent.sent, connections: sent.connections }),
      ...(messages && { messages: messages.known }),
    },
  };
}
