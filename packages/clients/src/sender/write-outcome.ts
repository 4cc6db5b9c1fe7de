import type { ApproximateTime } from '../core/approximate-time.ts';
import type { InvitationError } from '../core/invitation-error.ts';
import type { MemberReference } from '../core/member-reference.ts';
import type { MessageResult } from '../core/message-input.ts';
import type { WaitReason } from './next-moment.ts';
import type { NotSent, NotSentReason } from './outcome.ts';

/** Whom to write to, and what. */
export interface WriteInput {
  /** Somebody who accepted an invitation of the account. */
  readonly member: MemberReference;
  /** At most 8000 characters, and not empty. */
  readonly text: string;
  /** Whether it begins the sequence of messages to this person, or goes on with it. Default `first`. */
  readonly step?: 'first' | 'follow-up' | undefined;
  /**
   * When the person accepted, ISO 8601, for instance from an event of a webhook; or `connectedAt` as it is listed, which may be told by
   * the day. It decides when the first message is due. Default: as senders of this store or the vendor's list of connections know it.
   * Without either nothing is written.
   */
  readonly acceptedAt?: string | Pick<ApproximateTime, 'earliest' | 'latest'> | null | undefined;
}

/**
 * Why somebody was not written to, besides what is as for invitations: `not-accepted` while the invitation is pending;
 * `acceptance-unclear` where nobody knows since when the two are connected; `ended` after a withdrawal or a refusal; `written-before`
 * for a second first message, the same text again, or more follow-ups than the policy allows; `not-begun` for a follow-up without a first
 * message; `conversation-went-on` when there is any message that is not the sequence's own; `conversation-unclear` when the reading
 * lacks what was written before, or begins with what may be the note of an invitation that no sender remembers.
 */
export type NotWrittenReason =
  | NotSentReason
  | 'not-accepted'
  | 'acceptance-unclear'
  | 'ended'
  | 'written-before'
  | 'not-begun'
  | 'conversation-went-on'
  | 'conversation-unclear';

/** As `NotSent`, for messages. */
export interface NotWritten extends Omit<NotSent, 'because'> {
  /** For programs. */
  readonly because: NotWrittenReason;
}

interface About {
  /** The person and the text, as given. */
  readonly input: WriteInput;
}

/** Somebody is written to. */
export interface Written extends About {
  /** The kind of the outcome. */
  readonly is: 'sent';
  /** When, by the vendor's clock: ISO 8601, UTC. */
  readonly at: string;
  /** As the client's `sendMessage` gives it. */
  readonly result: MessageResult;
}

/** Somebody is not written to. */
export interface Unwritten extends About, NotWritten {
  /** The kind of the outcome. */
  readonly is: 'not-sent';
}

/** The answer was lost, and the conversation does not show the message. Nobody else is written to in this run. */
export interface MaybeWritten extends About {
  /** The kind of the outcome. */
  readonly is: 'uncertain';
  /** What happened last. */
  readonly error: InvitationError;
}

/** Progress: nothing was done yet; the sender waits. */
export interface WaitingToWrite extends About {
  /** The kind of the outcome. */
  readonly is: 'waiting';
  /** By the vendor's clock, as far as it is known now: ISO 8601, UTC. */
  readonly until: string;
  /** What decides it. */
  readonly because: WaitReason;
}

/** Somebody would be written to. */
export interface DueToWrite extends About {
  /** The kind of the outcome. */
  readonly is: 'due';
  /** When at the earliest, by the vendor's clock: ISO 8601, UTC. */
  readonly at: string;
  /**
   * What decides it: the account's own moments, or `not-due-yet` for the time after the acceptance or the message before. Undefined when
   * it is possible at once.
   */
  readonly because: WaitReason | 'not-due-yet' | undefined;
}

/** What `write` would do for one of the people, if nobody wrote meanwhile. */
export type WritePlanOutcome = DueToWrite | Unwritten;

/** What became of one of the messages. */
export type WriteOutcome = Written | Unwritten | MaybeWritten | WaitingToWrite;
