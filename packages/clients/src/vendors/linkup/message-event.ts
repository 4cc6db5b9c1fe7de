import type { components } from '@invitekit/specs/linkup';
import { readIsoTime } from '../../core/approximate-time.ts';
import { readEvents, requirePerson, requireType } from '../../core/connection-event.ts';
import type { Member } from '../../core/invitation.ts';
import type { NewMessage } from '../../core/message-event.ts';
import { memberOf } from '../../core/person/names.ts';

type Schemas = components['schemas'];

/** In one source, account and time stand inside the event; in another, there is no wrapper. */
type Event = Schemas['WebhookEvent'] & Pick<Schemas['WebhookPayload'], 'account_id' | 'timestamp'>;

/** One subscribes to `message_received`, and gets `message`. */
const types: readonly string[] = ['message', 'message_received'];

/**
 * The new message in what LinkupAPI sends to a webhook; none when it is about something else. Sources show four forms, and all are
 * understood. None says whether the account wrote it itself.
 *
 * @throws {InvitationError} `unexpected-answer` when it makes no sense.
 */
export function readLinkupMessages(text: string): readonly NewMessage[] {
  return readEvents<Schemas['WebhookPayload'] & Event, NewMessage>('linkup', text, (body) => {
    const event: Event = body.event ?? body;
    if (!types.includes(requireType(event.type))) return [];
    const { data, metadata } = event;
    const sentAt = metadata?.delivered_at || event.timestamp || body.timestamp;
    return [
      {
        vendor: 'linkup',
        id: null,
        accountId: body.account_id || event.account_id || null,
        conversationId: data?.conversation_id || null,
        kind: 'message',
        from: senderOf(event),
        text: event.message_text || data?.message_text || null,
        sentAt: sentAt ? readIsoTime(sentAt, new Date(0)) : null,
        isOurs: null,
        raw: body,
      },
    ];
  });
}

function senderOf({ sender_name: name, sender_profile, sender, data }: Event): Member {
  const profileUrl = sender_profile || sender?.profile_url || data?.sender_profile_url;
  return requirePerson(memberOf({ name: name || sender?.name, profileUrl }));
}
