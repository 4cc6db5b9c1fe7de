import { isBetween } from '../../vendor/between.ts';
import { forAccount } from '../../vendor/for-account.ts';
import { type Outcome, ok, refuse } from '../../vendor/outcome.ts';
import { isSeen, readAtOf } from '../../world/messaging.ts';
import { sliceOf } from '../../world/search.ts';
import type { AccountView, ConversationView, MessageView } from '../../world/views.ts';
import type { World } from '../../world/world.ts';
import { presentMessage } from './chat-presenter.ts';
import { findChat } from './chat-routes.ts';
import type { HandlersOf } from './handlers.ts';
import { pageOf } from './paging.ts';

export const messageRoutes: HandlersOf<'getMessagesList' | 'getMessage' | 'readMessage'> = {
  getMessagesList: forAccount(({ sandbox: { world }, account, path, query, settings }) => {
    const found = findChat(world, account, path.chat_id);
    if (!found.ok) return found;
    const { conversation } = found.value;
    const { before, after, user_id: userId } = query;
    const isPlain = before === undefined && after === undefined && userId === undefined;
    return pageOf(
      query,
      settings,
      (range) => {
        if (isPlain) return world.messaging.messages(account.account, conversation, range);
        const { items } = world.messaging.messages(account.account, conversation);
        const theirs = items.filter(({ sender }) => userId === undefined || sender.id === userId);
        return sliceOf(
          theirs.filter(({ message }) => isBetween(message.sentAt, query)),
          range,
        );
      },
      (view) => presentMessage(view, { isSeen: isSeen(conversation, view.message) }),
    );
  }),

  getMessage: forAccount(({ sandbox: { world }, account, path }) => {
    const found = findMessage(world, account, path);
    if (!found.ok) return found;
    const { chat, view } = found.value;
    return ok(presentMessage(view, { isSeen: isSeen(chat.conversation, view.message) }));
  }),

  readMessage: forAccount(async ({ sandbox: { world }, account, path }) => {
    const found = findMessage(world, account, path);
    if (!found.ok) return found;
    const { chat, view } = found.value;
    const until = Math.max(readAtOf(chat.conversation, account.account.id), view.message.sentAt);
    await world.messaging.markRead(account.account, chat.conversation, until);
    return ok({ object: 'MessageRead' });
  }),
};

interface MessagePath {
  readonly chat_id: string;
  readonly message_id: string;
}

function findMessage(
  world: World,
  account: AccountView,
  { chat_id: chatId, message_id: id }: MessagePath,
): Outcome<{ readonly chat: ConversationView; readonly view: MessageView }> {
  const chat = findChat(world, account, chatId);
  if (!chat.ok) return chat;
  const view = world.messaging.message(account.account, id);
  return view?.message.conversationId === chatId
    ? ok({ chat: chat.value, view })
    : refuse('unknown-conversation', `This chat has no message ${id}.`);
}
