import type { ApproximateTime } from './approximate-time.ts';
import type { Member } from './invitation.ts';
import { InvitationError } from './invitation-error.ts';
import type { MemberReference } from './member-reference.ts';
import { text } from './problem.ts';
import type { VendorName } from './vendor-name.ts';

/** A conversation of the account. */
export interface Conversation {
  /** The vendor that answered: `linkup`, `connectsafely`, `unipile` or `postpress`. */
  readonly vendor: VendorName;
  /** The vendor's id. It means nothing to another vendor. */
  readonly id: string;
  /** The others in it, as far as the vendor tells; empty where it tells none. */
  readonly members: readonly Member[];
  /** Whether there are more than two people in it; null where the vendor does not tell. */
  readonly isGroup: boolean | null;
  /** When somebody last wrote; null where the vendor does not tell, and where nobody has. */
  readonly lastMessageAt: ApproximateTime | null;
  /** How many messages the account has not read; null where the vendor does not tell. */
  readonly unread: number | null;
  /** What the vendor answered. */
  readonly raw: unknown;
}

/** Names a conversation; a `Conversation` will do. LinkupAPI writes to people, so there it needs its members. */
export interface ConversationReference {
  /** As `listConversations` gives it. */
  readonly id: string;
  /** The others in it. Default: none are known. */
  readonly members?: readonly MemberReference[] | undefined;
}

/** Names a conversation, or the person it is with. */
export type ConversationTarget =
  | {
      /** The person. */
      readonly member: MemberReference;
      /** Not beside `member`. */
      readonly conversation?: undefined;
    }
  | {
      /** As listed, or by its id. */
      readonly conversation: ConversationReference;
      /** Not beside `conversation`. */
      readonly member?: undefined;
    };

/** @throws {InvitationError} `invalid-request` for a target that names neither, or both. */
export function checkTarget({ member, conversation }: ConversationTarget, vendor: VendorName): void {
  // It may come from JSON, where nothing is certain.
  const isNamed = (conversation === undefined) !== (member === undefined);
  if (isNamed && (conversation === undefined || text(conversation, 'id') !== undefined)) return;
  const message = 'Name either a member or a conversation with its id.';
  throw new InvitationError('invalid-request', message, { vendor });
}

/** The person of a target, where one alone is known. */
export function memberIn({ member, conversation }: ConversationTarget): MemberReference | undefined {
  if (member !== undefined) return member;
  const members = conversation.members ?? [];
  return members.length === 1 ? members[0] : undefined;
}
