import { isBetween } from '../../vendor/between.ts';
import { ok, refuse } from '../../vendor/outcome.ts';
import { otherIn } from '../../world/messaging.ts';
import type { World } from '../../world/world.ts';
import { presentChat, presentSingleChat } from './chat-presenter.ts';
import { chatsOf, findAttendee, findChat, forChat, type KeptChat, pagesOf } from './chats.ts';
import type { PostpressHandlers } from './handlers.ts';
import { listPage } from './list-page.ts';

type ChatRoutes = Pick<PostpressHandlers, 'listChats' | 'getChat' | 'listAttendeeChats'>;

export const chatRoutes: ChatRoutes = {
  listChats: ({ sandbox: { world }, account, query }) => {
    const { account_type: type = 'LINKEDIN', unread } = query;
    const all = type === 'LINKEDIN' ? chatsOf(world, account) : [];
    const chats = all.filter(
      (chat) => (unread === undefined || unread === isUnread(world, chat)) && beganBetween(world, chat, query),
    );
    return listPage('ChatList', query, pagesOf(world, chats), (chat) => presentChat(chat.account, chat.view));
  },

  getChat: forChat(({ sandbox: { world }, account, path }) => {
    const found = findChat(world, account, path.chat_id);
    return found.ok ? ok(presentSingleChat(account, found.value)) : found;
  }),

  listAttendeeChats: ({ sandbox: { world }, account, path, query }) => {
    const member = findAttendee(world, path.attendee_id);
    if (member === undefined) return refuse('unknown-member', `There is nobody with the id ${path.attendee_id}.`);
    const chats = chatsOf(world, account).filter(
      (chat) => otherIn(chat.conversation, chat.account.account) === member.id && beganBetween(world, chat, query),
    );
    return listPage('ChatList', query, pagesOf(world, chats), (chat) => presentChat(chat.account, chat.view));
  },
};

function isUnread({ messaging }: World, { account, conversation }: KeptChat): boolean {
  return messaging.unread(account.account, conversation) > 0;
}

interface Bounds {
  readonly before?: string;
  readonly after?: string;
}

/** Whether somebody first wrote in it between two times. */
function beganBetween({ messaging }: World, { conversation }: KeptChat, bounds: Bounds): boolean {
  const isBound = bounds.before !== undefined || bounds.after !== undefined;
  return !isBound || isBetween(messaging.beganAt(conversation), bounds);
}
