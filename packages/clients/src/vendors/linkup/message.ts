import type { components, paths } from '@invitekit/specs/linkup';
import type { Caller } from '../../core/caller.ts';
import type { Member } from '../../core/invitation.ts';
import type { OperationOptions } from '../../core/invitation-client.ts';
import { InvitationError } from '../../core/invitation-error.ts';
import { knownReference, type MemberReference } from '../../core/member-reference.ts';
import { memberOf } from '../../core/person/names.ts';
import { property, text as textAt } from '../../core/problem.ts';
import { checkReadable } from '../../core/readable-text.ts';
import { withCode } from '../../core/with-code.ts';
import { isRefusal } from './errors.ts';
import { creditsPerAction } from './prices.ts';
import { addressOf } from './relationship.ts';

type Schemas = components['schemas'];

/** A message to a connection. */
export interface LinkupMessageInput {
  /** A connection of the account. */
  readonly member: MemberReference;
  /** At most 8000 characters, and not empty. */
  readonly text: string;
}

/** A message that is on its way. */
export interface LinkupMessageResult {
  /** Always LinkupAPI. */
  readonly vendor: 'linkup';
  /** LinkedIn's name for the message; null where the vendor does not tell it. */
  readonly id: string | null;
  /** LinkedIn's id of the conversation that it is in; null where the vendor does not tell. */
  readonly conversationId: string | null;
  /** The person, as far as the input tells. */
  readonly member: Member;
  /** Credits that it cost; undefined where the vendor does not tell. */
  readonly credits?: number | undefined;
  /** What the vendor answered. */
  readonly raw: unknown;
}

/** Writes to a connection, once. @throws {InvitationError} with `isUncertain` after a lost answer. */
export type SendMessage = (input: LinkupMessageInput, options?: OperationOptions) => Promise<LinkupMessageResult>;

const longestText = 8000;

export function createSendMessage(call: Caller<paths>, accountId: string): SendMessage {
  return async ({ member: reference, text }, { signal } = {}) => {
    const member = knownReference(reference, 'linkup');
    const profileUrl = addressOf(member);
    checkText(text);
    const params = { profile_url: profileUrl, message_text: text };
    const body = { account_id: accountId, action: 'send' as const, params };
    try {
      return await call('post', '/v2/messages', { body, signal, price: creditsPerAction }, ({ body: answer }) => {
        if (!isSent(answer)) throw new TypeError('The answer is not one to send');
        return {
          vendor: 'linkup',
          id: answer.data.entityUrn || null,
          conversationId: answer.data.conversation_id || null,
          member: memberOf({ ...member, profileUrl }),
          credits: answer.metadata.credits_consumed,
          raw: answer,
        };
      });
    } catch (error) {
      // The parameters are well-formed, so it is the person who is not there.
      throw isRefusal(error, 'INVALID_PARAMS') ? withCode(error, 'not-found') : error;
    }
  };
}

function checkText(text: string): void {
  const { length } = [...checkReadable('The message', text, 'linkup')];
  if (length > 0 && length <= longestText) return;
  const message =
    length > 0 ? `The message has ${length} characters, and LinkedIn allows ${longestText}.` : 'The message is empty.';
  throw new InvitationError('invalid-request', message, { vendor: 'linkup' });
}

/** An answer that does not say what it answers is taken for the right one. */
function isSent(answer: Schemas['MessagesAnswer']): answer is Schemas['SendMessageAnswer'] {
  return (textAt(property(answer, 'metadata'), 'action') ?? 'send') === 'send';
}
