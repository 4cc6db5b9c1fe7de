import type { ConversationTarget } from './conversation.ts';
import type { Member } from './invitation.ts';
import { InvitationError } from './invitation-error.ts';
import type { Message } from './message.ts';
import { checkReadable } from './readable-text.ts';
import type { VendorName } from './vendor-name.ts';

/** What to write, and to whom or in which conversation. */
export type MessageInput = ConversationTarget & {
  /** At most 8000 characters, and not empty. */
  readonly text: string;
  /**
   * The newest messages of the conversation, where they were read just now; empty where there is none. Then they are not read
   * again. Default: they are read.
   */
  readonly justRead?: readonly Message[] | undefined;
};

/** A message that is on its way. */
export interface MessageResult {
  /** The vendor that answered: `linkup`, `connectsafely`, `unipile` or `postpress`. */
  readonly vendor: VendorName;
  /** The vendor's id of the message; null where the vendor does not tell it. */
  readonly id: string | null;
  /** The vendor's id of the conversation that it is in; null where the vendor does not tell. */
  readonly conversationId: string | null;
  /** The person, as far as the input tells. */
  readonly member: Member;
  /** `answer` when the vendor said so; `lookup` when its answer was lost and the conversation shows the message. */
  readonly confirmedBy: 'answer' | 'lookup';
  /** Credits that it cost, what was read before and after included, at vendors who count credits. */
  readonly credits?: number | undefined;
  /** What the vendor answered; undefined when its answer was lost. */
  readonly raw: unknown;
}

/** How many characters of a message LinkedIn takes. */
export const longestText = 8000;

/** @throws {InvitationError} `invalid-request` for a text that nobody could send or read. */
export function checkText(text: unknown, vendor: VendorName): string {
  const readable = checkReadable('The message', text, vendor);
  const { length } = [...readable];
  if (length > 0 && length <= longestText) return readable;
  const message =
    length > 0 ? `The message has ${length} characters, and LinkedIn allows ${longestText}.` : 'The message is empty.';
  throw new InvitationError('invalid-request', message, { vendor });
}
