import { type Invitation, type InvitationClient, memberOf, type OperationName } from '@invitekit/clients';
import type { Vendor } from '@invitekit/specs/vendors';
import type { IDataObject } from 'n8n-workflow';
import { toItem, toPlain } from '../item.ts';
import { type MessageEventName, messageEvent } from '../messages/message-event.ts';
import { writerOf } from '../messages/writer-of.ts';
import { isOffered } from '../operation.ts';
import type { Acceptance } from './acceptances.ts';
import { attentionEvent } from './attention-event.ts';
import type { PendingInvitation } from './sent-list.ts';

/** What the trigger can tell, in saved workflows. */
const eventNames = ['attention', 'received', 'accepted', 'gone', 'message', 'replied'] as const;

export type EventName = (typeof eventNames)[number];

/** Who accepted an invitation is told by the connections, and so is who did not. */
const needs: Readonly<Record<EventName, readonly OperationName[]>> = {
  attention: ['listAccounts'],
  received: ['listReceived'],
  accepted: ['listSent', 'listConnections'],
  gone: ['listSent', 'listConnections'],
  message: ['listConversations', 'listMessages'],
  replied: ['listConversations', 'listMessages'],
};

/** What can be told of a vendor's lists. */
export function eventsOf(facts: Vendor): readonly EventName[] {
  return eventNames.filter((name) => isOffered(facts, { needs: needs[name] }));
}

export function receivedEvent(invitation: Invitation, simplify: boolean): IDataObject {
  return { event: 'received', ...toItem(invitation, simplify) };
}

export function acceptedEvent(
  { connection, invitationId, isBySender = false }: Acceptance,
  simplify: boolean,
): IDataObject {
  const { vendor, member, connectedAt, raw } = connection;
  const isCertain = invitationId !== undefined || isBySender;
  return {
    event: 'accepted',
    ...toItem({ vendor, invitationId: invitationId ?? null, isCertain, member, connectedAt, raw }, simplify),
  };
}

/** No vendor tells why, and of the person nothing but the id was kept. */
export function goneEvent(
  { vendor }: InvitationClient,
  { id, memberId }: Pick<PendingInvitation, 'id' | 'memberId'>,
): IDataObject {
  const possibleReasons = ['withdrawn', 'refused', 'expired'];
  return toPlain({ event: 'gone', vendor, id, member: memberOf({ id: memberId }), reason: 'unknown', possibleReasons });
}

/** What one of each kind looks like, out of what the vendor lists first; undefined when there is nothing. One request or two. */
export const examples: Readonly<
  Record<EventName, (client: InvitationClient, simplify: boolean) => Promise<IDataObject | undefined>>
> = {
  async attention(client, simplify) {
    const [account] = (await client.listAccounts({ limit: 1 })).items;
    const example = { because: 'disconnected', since: client.vendorTime().toISOString() } as const;
    return account && { ...attentionEvent(client, { ...example, account, isOver: false }, simplify), isExample: true };
  },
  async received(client, simplify) {
    const [invitation] = (await client.listReceived({ limit: 1 })).items;
    return invitation && receivedEvent(invitation, simplify);
  },
  async accepted(client, simplify) {
    const [connection] = (await client.listConnections({ limit: 1 })).items;
    return connection && acceptedEvent({ connection, invitationId: undefined }, simplify);
  },
  async gone(client) {
    const [invitation] = (await client.listSent({ limit: 1 })).items;
    return (
      invitation && { ...goneEvent(client, { id: invitation.id, memberId: invitation.member.id }), isExample: true }
    );
  },
  message: async (client, simplify) => await messageExample(client, 'message', simplify),
  replied: async (client, simplify) => await messageExample(client, 'replied', simplify),
};

async function messageExample(
  client: InvitationClient,
  event: MessageEventName,
  simplify: boolean,
): Promise<IDataObject | undefined> {
  const [conversation] = (await client.listConversations({ limit: 1 })).items;
  if (conversation === undefined) return undefined;
  const { items } = await client.listMessages({ conversation });
  const message = items.find((each) => writerOf(each, conversation) === 'them') ?? items[0];
  return message && { ...messageEvent(event, message, conversation, { simplify }), isExample: true };
}
