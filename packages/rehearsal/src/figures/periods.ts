import type { Facts, Sent } from '../facts/facts.ts';
import { dateOf, mondayOf } from '../time/days.ts';

/** The invitations of a calendar period of the account's time zone. */
export interface PeriodSent {
  /** The day, or the Monday of the week. */
  readonly date: string;
  readonly sent: readonly Sent[];
}

export function sentByDay({ sent, zone }: Pick<Facts, 'sent' | 'zone'>): readonly PeriodSent[] {
  return grouped(sent, ({ at }) => dateOf(zone, at));
}

export function sentByWeek({ sent, zone }: Pick<Facts, 'sent' | 'zone'>): readonly PeriodSent[] {
  return grouped(sent, ({ at }) => mondayOf(zone, at));
}

function grouped(sent: readonly Sent[], dateOfOne: (one: Sent) => string): readonly PeriodSent[] {
  return [...Map.groupBy(sent, dateOfOne)].map(([date, those]) => ({ date, sent: those }));
}

/** Those that are more than a limit that holds at the time of each: every one beyond it. */
export function beyond(periods: readonly PeriodSent[], limitAt: (at: number) => number): readonly Sent[] {
  return periods.flatMap(({ sent }) => sent.filter(({ at }, index) => index + 1 > limitAt(at)));
}

/** The period with the most, the first of them; undefined without any. */
export function fullest(periods: readonly PeriodSent[]): PeriodSent | undefined {
  return periods.reduce<PeriodSent | undefined>(
    (most, each) => (most === undefined || each.sent.length > most.sent.length ? each : most),
    undefined,
  );
}
