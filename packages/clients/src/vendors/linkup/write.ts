import type { components, paths } from '@invitekit/specs/linkup';
import type { Caller } from '../../core/caller.ts';
import { type ConversationTarget, memberIn } from '../../core/conversation.ts';
import type { InvitationClient } from '../../core/invitation-client.ts';
import { InvitationError } from '../../core/invitation-error.ts';
import { type KnownReference, knownReference } from '../../core/member-reference.ts';
import { readNewest } from '../../core/read-newest.ts';
import { withCode } from '../../core/with-code.ts';
import { createSendMessage, explainNotConnected } from '../../core/write-message.ts';
import { answersTo } from './actions.ts';
import { isRefusal } from './errors.ts';
import { creditsPerAction } from './prices.ts';
import { addressOf } from './relationship.ts';

type Schemas = components['schemas'];

interface WritingParts extends Pick<InvitationClient, 'relationship' | 'listMessages'> {
  readonly call: Caller<paths>;
  readonly accountId: string;
  readonly explainRefusals: boolean;
}

/** LinkupAPI writes to people; which conversation it is the vendor decides. */
export function createLinkupSendMessage(parts: WritingParts): InvitationClient['sendMessage'] {
  const { call, accountId, listMessages, relationship, explainRefusals } = parts;
  const vendor = 'linkup';
  return createSendMessage<{ readonly member: KnownReference }>({
    vendor,
    price: creditsPerAction,
    find: async (target) => ({ member: knownReference(requireMember(target), vendor) }),
    readNewest: ({ member }, { signal }) =>
      readNewest({ vendor, listPage: (page) => listMessages({ member }, page), signal }),
    act: ({ member }, text, { signal }) => {
      const params = { profile_url: addressOf(member), message_text: text };
      const body = { account_id: accountId, action: 'send' as const, params };
      return call('post', '/v2/messages', { body, signal, price: creditsPerAction }, ({ body: answer }) => {
        if (!isSent(answer)) throw new TypeError('The answer is not one to send');
        return {
          id: answer.data.entityUrn || null,
          conversationId: answer.data.conversation_id || null,
          credits: answer.metadata.credits_consumed,
          raw: answer,
        };
      });
    },
    async explain(error, { member }, options) {
      // The parameters are well-formed, so it is the person who is not there.
      if (isRefusal(error, 'INVALID_PARAMS')) return withCode(error, 'not-found');
      const mayExplain = explainRefusals && isRefusal(error, 'CHANNEL_ERROR');
      return mayExplain ? await explainNotConnected(error, () => relationship(member, options), options) : error;
    },
  });
}

function requireMember(target: ConversationTarget) {
  const member = memberIn(target);
  if (member !== undefined) return member;
  const message =
    'LinkupAPI writes to people, not to groups. Name the member, or give a conversation of two with its other member.';
  throw new InvitationError('invalid-request', message, { vendor: 'linkup' });
}

function isSent(answer: Schemas['MessagesAnswer']): answer is Schemas['SendMessageAnswer'] {
  return answersTo(answer, 'send');
}
