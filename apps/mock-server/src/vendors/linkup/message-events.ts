import { createHash } from 'node:crypto';
import type { components } from '@invitekit/specs/linkup';
import { fullName, profileUrl } from '../../world/member.ts';
import type { AccountView, MessageView } from '../../world/views.ts';
import type { World } from '../../world/world.ts';
import { presentAccount } from './account-presenter.ts';
import type { LinkupSettings } from './settings.ts';
import { timestamp } from './timestamp.ts';
import { hears, type Telling } from './webhook-events.ts';
import type { Webhook } from './webhooks.ts';

type Schemas = components['schemas'];

/** A message that a webhook noticed. */
interface NoticedMessage extends MessageView {
  readonly eventId: string;
}

/** The messages that were written while a webhook watched, the oldest first. */
export function messagesNoticedBy(
  webhook: Webhook,
  { account }: AccountView,
  world: World,
  settings: LinkupSettings,
): readonly NoticedMessage[] {
  const [first] = webhook.watches;
  if (first === undefined || !hears(webhook, 'message_received')) return [];
  return world.messaging
    .since(account, first.from)
    .filter((view) => isTold(view, settings))
    .filter(({ message: { id, sentAt: at } }) =>
      webhook.watches.some(({ from, to, known }) => at >= from && at <= (to ?? at) && !known.includes(id)),
    )
    .map((view) => ({ ...view, eventId: eventIdOf(webhook, view) }));
}

/** Whether webhooks tell of it. The note of an invitation is part of another event. */
export function isTold({ message, isOurs }: MessageView, { ownMessages }: LinkupSettings): boolean {
  return message.kind === 'message' && (!isOurs || ownMessages);
}

export function presentStoredMessage(view: NoticedMessage, telling: Telling): Schemas['StoredEvent'] {
  return {
    event_id: view.eventId,
    event: presentMessageEvent(view, telling),
    created_at: new Date(view.message.sentAt).toISOString(),
  };
}

/** A message as it is sent to an address, and kept for polling, in the form of one of four sources. */
export function presentMessageEvent(
  { message, sender }: MessageView,
  { account, logins, settings }: Telling,
): Schemas['WebhookPayload'] {
  const type = 'message';
  const time = timestamp(message.sentAt);
  const { account_id, account_name } = presentAccount(account, logins);
  const data = {
    conversation_id: message.conversationId,
    sender_profile_url: profileUrl(sender),
    message_text: message.text,
  };
  switch (settings.messageReceived) {
    case 'wrapper': {
      const event = {
        type,
        sender_name: fullName(sender),
        message_text: message.text,
        sender_profile: profileUrl(sender),
      };
      return { account_id, account_name, event, timestamp: time };
    }
    case 'data':
      return { event: { type, account_id, data, timestamp: time }, timestamp: time };
    case 'sender': {
      const event = {
        type,
        sender: { profile_url: profileUrl(sender), name: fullName(sender) },
        message_text: message.text,
        metadata: { delivered_at: time },
        timestamp: time,
      };
      return { account_id, event };
    }
    case 'flat':
      return { type, data };
  }
}

/** Always the same for the same event. */
function eventIdOf({ id }: Webhook, { message }: MessageView): string {
  return createHash('sha256').update(`${id} ${message.id}`).digest('hex').slice(0, 24);
}
