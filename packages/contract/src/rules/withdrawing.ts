import type { Check } from '../run/checks.ts';
import type { Judge } from '../run/judge.ts';
import { type Leftover, takeBack } from './leftovers.ts';
import type { Look } from './listed.ts';
import type { Once } from './once.ts';
import { expectOthers } from './others.ts';
import { expectStanding, type Standing } from './standing.ts';

/** How a vendor withdraws an invitation, by its id. */
export interface Withdrawing extends Once<string> {
  readonly leftover: Leftover;
  readonly standing: () => Promise<Standing>;
  readonly find: () => Promise<Look>;
}

/** How withdrawing is checked, and what is still there taken back. */
export function withdrawChecks(judge: Judge, withdrawing: Withdrawing): Omit<Check<unknown>, 'request'> {
  return {
    run: () => checkWithdrawing(judge, withdrawing),
    takeBack: () => takeInvitationBack(judge, withdrawing),
  };
}

/** Takes the invitation back: it leaves the list and the relationship, and cannot be withdrawn twice. */
export async function checkWithdrawing(
  judge: Judge,
  { leftover, standing, act, find, again }: Withdrawing,
): Promise<void> {
  if (!leftover.isOpen) judge.skip('no invitation was sent');
  const id = judge.need(leftover.id, 'it is not known whether the invitation was sent');
  await act(id);
  leftover.isGone();
  const { listed, seen } = await find();
  judge.expect(listed === undefined, 'withdrawn', 'still among the sent invitations', 'no such invitation');
  expectOthers(
    judge,
    leftover.neighbours,
    seen.map(({ id: other }) => other),
    id,
  );
  expectStanding(judge, await standing(), 'none');
  await again(id);
}

/** Withdraws an invitation that is still there, or may be: by its id, or by the list, where its answer is lost. */
export async function takeInvitationBack(judge: Judge, withdrawing: Withdrawing): Promise<void> {
  const { leftover, find, standing, act: remove } = withdrawing;
  await takeBack(judge, {
    leftover,
    what: `the invitation of ${judge.settings.member}`,
    remove,
    async look() {
      const { listed } = await find();
      return { id: listed?.id, isThere: listed !== undefined || (await standing()) === 'sent' };
    },
  });
}
