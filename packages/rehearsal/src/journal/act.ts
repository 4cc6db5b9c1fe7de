import type { InvitationErrorCode } from '@invitekit/clients';
import type { Rehearsed } from '../rehearsed/rehearsed.ts';

type Invitation = Rehearsed['invitations'][number];

/** What a request is for; `list` for every list, `other` for what clients do not have in common. */
export type ActKind = 'send' | 'withdraw' | 'accept' | 'refuse' | 'list' | 'relationship' | 'message' | 'other';

/** Somebody whom a request names. */
export interface Person {
  /** The same for the same person, however they are named: a public identifier, or an id. */
  readonly key: string;
  /** Empty where nobody knows it. */
  readonly name: string;
}

/** Why a request got no success. */
export interface Failure {
  readonly code: InvitationErrorCode;
  /** Until when the vendor asks to wait, in milliseconds since 1970; undefined where it does not say. */
  readonly until: number | undefined;
  /** Whether the same request may succeed later. */
  readonly isPassing: boolean;
  /** Whether what it asked for may have happened. */
  readonly isLost: boolean;
}

/** A request of the journal, and what it was about. */
export interface Act {
  readonly kind: ActKind;
  /** Its number in the journal. */
  readonly number: number;
  /** In milliseconds since 1970. */
  readonly at: number;
  /** The vendor's operation; null for a request that reached none. */
  readonly operation: string | null;
  /** Undefined where it names nobody who is known. */
  readonly person: Person | undefined;
  /** Undefined for a success. */
  readonly failure: Failure | undefined;
  /** The invitation that it made, also when its answer was lost. */
  readonly invitation: Invitation | undefined;
  /** What it took; 0 where the vendor has no credits. */
  readonly credits: number;
  /** Whether the weather hit it: a fault, not a rule. */
  readonly isWeather: boolean;
  /** The same for requests that ask the same. */
  readonly asked: string;
  /** How many items the answer lists. */
  readonly listed: number;
  /** Which run and node it belongs to; undefined where nobody knows. */
  readonly place: { readonly run: string; readonly workflow: string; readonly node: string } | undefined;
}
