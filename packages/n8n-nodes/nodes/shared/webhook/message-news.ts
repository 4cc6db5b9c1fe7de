import type { NewMessage, VendorWebhook } from '@invitekit/clients';
import { isNews } from '../messages/judge-new-message.ts';
import { type MessageEventName, messageEvent } from '../messages/message-event.ts';
import type { News } from './news.ts';

/** The new messages in a delivery. Whose they are, and what they answer, the conversation tells where the event does not. */
export function messageNews(webhook: VendorWebhook, body: Buffer, wanted: MessageEventName): readonly News[] {
  return webhook.parseMessages(body).map((message) => ({
    accountId: message.accountId,
    identity: identityOf(message),
    async toItem({ simplify, accountId, client }) {
      const isWanted = await isNews(message, wanted, client);
      return isWanted ? messageEvent(wanted, message, { members: [] }, { simplify, accountId }) : undefined;
    },
  }));
}

/** The same message may come under another event's id. LinkupAPI tells none of its own. */
function identityOf({ id, accountId, conversationId, from, text, sentAt }: NewMessage): readonly unknown[] {
  const person = from?.id ?? from?.publicIdentifier ?? from?.profileUrl ?? from?.name;
  return id === null ? ['message', accountId, conversationId, person, text, sentAt?.earliest] : ['message', id];
}
