import { property } from '../core/problem.ts';
import { type AccountMemory, actionKinds, results } from './memory.ts';
import { SenderStoreError } from './store-error.ts';

/** The form in which a store keeps it. Lists, because there may be thousands of attempts. */
export function writeMemory({ began, releasedAt, attempts, holds }: AccountMemory): string {
  return JSON.stringify({
    version: 1,
    began,
    releasedAt,
    holds,
    attempts: attempts.map(({ kind, at, endedAt, result, gapMs, person, decision, acceptedAt, mark }) => [
      kind,
      at,
      endedAt,
      result,
      gapMs,
      person,
      decision,
      ...(acceptedAt === undefined && mark === undefined ? [] : [acceptedAt ?? null, mark ?? null]),
    ]),
  });
}

/**
 * @throws {SenderStoreError} for a text that no sender wrote. To act as if nothing were remembered would repeat what was done.
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
      const [kind, began, endedAt, result, gapMs, person, decision, acceptedAt, mark] = list(attempt);
      return {
        kind: oneOf(actionKinds, kind),
        at: number(began),
        endedAt: number(endedAt),
        result: oneOf(results, result),
        gapMs: number(gapMs),
        person: list(person).map(word),
        decision: decision === null ? null : oneOf(['accepted', 'gone'] as const, decision),
        // Senders of before wrote neither down.
        ...(typeof acceptedAt === 'number' && { acceptedAt }),
        ...(typeof mark === 'string' && { mark }),
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

function unreadable(): SenderStoreError {
  return new SenderStoreError(
    'The store holds something for this account that this version cannot read: a newer version or another program wrote it. Nothing was done. Look at it before you remove it: it says who was invited.',
    { isRetryable: false },
  );
}
