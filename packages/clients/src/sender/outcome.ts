import type { InvitationError, InvitationErrorCode } from '../core/invitation-error.ts';
import type { SendInput, SendResult } from '../core/send.ts';
import type { StopReason, WaitReason } from './next-moment.ts';

/** Why somebody was not invited: what the sender found, or the code of the vendor's answer. */
export type NotSentReason =
  | InvitationErrorCode
  | StopReason
  | 'cannot-compare'
  | 'do-not-contact'
  | 'duplicate'
  | 'invited-before'
  | 'not-due-yet'
  | 'uncertain';

/**
 * Why somebody was not invited, and what to do about it: `skip` for good; `later`, from `tryAgainAt` on; or `look`, because a person
 * has to change or find out something first.
 */
export interface NotSent {
  readonly because: NotSentReason;
  /** For people. */
  readonly message: string;
  readonly next: 'skip' | 'later' | 'look';
  /** ISO 8601; with `later`. */
  readonly tryAgainAt?: string | undefined;
  /** The vendor's answer, where there was one. */
  readonly error?: InvitationError | undefined;
}

/** What became of one of the people. Times are the vendor's, ISO 8601. */
export type SendOutcome =
  | { readonly is: 'sent'; readonly input: SendInput; readonly at: string; readonly result: SendResult }
  | ({ readonly is: 'not-sent'; readonly input: SendInput } & NotSent)
  /** The answer was lost, and nobody could find out. Nobody else is invited in this run; a later one looks it up first. */
  | { readonly is: 'uncertain'; readonly input: SendInput; readonly error: InvitationError }
  /** Progress: nothing was done yet; the sender waits. */
  | { readonly is: 'waiting'; readonly input: SendInput; readonly until: string; readonly because: WaitReason }
  /** Something to know about the account. */
  | { readonly is: 'notice'; readonly message: string };

/** What `send` would do for one of the people, if nothing changed meanwhile. */
export type PlanOutcome =
  | {
      readonly is: 'due';
      readonly input: SendInput;
      /** When at the earliest. */
      readonly at: string;
      /** What decides it; undefined when it is possible at once. */
      readonly because: WaitReason | undefined;
      /** In credits, with the look at the list before it; 0 where nothing costs credits. */
      readonly credits: number;
    }
  | ({ readonly is: 'not-sent'; readonly input: SendInput } & NotSent)
  | { readonly is: 'notice'; readonly message: string };
