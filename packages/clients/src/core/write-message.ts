import { type ConversationTarget, checkTarget, memberIn } from './conversation.ts';
import type { InvitationClient, OperationOptions } from './invitation-client.ts';
import { InvitationError } from './invitation-error.ts';
import { lookInto } from './look-into.ts';
import type { KnownReference } from './member-reference.ts';
import type { Message } from './message.ts';
import { checkText, type MessageResult } from './message-input.ts';
import { areSame, memberOf, nameKinds, namesOf } from './person/names.ts';
import { profileUrlOf } from './person/profile-address.ts';
import { plainText } from './plain-text.ts';
import { timeOf } from './read-newest.ts';
import type { Relationship } from './relationship.ts';
import type { VendorName } from './vendor-name.ts';
import { withCode } from './with-code.ts';

/** What was read of a conversation, newest first, and what that cost. */
interface NewestMessages {
  readonly messages: readonly Message[];
  /** Where it is known. */
  readonly conversationId?: string | undefined;
  readonly credits?: number | undefined;
}

/** What a vendor tells of a message on its way; what is left out it never tells. */
type Told = Partial<Pick<MessageResult, 'id' | 'conversationId' | 'credits'>> & Pick<MessageResult, 'raw'>;

/** How a vendor writes. `To` is what it asks for of whom is written to. */
interface Writing<To extends { readonly member: KnownReference | undefined }> {
  readonly vendor: VendorName;
  /** Looks up what is not known of the person or the conversation. */
  readonly find: (target: ConversationTarget, options: OperationOptions) => Promise<To>;
  /** The newest messages, past every cache. */
  readonly readNewest: (to: To, options: OperationOptions) => Promise<NewestMessages>;
  readonly act: (to: To, text: string, options: OperationOptions) => Promise<Told>;
  /** What a message cost whose answer was lost. */
  readonly price?: number;
  /** Says more of a refusal than the vendor does. */
  readonly explain?: (error: unknown, to: To, options: OperationOptions) => Promise<unknown>;
}

/**
 * Writes a message once. The conversation is read before: after a lost answer, only a message that is newer than what was read then
 * shows that it was sent. It is never repeated, because a vendor may act late.
 */
export function createSendMessage<To extends { readonly member: KnownReference | undefined }>({
  vendor,
  find,
  readNewest,
  act,
  price = 0,
  explain = async (error) => error,
}: Writing<To>): InvitationClient['sendMessage'] {
  return async (input, options = {}) => {
    const text = checkText(input.text, vendor);
    checkTarget(input, vendor);
    const to = await find(input, options);
    const before: NewestMessages = input.justRead
      ? { messages: input.justRead }
      : await readNewest(to, { signal: options.signal });
    const { publicIdentifier } = to.member ?? {};
    const profileUrl = memberIn(input)?.profileUrl ?? (publicIdentifier && profileUrlOf(publicIdentifier));
    const member = memberOf({ ...to.member, profileUrl });
    const result = (confirmedBy: MessageResult['confirmedBy'], { credits, ...rest }: Told): MessageResult => ({
      vendor,
      id: rest.id ?? null,
      conversationId: rest.conversationId ?? before.conversationId ?? input.conversation?.id ?? null,
      member,
      confirmedBy,
      ...(credits !== undefined && { credits: credits + (before.credits ?? 0) }),
      raw: rest.raw,
    });
    try {
      return result('answer', await act(to, text, options));
    } catch (error) {
      if (!InvitationError.isInstance(error) || !error.isUncertain) throw await explain(error, to, options);
      const found = await findWritten(to, text, before.messages, options);
      if (found === undefined) throw error;
      return result('lookup', found);
    }
  };

  async function findWritten(
    to: To,
    text: string,
    before: readonly Message[],
    options: OperationOptions,
  ): Promise<Told | undefined> {
    try {
      const after = await readNewest(to, options);
      const message = newSince(before, after.messages).find((each) => isOurs(each, to.member) && isText(each, text));
      if (message === undefined) return undefined;
      const credits = after.credits === undefined ? {} : { credits: after.credits + price };
      const conversationId = message.conversationId ?? after.conversationId ?? null;
      return { id: message.id, conversationId, ...credits, raw: undefined };
    } catch {
      options.signal?.throwIfAborted();
      return undefined;
    }
  }
}

/** What was not there before, and is no older than what was. */
function newSince(before: readonly Message[], after: readonly Message[]): readonly Message[] {
  const ids = new Set(before.map(({ id }) => id));
  const newest = Math.max(...before.map(timeOf));
  return after.filter((message) => !ids.has(message.id) && timeOf(message) >= newest);
}

/** Whether the owner surely wrote it: the vendor says so, or says that it was not the other one of the two. */
export function isOurs({ isOurs: told, from }: Message, other: KnownReference | undefined): boolean {
  if (told !== null || from === null || other === undefined) return told === true;
  const [sender, person] = [namesOf(from), namesOf(other)];
  return nameKinds(sender).some((kind) => person[kind] !== undefined) && !areSame(sender, person);
}

function isText({ text }: Message, wanted: string): boolean {
  return plainText(text ?? '') === plainText(wanted);
}

/** A refusal to write, explained by how the two stand; the error itself where that explains nothing. */
export async function explainNotConnected(
  error: InvitationError,
  relationship: () => Promise<Pick<Relationship, 'state'>>,
  options: OperationOptions,
): Promise<InvitationError> {
  const look = async () => {
    const { state } = await relationship();
    return state === 'connected' || state === 'unknown' ? error : withCode(error, 'not-connected');
  };
  return await lookInto(error, look, options);
}
