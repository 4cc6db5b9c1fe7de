import { ok, refuse } from '../../vendor/outcome.ts';
import { presentChat, presentSingleChat } from './chat-presenter.ts';
import { beginningOf, chatsOf, findAttendee, findChat, forChat, isBetween } from './chats.ts';
import type { PostpressHandlers } from './handlers.ts';
import { listPage, slices } from './list-page.ts';

type ChatRoutes = Pick<PostpressHandlers, 'listChats' | 'getChat' | 'listAttendeeChats'>;

export const chatRoutes: ChatRoutes = {
  listChats: ({ sandbox: { world }, account, query }) => {
    const { account_type: type = 'LINKEDIN', unread } = query;
    const chats = chatsOf(world, account).filter(
      (chat) =>
        type === 'LINKEDIN' &&
        (unread === undefined || unread === chat.view.unread > 0) &&
        isBetween(beginningOf(world, chat), query),
    );
    return listPage('ChatList', query, slices(chats), (chat) => presentChat(chat.account, chat.view));
  },

  getChat: forChat(({ sandbox: { world }, account, path }) => {
    const found = findChat(world, account, path.chat_id);
    return found.ok ? ok(presentSingleChat(account, found.value)) : found;
  }),

  listAttendeeChats: ({ sandbox: { world }, account, path, query }) => {
    const member = findAttendee(world, path.attendee_id);
    if (member === undefined) return refuse('unknown-member', `There is nobody with the id ${path.attendee_id}.`);
    const chats = chatsOf(world, account).filter(
      (chat) => chat.view.member.id === member.id && isBetween(beginningOf(world, chat), query),
    );
    return listPage('ChatList', query, slices(chats), (chat) => presentChat(chat.account, chat.view));
  },
};
