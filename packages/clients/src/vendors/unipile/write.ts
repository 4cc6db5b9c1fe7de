import type { components } from '@invitekit/specs/unipile';
import { type ConversationTarget, memberIn } from '../../core/conversation.ts';
import type { InvitationClient, OperationOptions } from '../../core/invitation-client.ts';
import { InvitationError } from '../../core/invitation-error.ts';
import { type KnownReference, knownReference } from '../../core/member-reference.ts';
import { readNewest } from '../../core/read-newest.ts';
import { requireId } from '../../core/require-id.ts';
import { createSendMessage, explainNotConnected } from '../../core/write-message.ts';
import type { UnipileContext } from './context.ts';
import { findChats, findId } from './conversations.ts';
import { getProfile } from './read-profile.ts';

/** A chat, or somebody with whom there need not be one. */
interface Recipient {
  readonly member: KnownReference | undefined;
  readonly chatId: string | undefined;
}

interface Settings extends Pick<InvitationClient, 'listMessages'> {
  readonly explainRefusals: boolean;
}

export function createUnipileSendMessage(context: UnipileContext, { listMessages, explainRefusals }: Settings) {
  const { vendor, call, accountId } = context;
  return createSendMessage<Recipient>({
    vendor,
    async find(target: ConversationTarget, options) {
      const told = memberIn(target);
      const known = told && knownReference(told, vendor);
      if (target.conversation !== undefined) return { member: known, chatId: target.conversation.id };
      return { member: known && { ...known, id: await findId(context, known, options) }, chatId: undefined };
    },
    async readNewest({ member, chatId }, options) {
      const chats = chatId === undefined ? await findChats(context, member?.id ?? '', options) : [chatId];
      const readings = await Promise.all(chats.map((id) => readChat(id, options)));
      return { messages: readings.flatMap(({ messages }) => messages), conversationId: chats[0] };
    },
    act: ({ member, chatId }, text, { signal }) =>
      chatId === undefined
        ? call(
            'post',
            '/v2/{account_id}/chats/send',
            { path: { account_id: accountId }, body: { text, users_ids: [member?.id ?? ''] }, signal },
            ({ body }) => ({ id: idOf(body.message_id), conversationId: requireId(body.chat_id), raw: body }),
          )
        : call(
            'post',
            '/v2/{account_id}/chats/{chat_id}/messages/send',
            { path: { account_id: accountId, chat_id: chatId }, body: { text }, signal },
            ({ body }) => ({ id: idOf(body.message_id), conversationId: chatId, raw: body }),
          ),
    explain: async (error, { member }, options) =>
      explainRefusals && member?.id && isRefusal(error)
        ? await explainNotConnected(
            error,
            () => getProfile(context, { ...member, publicIdentifier: null }, options),
            options,
          )
        : error,
  });

  async function readChat(id: string, { signal }: OperationOptions) {
    const listPage: Parameters<typeof readNewest>[0]['listPage'] = (page) =>
      listMessages({ conversation: { id } }, page);
    return await readNewest({ vendor, listPage, signal });
  }
}

/** Which of its refusals Unipile has for somebody who is no relation is not documented. */
function isRefusal(error: unknown): error is InvitationError {
  return (
    InvitationError.isInstance(error) && (error.status === 422 || error.type === 'provider/insufficient_permissions')
  );
}

function idOf(told: components['schemas']['MessageIds']): string | null {
  const [id = null] = Array.isArray(told) ? told : [told];
  return id || null;
}
