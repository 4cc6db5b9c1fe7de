import { memberIn } from '../../core/conversation.ts';
import type { InvitationClient } from '../../core/invitation-client.ts';
import { type KnownReference, knownReference } from '../../core/member-reference.ts';
import { readNewestWith } from '../../core/read-newest.ts';
import { createSendMessage } from '../../core/write-message.ts';
import type { PostpressContext } from './context.ts';
import { findId } from './conversations.ts';
import type { ReadRelationship } from './relationship.ts';

/** A chat, or somebody with whom there need not be one. */
interface Recipient {
  readonly member: KnownReference | undefined;
  readonly chatId: string | undefined;
}

interface Settings extends Pick<InvitationClient, 'listMessages' | 'conversationWith'> {
  readonly relationship: ReadRelationship;
}

/** postpress says itself of whom it cannot reach, so nothing is explained. */
export function createPostpressSendMessage(
  { vendor, call, accountId }: PostpressContext,
  { relationship, listMessages, conversationWith }: Settings,
): InvitationClient['sendMessage'] {
  return createSendMessage<Recipient>({
    vendor,
    async find(target, options) {
      const told = memberIn(target);
      const known = told && knownReference(told, vendor);
      if (target.conversation !== undefined) return { member: known, chatId: target.conversation.id };
      return { member: known && { ...known, id: await findId(relationship, known, options) }, chatId: undefined };
    },
    readNewest: ({ member, chatId: id }, options) =>
      readNewestWith({ vendor, listMessages, conversationWith }, { id, member }, options),
    act: ({ member, chatId }, text, { signal }) =>
      chatId === undefined
        ? call(
            'post',
            '/v1/chats',
            { form: { account_id: accountId, attendees_ids: [member?.id ?? ''], text }, signal },
            ({ body }) => ({ id: body.message_id || null, conversationId: body.chat_id || null, raw: body }),
          )
        : call(
            'post',
            '/v1/chats/{chat_id}/messages',
            { path: { chat_id: chatId }, form: { account_id: accountId, text }, signal },
            ({ body }) => ({ id: body.message_id || null, conversationId: chatId, raw: body }),
          ),
  });
}
