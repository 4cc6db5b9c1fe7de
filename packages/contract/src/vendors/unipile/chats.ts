import { type PageQuery, toListing } from './lists.ts';
import { fresh, type UnipileSession } from './operations.ts';

/** The chats of an account, the one of the run unless told otherwise. */
export function chatsOf(session: UnipileSession, account_id = session.accountId) {
  return toListing(session, {
    ask: (query: PageQuery) => session.call('getChatsList', { path: { account_id }, query, ...fresh }),
    idOf: ({ id }) => id,
  });
}

export function messagesOf(session: UnipileSession, chat_id: string) {
  return toListing(session, {
    ask: (query: PageQuery) =>
      session.call('getMessagesList', { path: { account_id: session.accountId, chat_id }, query, ...fresh }),
    idOf: ({ id }) => id,
  });
}
