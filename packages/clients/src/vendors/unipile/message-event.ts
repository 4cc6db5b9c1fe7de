import type { components } from '@invitekit/specs/unipile';
import { readEvents, requireType } from '../../core/connection-event.ts';
import type { NewMessage } from '../../core/message-event.ts';
import { toMessage } from './conversations.ts';

type Event = components['schemas']['MessageEvent'];

const types: readonly string[] = ['message.new'] satisfies readonly Event['type'][];

/**
 * The new message in what Unipile sends to a webhook, also of the account's own; none when it is about something else.
 *
 * @throws {InvitationError} `unexpected-answer` when it makes no sense.
 */
export function readUnipileMessages(text: string): readonly NewMessage[] {
  return readEvents<Event, NewMessage>('unipile', text, (body) => {
    if (!types.includes(requireType(body.type))) return [];
    const { payload } = body;
    // What is hidden or was deleted is nothing that anybody wrote to somebody.
    if (payload.is_hidden === true || payload.is_deleted === true) return [];
    return [{ ...toMessage(payload, new Date(0)), accountId: body.account_id || null, raw: body }];
  });
}
