import type { Member } from './invitation.ts';
import { InvitationError } from './invitation-error.ts';
import type { MemberReference } from './member-reference.ts';
import { checkReadable } from './readable-text.ts';
import type { VendorName } from './vendor-name.ts';

/** Whom to invite, and with what text. */
export interface SendInput {
  /** By id, public identifier or address of the profile. See `readPerson` for what people paste. */
  readonly member: MemberReference;
  /**
   * The text that goes with the invitation, at most 300 characters; LinkedIn allows 200 on free accounts. Default, and when it
   * is empty: the invitation goes without one.
   */
  readonly note?: string | null | undefined;
}

/** An invitation that is on its way. */
export interface SendResult {
  /** The vendor that answered: `linkup`, `connectsafely`, `unipile` or `postpress`. */
  readonly vendor: VendorName;
  /** The vendor's id of the invitation; null where the vendor does not tell it. */
  readonly id: string | null;
  /** Who was invited, as far as the answer and the input tell. */
  readonly member: Member;
  /**
   * `answer` when the vendor said so; `lookup` when its answer was lost and an invitation was found pending afterwards. That
   * one may be older, if the person had been invited before.
   */
  readonly confirmedBy: 'answer' | 'lookup';
  /** How much of LinkedIn's limit is used up, in percent; null where the vendor does not tell. */
  readonly usedPercent: number | null;
  /** Credits that it cost, at vendors who count credits. */
  readonly credits?: number | undefined;
  /** What the vendor answered; undefined when its answer was lost. */
  readonly raw: unknown;
}

/** How many characters a note may have; LinkedIn allows 200 on free accounts. */
export const longestNote = 300;

/** A note that is no longer is right on every account. */
const safeNoteLength = 200;

export function isNoteSurelyRight(note: string | undefined): boolean {
  return [...(note ?? '')].length <= safeNoteLength;
}

/** @throws {InvitationError} `invalid-request` for a note that no account may send, or that nobody could read. */
export function checkNote(note: string | null | undefined, vendor: VendorName): string | undefined {
  if (note === undefined || note === null || note === '') return undefined;
  const length = [...checkReadable('The note', note, vendor)].length;
  if (length <= longestNote) return note;
  const message = `The note has ${length} characters. LinkedIn allows ${longestNote}, and 200 on free accounts.`;
  throw new InvitationError('invalid-request', message, { vendor });
}
