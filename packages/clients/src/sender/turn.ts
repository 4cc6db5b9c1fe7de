import { claim, type Wanted } from './claim.ts';
import { clockGrainMs } from './clock-grain.ts';
import type { Attempt } from './memory.ts';
import { nextMoment, type WaitReason } from './next-moment.ts';
import type { NotSent } from './outcome.ts';
import { asSent, notDueYet, stoppedBy, withPlanned } from './planning.ts';
import type { Run } from './run.ts';

export interface Wait {
  /** ISO 8601. */
  readonly until: string;
  readonly because: WaitReason;
}

export type Turn<Blocker> =
  | { readonly is: 'taken'; readonly attempt: Attempt }
  | { readonly is: 'refused'; readonly why: NotSent }
  | { readonly is: 'blocked'; readonly by: Blocker };

/** So that a change of the lists, a hold or a release is noticed, and no timer is too long. */
const longestSleepMs = 60 * 60_000;

/** Waits until an action is possible, and takes the turn. Yields each new reason to wait. */
export async function* takeTurn<Blocker>(
  run: Run,
  wanted: Wanted<Blocker>,
): AsyncGenerator<Wait, Turn<Blocker>, undefined> {
  const { account, planned, waitsUntil, signal } = run;
  const { kind, person, blockerIn } = wanted;
  let situation = await account.situation({ signal });
  let isNew = false;
  let reason: WaitReason | undefined;
  for (;;) {
    signal?.throwIfAborted();
    const now = account.now();
    const by = blockerIn(situation, now);
    if (by !== undefined) return { is: 'blocked', by };
    const when = nextMoment(withPlanned(situation, planned), kind, now);
    if (when.at === null && isNew) {
      run.stop = stoppedBy(when);
      return { is: 'refused', why: run.stop };
    }
    if (when.at === null) {
      // The lists were read some time ago.
      situation = await account.currentSituation({ signal });
      isNew = true;
      continue;
    }
    if (when.at > Math.max(now, waitsUntil)) {
      planned.push(asSent(situation, kind, person, when.at));
      return { is: 'refused', why: notDueYet(when) };
    }
    if (when.at > now) {
      const { at, because = 'gap' } = when;
      if (because !== reason) yield { until: new Date(at).toISOString(), because };
      reason = because;
      await account.sleep(Math.min(Math.max(at - now, clockGrainMs), longestSleepMs), signal);
      situation = await account.situation({ signal });
      isNew = false;
      continue;
    }
    // Whatever was sent meanwhile, by whomever, counts.
    situation = await account.currentSituation({ signal });
    const turn = await claim(account, situation, wanted);
    if (turn !== undefined) return { is: 'taken', attempt: turn };
    situation = { ...situation, memory: await account.ledger.read() };
  }
}
