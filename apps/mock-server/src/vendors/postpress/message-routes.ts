import { isBetween } from '../../vendor/between.ts';
import { forAccount } from '../../vendor/for-account.ts';
import { type Outcome, ok, refuse } from '../../vendor/outcome.ts';
import { refuseFiles } from '../../vendor/refuse-files.ts';
import type { Member, Message } from '../../world/records.ts';
import { sliceOf } from '../../world/search.ts';
import type { AccountView, Range } from '../../world/views.ts';
import type { World } from '../../world/world.ts';
import { presentMessage } from './chat-presenter.ts';
import { findChat, forChat } from './chats.ts';
import type { PostpressHandlers } from './handlers.ts';
import { chatId, messageId } from './ids.ts';
import { listPage } from './list-page.ts';
import { inWordsOf } from './operation-problems.ts';

/** As the vendor's forms have them. */
const fileFields = ['attachments', 'voice_message', 'video_message'];

export const messageRoutes: Pick<PostpressHandlers, 'listChatMessages' | 'startChat' | 'sendMessage'> = {
  listChatMessages: forChat(({ sandbox: { world }, account, path, query }) => {
    const found = findChat(world, account, path.chat_id);
    if (!found.ok) return found;
    const { messaging } = world;
    const { conversation } = found.value;
    const { sender_id: senderId, before, after } = query;
    const read = (range: Range) => {
      if ((senderId ?? before ?? after) === undefined) return messaging.messages(account.account, conversation, range);
      const fitting = messaging
        .messages(account.account, conversation)
        .items.filter(
          ({ message, sender }) =>
            (senderId === undefined || sender.id === senderId) && isBetween(message.sentAt, query),
        );
      return sliceOf(fitting, range);
    };
    return listPage('MessageList', query, read, (each) => presentMessage(account, found.value, each));
  }),

  startChat: forAccount(async ({ sandbox: { world }, account, body, settings, now }) => {
    const refused = refuseFiles(body, fileFields);
    if (refused !== undefined) return refused;
    const [id = ''] = [body.attendees_ids].flat();
    const member = world.findById(id);
    if (member === undefined) {
      return inWordsOf('startChat', refuse('unknown-member', `attendees_ids: ${id} is nobody's id.`), settings);
    }
    const sent = await write(world, account, member, { text: body.text, now });
    if (!sent.ok) return sent;
    const { ordinal } = account.account;
    const { id: message, conversationId } = sent.value;
    if (settings.sentIds === 'null') return ok({ object: 'ChatStarted', chat_id: null, message_id: null });
    return ok({
      object: 'ChatStarted',
      chat_id: chatId(ordinal, conversationId),
      message_id: messageId(ordinal, message),
    });
  }),

  sendMessage: forChat(async ({ sandbox: { world }, account, path, body, settings, now }) => {
    const refused = refuseFiles(body, fileFields);
    if (refused !== undefined) return refused;
    const found = findChat(world, account, path.chat_id);
    if (!found.ok) return found;
    const sent = await write(world, account, found.value.member, { text: body.text, now });
    if (!sent.ok) return sent;
    const id = settings.sentIds === 'null' ? null : messageId(account.account.ordinal, sent.value.id);
    return ok({ object: 'MessageSent', message_id: id });
  }),
};

interface Writing {
  readonly text: string | undefined;
  readonly now: Date;
}

/** No file is modelled, so a message without a text would be empty. */
async function write(
  world: World,
  { account }: AccountView,
  member: Member,
  { text, now }: Writing,
): Promise<Outcome<Message>> {
  if (text === undefined) return refuse('missing-parameter', 'text is required, for no files are modelled.');
  const written = await world.messaging.write({ account, member, text, now: now.getTime() });
  return written.ok ? ok(written.value.message) : written;
}
