import type { NewMessage, VendorWebhook } from '@invitekit/clients';
import { momentOf } from '../messages/find-listed.ts';
import { judge } from '../messages/judge-new-message.ts';
import { type MessageEventName, messageEvent } from '../messages/message-event.ts';
import type { Identity, News } from './news.ts';

/** The new messages in a delivery. Whose they are, and what they answer, the conversation tells where the event does not. */
export function messageNews(webhook: VendorWebhook, body: Buffer, wanted: MessageEventName): readonly News[] {
  return webhook.parseMessages(body).map((message) => {
    const identity = identityOf(message);
    return {
      accountId: message.accountId,
      identity,
      async toItem({ simplify, accountId, client, now, isSeen }) {
        const identityIn = ({ id }: { readonly id: string }): Identity => ['listed', message.accountId, id];
        const { isNews, listed } = await judge(message, {
          wanted,
          connect: client,
          now,
          isSeen: (each) => isSeen(identityIn(each)),
        });
        return {
          identities: [
            ...(identity === undefined ? [] : [identity]),
            ...(message.id === null && listed !== undefined ? [identityIn(listed)] : []),
          ],
          item: isNews ? messageEvent(wanted, message, { members: [] }, { simplify, accountId }) : undefined,
        };
      },
    };
  });
}

/**
 * The same message may come under another event's id. LinkupAPI tells none of its own, and in one form no time: then people may write
 * the same words again, which only the conversation tells from a copy.
 */
function identityOf(message: NewMessage): Identity | undefined {
  const { id, accountId, conversationId, from, text, sentAt } = message;
  if (id !== null) return ['message', id];
  const person = from?.id ?? from?.publicIdentifier ?? from?.profileUrl ?? from?.name;
  return momentOf(message) === undefined
    ? undefined
    : ['message', accountId, conversationId, person, text, sentAt?.earliest];
}
