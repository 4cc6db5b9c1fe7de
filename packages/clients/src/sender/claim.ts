import type { ActionKind, Attempt } from './memory.ts';
import { nextMoment } from './next-moment.ts';
import type { SenderAccount } from './sender-account.ts';
import { gapAfter } from './sent-moments.ts';
import type { Situation } from './situation.ts';

/** Something that wants to be done for an account. */
export interface Wanted<Blocker> {
  readonly kind: ActionKind;
  /** Keyed hashes of the person's names. */
  readonly person: readonly string[];
  /** As in `Attempt`. */
  readonly mark?: string | undefined;
  /** What speaks against it. It is asked before each wait, and once more when the turn is taken. */
  readonly blockerIn: (situation: Situation, now: number) => Blocker | undefined;
}

/**
 * Takes the turn for an action, if it is possible now by what is remembered. The attempt is written down before the request, so that
 * no other sender acts meanwhile, and a sender that dies leaves a trace.
 */
export async function claim<Blocker>(
  { ledger, rules, now }: SenderAccount,
  situation: Situation,
  { kind, person, mark, blockerIn }: Wanted<Blocker>,
): Promise<Attempt | undefined> {
  return await ledger.change<Attempt | undefined>((memory) => {
    const moment = now();
    const current = { ...situation, memory };
    if (blockerIn(current, moment) !== undefined) return { found: undefined };
    const { at } = nextMoment(current, kind, moment);
    if (at === null || at > moment) return { found: undefined };
    // The clocks of two machines may differ, and no two attempts may have the same time.
    const began = Math.max(moment, (memory.attempts.at(-1)?.at ?? 0) + 1);
    const gapMs = gapAfter(rules, situation.account, { person });
    const attempt: Attempt = {
      kind,
      at: began,
      endedAt: began,
      result: 'under-way',
      gapMs,
      person,
      decision: null,
      ...(mark !== undefined && { mark }),
    };
    return {
      found: attempt,
      memory: { ...memory, began: memory.began ?? began, attempts: [...memory.attempts, attempt] },
    };
  });
}
