import { memberIn } from '../../core/conversation.ts';
import type { InvitationClient } from '../../core/invitation-client.ts';
import { type KnownReference, knownReference } from '../../core/member-reference.ts';
import { readNewest } from '../../core/read-newest.ts';
import { createSendMessage, explainNotConnected } from '../../core/write-message.ts';
import { accountIn, type ConnectSafelyContext, vendor } from './context.ts';
import { isAmbiguousRefusal } from './errors.ts';
import { toRecipient } from './person.ts';

/** A conversation, or somebody with whom there need not be one. */
interface Recipient {
  readonly member: KnownReference | undefined;
  readonly conversationUrn: string | undefined;
}

interface Settings extends Pick<InvitationClient, 'relationship' | 'listMessages' | 'conversationWith'> {
  readonly explainRefusals: boolean;
}

export function createConnectSafelySendMessage(
  context: ConnectSafelyContext,
  { relationship, listMessages, conversationWith, explainRefusals }: Settings,
): InvitationClient['sendMessage'] {
  return createSendMessage<Recipient>({
    vendor,
    async find(target) {
      const told = memberIn(target);
      return { member: told && knownReference(told, vendor), conversationUrn: target.conversation?.id };
    },
    async readNewest({ member, conversationUrn }, { signal }) {
      const id = conversationUrn ?? (member && (await conversationWith(member, { signal })))?.id;
      if (id === undefined) return { messages: [] };
      const listPage: Parameters<typeof readNewest>[0]['listPage'] = (page) =>
        listMessages({ conversation: { id } }, page);
      return { ...(await readNewest({ vendor, listPage, signal })), conversationId: id, credits: undefined };
    },
    act: ({ member, conversationUrn }, message, { signal }) => {
      const to = conversationUrn === undefined ? toRecipient(member) : { conversationUrn };
      // By default it would go through Sales Navigator where the account has it.
      const body = { ...accountIn(context), ...to, message, messagingChannel: 'linkedin_inbox' as const };
      return context.call('post', '/linkedin/conversations/send', { body, signal }, ({ body: answer }) => ({
        id: answer.sentMessage.messageUrn || null,
        raw: answer,
      }));
    },
    explain: async (error, { member }, options) =>
      explainRefusals && member?.publicIdentifier && isAmbiguousRefusal(error)
        ? await explainNotConnected(error, () => relationship(member, options), options)
        : error,
  });
}
