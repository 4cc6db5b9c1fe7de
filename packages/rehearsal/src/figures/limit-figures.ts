import { createZone, type Zone } from '@invitekit/clients/sender';
import { vendors } from '@invitekit/specs/vendors';
import type { Facts, Sent } from '../facts/facts.ts';
import type { LimitFigures } from '../report/report.ts';
import { dateOf } from '../time/days.ts';
import { fullest, type PeriodSent, sentByDay, sentByWeek } from './periods.ts';
import { ceilingSource, linkedInSource, policySource, vendorAnswerSource } from './sources.ts';
import { writtenByDay } from './written.ts';

/** Every limit for invitations and messages, and the most that there were. */
export function limitFigures(facts: Facts): readonly LimitFigures[] {
  return [...policyLimits(facts), ...ceilings(facts), ...meters(facts)];
}

function policyLimits(facts: Facts): readonly LimitFigures[] {
  const shared = { owner: 'policy', source: policySource } as const;
  const ofPeriods = (what: string, periods: readonly PeriodSent[], limitAt: (at: number) => number): LimitFigures => {
    const near = nearest(periods, limitAt);
    const limit = limitAt(near?.sent.at(-1)?.at ?? Date.parse(facts.rehearsed.from));
    return { ...shared, what, limit, most: near?.sent.length ?? 0, date: near?.date ?? null };
  };
  const pending = facts.rehearsed.days.reduce<{ readonly most: number; readonly date: string | null }>(
    (most, each) => (each.pending > most.most ? { most: each.pending, date: each.date } : most),
    { most: 0, date: null },
  );
  return [
    ofPeriods('Invitations a day', sentByDay(facts), facts.limits.day),
    ofPeriods('Invitations a week', sentByWeek(facts), facts.limits.week),
    ...messageLimits(facts),
    { ...shared, what: 'Pending invitations', limit: facts.policy.pending.stopAt, ...pending },
  ];
}

/** None where nothing was written. */
function messageLimits(facts: Facts): readonly LimitFigures[] {
  const [fullest] = writtenByDay(facts).toSorted((one, other) => other.written.length - one.written.length);
  if (fullest === undefined) return [];
  const { date, written } = fullest;
  const limit = facts.policy.messages.perDay;
  return [{ owner: 'policy', source: policySource, what: 'Messages a day', limit, most: written.length, date }];
}

/** Where a limit rises, the period that came nearest to its own. */
function nearest(periods: readonly PeriodSent[], limitAt: (at: number) => number): PeriodSent | undefined {
  const share = ({ sent }: PeriodSent) => sent.length / limitAt(sent.at(-1)?.at ?? 0);
  return periods.reduce<PeriodSent | undefined>(
    (most, each) => (most === undefined || share(each) > share(most) ? each : most),
    undefined,
  );
}

function ceilings(facts: Facts): readonly LimitFigures[] {
  const { vendor } = facts.rehearsed;
  const { perDay, perWeek }: { readonly perDay: number | null; readonly perWeek: number | null } =
    vendors[vendor].invitationCeiling;
  const shared = { owner: 'vendor', source: ceilingSource(vendor) } as const;
  const day = fullest(sentByDay(facts));
  const week = fullest(sentByWeek(facts));
  return [
    { ...shared, what: 'The most invitations a day', limit: perDay, ...mostOf(day) },
    { ...shared, what: 'The most invitations a week', limit: perWeek, ...mostOf(week) },
  ];
}

function mostOf(period: PeriodSent | undefined): Pick<LimitFigures, 'most' | 'date'> {
  return { most: period?.sent.length ?? 0, date: period?.date ?? null };
}

const day = 24 * 60 * 60_000;
const utc: Zone = createZone('UTC');

type Count = (facts: Facts) => Pick<LimitFigures, 'most' | 'date'>;

/** How the meters of the fake count that are about invitations, by their labels. */
const counts: Readonly<Record<string, Count>> = {
  'Invitations in 7 days': (facts) => rolling(facts.sent, 7, facts.zone),
  'Invitations with a note in 30 days': (facts) =>
    rolling(
      facts.sent.filter(({ invitation }) => invitation.note !== null),
      30,
      facts.zone,
    ),
  'Invitations a week': ({ sent }) => mostOf(fullest(sentByWeek({ sent, zone: utc }))),
};

/** What the fake itself counts and enforces: LinkedIn's limits, and the vendor's. */
function meters(facts: Facts): readonly LimitFigures[] {
  const { account, vendor } = facts.rehearsed;
  return account.meters.flatMap(({ label, vendor: owner, limit }): readonly LimitFigures[] => {
    const count = counts[label];
    if (count === undefined || (owner !== null && owner !== vendor)) return [];
    const source = owner === null ? linkedInSource : vendorAnswerSource;
    return [{ owner: owner === null ? 'linkedin' : 'vendor', what: label, limit, ...count(facts), source }];
  });
}

/** The most in any so many days, and the day on which that was. */
function rolling(sent: readonly Sent[], days: number, zone: Zone): Pick<LimitFigures, 'most' | 'date'> {
  let most = 0;
  let date: string | null = null;
  let first = 0;
  for (const [index, { at }] of sent.entries()) {
    while ((sent[first]?.at ?? at) <= at - days * day) first += 1;
    const count = index - first + 1;
    if (count <= most) continue;
    most = count;
    date = dateOf(zone, at);
  }
  return { most, date };
}
