/** Why LinkedIn turns something down. Every vendor has words for each. */
export type WorldRefusal =
  | 'unknown-member'
  | 'unreachable-member'
  | 'already-connected'
  | 'already-pending'
  | 'invited-too-recently'
  | 'note-too-long'
  | 'note-limit-reached'
  | 'message-too-long'
  | 'weekly-limit-reached'
  | 'daily-limit-reached'
  | 'unknown-invitation'
  | 'wrong-direction'
  | 'wrong-secret'
  | 'not-pending'
  | 'not-connected'
  | 'unknown-conversation'
  | 'not-following';

export interface WorldRefused {
  readonly ok: false;
  readonly reason: WorldRefusal;
  /** For people: what is wrong and what would help. */
  readonly detail: string;
  /** From when on it would be allowed. */
  readonly until?: Date | undefined;
}

/** A refusal of the caller's own. */
export interface Stopped {
  readonly ok: false;
}

/** What came of an attempt; `Stop` is what a gate of the caller's may answer. */
export type WorldOutcome<Value, Stop extends Stopped = never> =
  | { readonly ok: true; readonly value: Value }
  | WorldRefused
  | Stop;

/**
 * Asked once LinkedIn would allow something and before it happens. What it answers stops it: a vendor's own quota, or
 * credits that do not suffice.
 */
export type Gate<Stop extends Stopped> = () => Stop | undefined;

export function done<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function refuseTo(reason: WorldRefusal, detail: string, until?: number): WorldRefused {
  return { ok: false, reason, detail, until: until === undefined ? undefined : new Date(until) };
}
