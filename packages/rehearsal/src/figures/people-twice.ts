import type { Facts } from '../facts/facts.ts';
import type { Act } from '../journal/act.ts';

/** Somebody whom requests invited again. */
export interface InvitedAgain {
  /** Their key. */
  readonly person: string;
  readonly first: Act;
  readonly again: readonly Act[];
  /** Whether the earlier invitation was withdrawn before the first of these. */
  readonly afterWithdrawal: boolean;
}

/**
 * Whom requests invited again after an invitation that was sent and answered. A request whose answer was lost may be asked
 * again, for who asked cannot know.
 */
export function peopleTwice({ acts, policy }: Facts): readonly InvitedAgain[] {
  const sends = acts.filter(({ kind, person }) => kind === 'send' && person !== undefined);
  const byPerson = Map.groupBy(sends, ({ person }) => person?.key ?? '');
  return [...byPerson].flatMap(([person, asked]) => {
    const first = asked.find(({ failure, invitation }) => invitation !== undefined && !failure?.isLost);
    if (first === undefined) return [];
    const until = lastDoneTo(first) + policy.inviteAgainAfterMs;
    const later = asked.filter(({ number, at }) => number > first.number && at < until);
    const again = later.filter(({ failure }) => !failure?.isLost);
    const [next] = again;
    if (next === undefined) return [];
    return [{ person, first, again, afterWithdrawal: isWithdrawnBefore(first, next) }];
  });
}

/** The time counts from the invitation, or from when it was withdrawn. */
function lastDoneTo({ at, invitation }: Act): number {
  const withdrawn = invitation?.state === 'withdrawn' ? invitation.settledAt : null;
  return withdrawn === null ? at : Math.max(at, Date.parse(withdrawn));
}

function isWithdrawnBefore({ invitation }: Act, { at }: Act): boolean {
  return invitation?.state === 'withdrawn' && invitation.settledAt !== null && Date.parse(invitation.settledAt) <= at;
}
