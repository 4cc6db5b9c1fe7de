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
  /** For programs. */
  readonly because: NotSentReason;
  /** For people. */
  readonly message: string;
  /** What to do with the person. */
  readonly next: 'skip' | 'later' | 'look';
  /** ISO 8601; with `later`. */
  readonly tryAgainAt?: string | undefined;
  /** The vendor's answer, where there was one. */
  readonly error?: InvitationError | undefined;
  /** Whether the vendor was asked to do it, and refused. Otherwise nothing was tried. */
  readonly wasTried?: true | undefined;
  /** Whether nothing more is done in the run, because an answer of the vendor's was about the account or the key, or was lost. */
  readonly endsRun?: true | undefined;
}

interface About {
  /** The person, as given. */
  readonly input: SendInput;
}

/** Somebody is invited. */
export interface Sent extends About {
  /** The kind of the outcome. */
  readonly is: 'sent';
  /** When, by the vendor's clock: ISO 8601, UTC. */
  readonly at: string;
  /** As the client's `send` gives it. */
  readonly result: SendResult;
}

/** Somebody is not invited. */
export interface Refused extends About, NotSent {
  /** The kind of the outcome. */
  readonly is: 'not-sent';
}

/** The answer was lost, and nobody could find out. Nobody else is invited in this run; a later one looks it up first. */
export interface Uncertain extends About {
  /** The kind of the outcome. */
  readonly is: 'uncertain';
  /** What happened last. */
  readonly error: InvitationError;
}

/** Progress: nothing was done yet; the sender waits. */
export interface Waiting extends About {
  /** The kind of the outcome. */
  readonly is: 'waiting';
  /** By the vendor's clock, as far as it is known now: ISO 8601, UTC. */
  readonly until: string;
  /** What decides it. */
  readonly because: WaitReason;
}

/** Somebody would be invited. */
export interface Due extends About {
  /** The kind of the outcome. */
  readonly is: 'due';
  /** When at the earliest, by the vendor's clock: ISO 8601, UTC. */
  readonly at: string;
  /** What decides it; undefined when it is possible at once. */
  readonly because: WaitReason | undefined;
  /** In credits, with the look at the list before it; 0 where nothing costs credits. */
  readonly credits: number;
}

/** Something to know about the account. */
export interface Notice {
  /** The kind of the outcome. */
  readonly is: 'notice';
  /** The time in the account's zone, its owner, how many invitations are pending, or how closely the vendor tells times. */
  readonly about: 'clock' | 'owner' | 'pending' | 'precision';
  /** For people. */
  readonly message: string;
}

/** What became of one of the people. */
export type SendOutcome = Sent | Refused | Uncertain | Waiting | Notice;

/** What `send` would do for one of the people, if nothing changed meanwhile. */
export type PlanOutcome = Due | Refused | Notice;
