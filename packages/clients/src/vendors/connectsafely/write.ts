import { memberIn } from '../../core/conversation.ts';
import type { InvitationClient } from '../../core/invitation-client.ts';
import { type KnownReference, knownReference } from '../../core/member-reference.ts';
import { readNewestWith } from '../../core/read-newest.ts';
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
    readNewest: ({ member, conversationUrn: id }, options) =>
      readNewestWith({ vendor, listMessages, conversationWith }, { id, member }, options),
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
