import { dayMs } from '../core/durations.ts';

/** What a sender does to an account. */
export const actionKinds = ['send', 'accept', 'refuse', 'withdraw', 'follow', 'message'] as const;

/** The kinds of action that a sender paces. */
export type ActionKind = (typeof actionKinds)[number];

/**
 * What became of an action: `under-way` until its answer came, `done`, `refused` when it surely did not happen, `unexplained` when
 * it was refused and nobody says why, `uncertain` when its answer was lost, `looked-up` when its answer was lost and the vendor
 * showed no invitation afterwards.
 */
export const results = ['under-way', 'done', 'refused', 'unexplained', 'uncertain', 'looked-up'] as const;

/** Something that a sender did, or tried. */
export interface Attempt {
  readonly kind: ActionKind;
  /** When it began, by the vendor's clock, in milliseconds since 1970. No two of an account began at the same time. */
  readonly at: number;
  /** When its answer came; the same as `at` while there is none. */
  readonly endedAt: number;
  readonly result: (typeof results)[number];
  /** How long nothing may be done after it, in milliseconds. */
  readonly gapMs: number;
  /** Keyed hashes of the person's names; empty for somebody who was forgotten. */
  readonly person: readonly string[];
  /** What the person made of an invitation, where that is known; `gone` of a message that was not sent because the conversation went on. */
  readonly decision: 'accepted' | 'gone' | null;
  /** Since when the person has been a connection, at the latest, where that is known; in milliseconds since 1970. */
  readonly acceptedAt?: number | undefined;
  /** A keyed hash of the text of a message, or of the note of an invitation; empty for one without. Earlier versions wrote none. */
  readonly mark?: string | undefined;
}

/** Why nothing is done for an account. */
export interface Hold {
  /** The code of the vendor's answer, or what the policy found. */
  readonly because: string;
  /** When it began, in milliseconds since 1970. */
  readonly since: number;
  /** When it ends by itself; null for one that a person has to release. */
  readonly until: number | null;
}

/** What senders remember of an account. */
export interface AccountMemory {
  /** When the first action was, in milliseconds since 1970. */
  readonly began: number | null;
  /** When a person last released the account; what was decided before does not stop it again. */
  readonly releasedAt: number;
  /** In the order in which they began. */
  readonly attempts: readonly Attempt[];
  readonly holds: readonly Hold[];
}

export const noMemory: AccountMemory = { began: null, releasedAt: 0, attempts: [], holds: [] };

/** Results of what did not happen. Of what was looked up that is not quite sure: it may have happened, and be over. */
const nothing: ReadonlySet<Attempt['result']> = new Set(['refused', 'unexplained', 'looked-up'] as const);

export function wasRefused({ result }: Attempt): boolean {
  return nothing.has(result);
}

function isSame(one: Attempt, other: Attempt): boolean {
  return one.kind === other.kind && one.at === other.at;
}

/** With how an attempt ended. */
export function settled(memory: AccountMemory, attempt: Attempt, end: Partial<Attempt>): AccountMemory {
  const attempts = memory.attempts.map((each) => (isSame(each, attempt) ? { ...each, ...end } : each));
  return { ...memory, attempts };
}

/** As if an attempt had not been. */
export function without(memory: AccountMemory, attempt: Attempt): AccountMemory {
  return { ...memory, attempts: memory.attempts.filter((each) => !isSame(each, attempt)) };
}

/** How long an attempt is kept, in milliseconds. Accepting and following matter for the gap alone. */
const keptFor = (kind: ActionKind) => (kind === 'accept' || kind === 'follow' ? 30 : 180) * dayMs;

/** Without what is too old to matter. */
export function pruned(memory: AccountMemory, now: number): AccountMemory {
  return {
    ...memory,
    attempts: memory.attempts.filter(({ kind, at }) => at > now - keptFor(kind)),
    holds: memory.holds.filter(({ until }) => until === null || until > now),
  };
}
