import type { components } from '@invitekit/specs/postpress';
import { readIsoTime } from '../../core/approximate-time.ts';
import { readEvents, requirePerson, requireType } from '../../core/connection-event.ts';
import type { NewMessage } from '../../core/message-event.ts';
import { memberOf } from '../../core/person/names.ts';
import { parseDelivery } from './event.ts';

type Schemas = components['schemas'];

/** A form names what is inside of something as `sender[attendee_name]`. */
type Event = Schemas['MessageReceivedEvent'] &
  Partial<Schemas['AccountStatusEvent']> &
  Readonly<Record<string, unknown>>;

/**
 * The new message in what postpress sends to a webhook, as JSON or as a form, also of the account's own; none when it is about something
 * else. The fields must have the vendor's own names.
 *
 * @throws {InvitationError} `unexpected-answer` when it makes no sense.
 */
export function readPostpressMessages(text: string): readonly NewMessage[] {
  return readEvents<Event, NewMessage>('postpress', text, toMessages, parseDelivery);
}

function toMessages(body: Event): readonly NewMessage[] {
  if (body.AccountStatus !== undefined || requireType(body.event) !== 'message_received') return [];
  const { sender, account_info: account, message_id: id, timestamp } = body;
  const senderId = sender?.attendee_provider_id ?? textAt(body, 'sender[attendee_provider_id]');
  const ownerId = account?.user_id ?? textAt(body, 'account_info[user_id]');
  return [
    {
      vendor: 'postpress',
      id: id || null,
      accountId: body.account_id || null,
      conversationId: body.chat_id || null,
      kind: 'message',
      from: requirePerson(
        memberOf({
          id: senderId,
          name: sender?.attendee_name ?? textAt(body, 'sender[attendee_name]'),
          profileUrl: sender?.attendee_profile_url ?? textAt(body, 'sender[attendee_profile_url]'),
        }),
      ),
      text: body.message || null,
      sentAt: timestamp ? readIsoTime(timestamp, new Date(0)) : null,
      isOurs: senderId && ownerId ? senderId === ownerId : null,
      raw: body,
    },
  ];
}

function textAt(body: Event, name: string): string | undefined {
  const found = body[name];
  return typeof found === 'string' ? found : undefined;
}
