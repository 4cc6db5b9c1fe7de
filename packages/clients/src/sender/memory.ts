import { property } from '../core/problem.ts';

/** What a sender does to an account. */
export const actionKinds = ['send', 'accept', 'refuse', 'withdraw', 'follow'] as const;

/** The kinds of action that a sender paces. */
export type ActionKind = (typeof actionKinds)[number];

/**
 * What became of an action: `under-way` until its answer came, `done`, `refused` when it surely did not happen, `unexplained` when
 * it was refused and nobody says why, `uncertain` when its answer was lost, `looked-up` when its answer was lost and the vendor
 * showed no invitation afterwards.
 */
const results = ['under-way', 'done', 'refused', 'unexplained', 'uncertain', 'looked-up'] as const;

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
  /** What the person made of an invitation, where that is known. */
  readonly decision: 'accepted' | 'gone' | null;
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

const day = 24 * 60 * 60_000;

/** How long an attempt is kept, in milliseconds. What is no invitation matters for the gap alone. */
const keptFor = (kind: ActionKind) => (kind === 'send' ? 180 : 30) * day;

/** Without what is too old to matter. */
export function pruned(memory: AccountMemory, now: number): AccountMemory {
  return {
    ...memory,
    attempts: memory.attempts.filter(({ kind, at }) => at > now - keptFor(kind)),
    holds: memory.holds.filter(({ until }) => until === null || until > now),
  };
}

/** The form in which a store keeps it. Lists, because there may be thousands of attempts. */
export function writeMemory({ began, releasedAt, attempts, holds }: AccountMemory): string {
  return JSON.stringify({
    version: 1,
    began,
    releasedAt,
    holds,
    attempts: attempts.map(({ kind, at, endedAt, result, gapMs, person, decision }) => [
      kind,
      at,
      endedAt,
      result,
      gapMs,
      person,
      decision,
    ]),
  });
}

/**
 * @throws {TypeError} for a text that no sender wrote. To act as if nothing were remembered would repeat what was done.
 */
export function readMemory(text: string): AccountMemory {
  const found = parse(text);
  if (property(found, 'version') !== 1) throw unreadable();
  return {
    began: property(found, 'began') === null ? null : number(property(found, 'began')),
    releasedAt: number(property(found, 'releasedAt')),
    holds: list(property(found, 'holds')).map((hold) => ({
      because: word(property(hold, 'because')),
      since: number(property(hold, 'since')),
      until: property(hold, 'until') === null ? null : number(property(hold, 'until')),
    })),
    attempts: list(property(found, 'attempts')).map((attempt) => {
      const [kind, began, endedAt, result, gapMs, person, decision] = list(attempt);
      return {
        kind: oneOf(actionKinds, kind),
        at: number(began),
        endedAt: number(endedAt),
        result: oneOf(results, result),
        gapMs: number(gapMs),
        person: list(person).map(word),
        decision: decision === null ? null : oneOf(['accepted', 'gone'] as const, decision),
      };
    }),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable();
  }
}

function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw unreadable();
}

function number(value: unknown): number {
  if (typeof value === 'number') return value;
  throw unreadable();
}

function word(value: unknown): string {
  if (typeof value === 'string') return value;
  throw unreadable();
}

function oneOf<Word extends string>(words: readonly Word[], value: unknown): Word {
  const found = words.find((each) => each === value);
  if (found === undefined) throw unreadable();
  return found;
}

function unreadable(): TypeError {
  return new TypeError(
    'The store holds something for this account that no sender wrote, or a newer version did. Nothing was done. Look at it before you remove it: it says who was invited.',
  );
}
