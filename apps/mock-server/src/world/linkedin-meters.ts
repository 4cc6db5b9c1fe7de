import { day } from './lengths.ts';
import type { Account } from './records.ts';
import { sentSince } from './send-invitation.ts';
import type { WorldState } from './world-state.ts';

/** How much of what is allowed an account has used. */
export interface Meter {
  /** For people, for instance "Invitations in 7 days". */
  readonly label: string;
  readonly used: number;
  readonly limit: number;
  /** When there is more again, in milliseconds since 1970; undefined while nothing is used. */
  readonly resetsAt: number | undefined;
}

/** What LinkedIn itself counts. `now` is in milliseconds since 1970. */
export function linkedInMeters(state: WorldState, account: Account, now: number): readonly Meter[] {
  const { weeklyInvitations, monthlyNotes } = state.rules;
  const week = meter('Invitations in 7 days', 7, weeklyInvitations[account.tier], () => true);
  if (account.tier === 'premium') return [week];
  return [week, meter('Invitations with a note in 30 days', 30, monthlyNotes, (note) => note !== null)];

  function meter(label: string, days: number, limit: number, counts: (note: string | null) => boolean): Meter {
    const sent = sentSince(state, account.id, now - days * day).filter(({ note }) => counts(note));
    const oldest = sent.at(-1)?.sentAt;
    return { label, used: sent.length, limit, resetsAt: oldest === undefined ? undefined : oldest + days * day };
  }
}
