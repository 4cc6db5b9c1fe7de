import { vendors } from '@invitekit/specs/vendors';
import { type Facts, readFacts } from './facts/facts.ts';
import type { Gates } from './facts/gates.ts';
import { isWithin } from './facts/limits.ts';
import { withoutNames } from './facts/without-names.ts';
import { courseFigures } from './figures/course-figures.ts';
import { creditFigures } from './figures/credit-figures.ts';
import { gapsOf } from './figures/gaps.ts';
import { leftBehind } from './figures/left-behind.ts';
import { limitFigures } from './figures/limit-figures.ts';
import { toLink } from './figures/link.ts';
import { peopleTwice } from './figures/people-twice.ts';
import { ruleFigures } from './figures/rule-figures.ts';
import { seenIn } from './figures/seen.ts';
import { dayFigures, hourFigures, messagesOf, weekFigures } from './figures/time-figures.ts';
import { findIn } from './findings/find.ts';
import { checkGates } from './gates/check-gates.ts';
import type { Rehearsed } from './rehearsed/rehearsed.ts';
import type { Report } from './report/report.ts';
import { dateOf } from './time/days.ts';
import { describeCode } from './words/codes.ts';
import { inOneLine } from './words/in-one-line.ts';

export interface ReportSettings {
  /** Default: the account's policy. */
  readonly gates?: Gates | undefined;
  /** Whether people are named. Default: their initials are shown. */
  readonly names?: boolean | undefined;
}

/**
 * What came of a rehearsal.
 *
 * @throws {TypeError} or {RangeError} for a policy that makes no sense.
 */
export async function createReport(
  given: Rehearsed,
  { gates = {}, names = false }: ReportSettings = {},
): Promise<Report> {
  const rehearsed = names ? given : withoutNames(given);
  const facts = await readFacts(rehearsed, gates, names);
  const { zone, acts, limits } = facts;
  const findings = findIn(facts);
  const credits = creditFigures(facts);
  const results = checkGates(facts, credits.taken, findings);
  const report: Omit<Report, 'seen'> = {
    version: 1,
    vendor: rehearsed.vendor,
    vendorName: vendors[rehearsed.vendor].displayName,
    rehearsed: rehearsed.rehearsed,
    seed: rehearsed.seed,
    timeZone: rehearsed.timeZone,
    from: dateOf(zone, Date.parse(rehearsed.from)),
    until: dateOf(zone, Date.parse(rehearsed.until) - 1),
    weather: rehearsed.weather,
    events: rehearsed.events,
    leftOut: rehearsed.leftOut,
    idle: rehearsed.idle,
    requests: acts.length,
    runs: rehearsed.runs.length,
    invitations: invitationFigures(facts),
    messages: messagesOf(facts).length,
    days: dayFigures(facts),
    hours: hourFigures(facts),
    weeks: weekFigures(facts),
    workingHours: { from: limits.hours.from, to: limits.hours.to },
    shortestGap: shortestGap(facts),
    outsideHours: facts.sent.filter(({ at }) => !isWithin(limits.hours, zone, at)).length,
    limits: limitFigures(facts),
    course: courseFigures(facts),
    credits,
    rules: ruleFigures(facts),
    people: peopleFigures(facts),
    failures: rehearsed.runs.flatMap(({ id, workflow, status, startedAt, error }) =>
      status === 'error'
        ? [{ run: id, workflow, node: error?.node ?? null, at: startedAt, message: inOneLine(error?.message ?? '') }]
        : [],
    ),
    findings,
    gates: results,
    passed: results.every(({ isBroken }) => !isBroken),
  };
  return { ...report, seen: seenIn(facts, report) };
}

function invitationFigures({ sent, acts }: Facts): Report['invitations'] {
  const count = (wanted: string) => sent.filter(({ invitation }) => invitation.state === wanted).length;
  return {
    sent: sent.length,
    accepted: count('accepted'),
    ignored: count('ignored'),
    withdrawn: count('withdrawn'),
    expired: count('expired'),
    pending: count('pending'),
    notes: sent.filter(({ invitation }) => invitation.note !== null).length,
    refused: acts.filter(({ kind, failure }) => kind === 'send' && failure !== undefined && !failure.isLost).length,
  };
}

function shortestGap({ sent }: Facts): Report['shortestGap'] {
  const [shortest] = gapsOf(sent).toSorted((one, other) => one.milliseconds - other.milliseconds);
  if (shortest === undefined) return null;
  const acts = [shortest.first.act, shortest.second.act].filter((act) => act !== undefined);
  return { milliseconds: shortest.milliseconds, requests: acts.map(toLink) };
}

function peopleFigures(facts: Facts): Report['people'] {
  const { acts, sent, labels, rehearsed } = facts;
  const tried = new Set([
    ...acts.flatMap(({ kind, person }) => (kind === 'send' && person ? [person.key] : [])),
    ...sent.map(({ person }) => person),
  ]);
  return {
    twice: peopleTwice(facts).map(({ person, again, afterWithdrawal }) => ({
      person: labels.person(person),
      times: again.length,
      afterWithdrawal,
    })),
    leftBehind: leftBehind(facts).map(({ person, because, act }) => ({
      person: labels.person(person),
      because: describeCode(because),
      request: toLink(act),
    })),
    notReached: rehearsed.people.filter(({ publicIdentifier }) => !tried.has(publicIdentifier)).length,
    listed: rehearsed.people.length,
  };
}
