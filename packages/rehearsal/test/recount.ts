import type { Rehearsed, Report } from '@invitekit/rehearsal';
import { type VendorName, vendorNames, vendors } from '@invitekit/specs/vendors';

type Entry = Rehearsed['journal'][number];

/** What the policy of the tests allows: established, weekdays from 9 to 17. */
const allowed = { day: 16, week: 80, pending: 500, from: 9 * 60, to: 17 * 60 };

const hour = 60 * 60_000;

interface Local {
  readonly date: string;
  readonly month: string;
  readonly hour: number;
  readonly minutes: number;
  readonly isWeekend: boolean;
  readonly monday: string;
}

function localOf(at: number, timeZone: string): Local {
  const text = new Date(at).toLocaleString('sv-SE', { timeZone });
  const [date = '', time = ''] = text.split(' ');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const midday = new Date(`${date}T12:00:00Z`);
  const weekday = midday.getUTCDay();
  const monday = new Date(midday.getTime() - ((weekday + 6) % 7) * 24 * hour).toISOString().slice(0, 10);
  return {
    date,
    month: date.slice(0, 7),
    hour: hours,
    minutes: hours * 60 + minutes,
    isWeekend: weekday % 6 === 0,
    monday,
  };
}

function hasWorked({ answer }: Entry): boolean {
  if (answer === null || answer.status >= 300) return false;
  return !JSON.stringify(answer.body).startsWith('{"success":false');
}

function creditsOf({ vendor, answer }: Entry): number {
  if (!vendors[vendor].hasCredits) return 0;
  return Number(/"credits_consumed":(\d+)/.exec(JSON.stringify(answer?.body ?? null))?.[1] ?? 0);
}

function tally(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function most(counts: ReadonlyMap<string, number>): { readonly most: number; readonly date: string | null } {
  const top = Math.max(0, ...counts.values());
  return { most: top, date: [...counts].find(([, count]) => count === top)?.[0] ?? null };
}

/** Every figure of a report, counted from what the rehearsal left by code that shares nothing with the report's. */
export function recount(rehearsed: Rehearsed) {
  const { journal, timeZone, vendor, invitations, from } = rehearsed;
  const local = (at: string) => localOf(Date.parse(at), timeZone);
  const own = invitations.filter(
    (each) => each.direction === 'sent' && each.kind === 'connection' && each.sentAt >= from,
  );
  const asked = journal.filter(({ operation }) => operation === vendors[vendor].operations.send);
  const personOf = ({ request }: Entry) => {
    const text = JSON.stringify([request.body, request.path]);
    const names = (member: Rehearsed['account']['owner']) => [member.id, member.publicIdentifier];
    return invitations.find(({ member }) => names(member).some((name) => text.includes(`${name}"`)))?.member
      .publicIdentifier;
  };
  const sent = asked.filter(hasWorked);
  const moments = sent.map(({ at }) => local(at));
  const gaps = sent.slice(1).map((entry, index) => Date.parse(entry.at) - Date.parse(sent[index]?.at ?? ''));
  const byDay = tally(moments.map(({ date }) => date));
  const byWeek = tally(moments.map(({ monday }) => monday));
  const dates = rehearsed.days.map(({ date }) => date);
  const isOutside = (each: Local) => each.isWeekend || each.minutes < allowed.from || each.minutes >= allowed.to;
  const state = (wanted: string) => own.filter((each) => each.state === wanted).length;
  const again = tally(
    asked
      .filter((entry, index) =>
        asked.slice(0, index).some((before) => hasWorked(before) && personOf(before) === personOf(entry)),
      )
      .map((entry) => personOf(entry) ?? '?'),
  );
  const ledger = (rehearsed.ledger?.entries ?? []).filter(({ change }) => change < 0);
  const months = new Map<string, number>();
  for (const { at, change } of ledger) months.set(local(at).month, (months.get(local(at).month) ?? 0) - change);
  const taken = ledger.reduce((sum, { change }) => sum - change, 0);
  const tried = new Set(asked.map(personOf));
  return {
    requests: journal.length,
    runs: rehearsed.runs.length,
    invitations: {
      sent: own.length,
      accepted: state('accepted'),
      ignored: state('ignored'),
      withdrawn: state('withdrawn'),
      expired: state('expired'),
      pending: state('pending'),
      notes: own.filter(({ note }) => note !== null).length,
      refused: asked.length - sent.length,
    },
    messages: 0,
    days: dates.map((date) => ({
      date,
      sent: byDay.get(date) ?? 0,
      messages: 0,
      limit: allowed.day,
      isWorkingDay: new Date(`${date}T12:00:00Z`).getUTCDay() % 6 !== 0,
    })),
    hours: Array.from({ length: 24 }, (_, each) => ({
      hour: each,
      sent: moments.filter((moment) => moment.hour === each).length,
      messages: 0,
    })),
    weeks: [...new Set(dates.map((date) => local(`${date}T10:00:00Z`).monday))].map((monday) => ({
      from: monday,
      sent: byWeek.get(monday) ?? 0,
      limit: allowed.week,
    })),
    workingHours: { from: allowed.from, to: allowed.to },
    shortestGap: Math.min(...gaps),
    outsideHours: moments.filter(isOutside).length,
    limits: limits(),
    course: rehearsed.days.map((day) => {
      const settled = own.filter(({ settledAt }) => settledAt !== null && local(settledAt).date <= day.date);
      const accepted = settled.filter((each) => each.state === 'accepted').length;
      return { ...day, acceptance: settled.length === 0 ? null : Number((accepted / settled.length).toFixed(3)) };
    }),
    credits: {
      months: [...months].map(([month, credits]) => ({ month, credits })),
      taken: vendors[vendor].hasCredits ? taken : null,
      nodes: nodes(),
      vendors: vendorNames.map((name) => priceAt(name)),
    },
    twice: [...again.values()].toSorted(),
    notReached: rehearsed.people.filter(({ publicIdentifier }) => !tried.has(publicIdentifier)).length,
    listed: rehearsed.people.length,
  };

  function limits() {
    const ceiling: { readonly perDay: number | null; readonly perWeek: number | null } =
      vendors[vendor].invitationCeiling;
    const pending = most(new Map(rehearsed.days.map(({ date, pending: count }) => [date, count])));
    const days = Math.max(0, ...byDay.values());
    const weeks = Math.max(0, ...byWeek.values());
    const perWeekInUtc = tally(sent.map(({ at }) => localOf(Date.parse(at), 'UTC').monday));
    const meter = (label: string) =>
      rehearsed.account.meters.find((each) => each.label === label && (each.vendor ?? vendor) === vendor);
    const rolling = Math.max(
      0,
      ...sent.map(
        ({ at }) =>
          sent.filter(
            (each) => Date.parse(each.at) <= Date.parse(at) && Date.parse(each.at) > Date.parse(at) - 7 * 24 * hour,
          ).length,
      ),
    );
    return [
      { limit: allowed.day, most: days },
      { limit: allowed.week, most: weeks },
      { limit: allowed.pending, most: pending.most },
      { limit: ceiling.perDay, most: days },
      { limit: ceiling.perWeek, most: weeks },
      ...(meter('Invitations in 7 days') ? [{ limit: meter('Invitations in 7 days')?.limit, most: rolling }] : []),
      ...(meter('Invitations a week')
        ? [{ limit: meter('Invitations a week')?.limit, most: Math.max(0, ...perWeekInUtc.values()) }]
        : []),
    ];
  }

  function nodes() {
    const found = new Map<string, { requests: number; credits: number }>();
    for (const { workflow, nodes: those } of rehearsed.runs) {
      for (const { name, requests } of those) {
        const entry = found.get(`${workflow}: ${name}`) ?? { requests: 0, credits: 0 };
        entry.requests += requests.length;
        entry.credits += journal
          .filter(({ number }) => requests.includes(number))
          .reduce((sum, each) => sum + creditsOf(each), 0);
        if (entry.requests > 0) found.set(`${workflow}: ${name}`, entry);
      }
    }
    return Object.fromEntries([...found].toSorted());
  }

  /** At LinkupAPI an invitation is 1, a list 1 for each 50; whoever is elsewhere pays nothing. */
  function priceAt(name: VendorName) {
    if (!vendors[name].hasCredits) return null;
    if (name === vendor) return taken;
    const { operations } = vendors[vendor];
    return journal.reduce((sum, entry, index) => {
      const { operation } = entry;
      const isLookUp = operation === operations.relationship && journal[index + 1]?.operation !== operations.send;
      const costsOne = [operations.send, operations.withdraw].some((each) => each === operation) || isLookUp;
      if (!hasWorked(entry)) return sum;
      if (costsOne) return sum + 1;
      return operation === operations.listSent
        ? sum + Math.ceil(Math.max(0, ...listsIn(entry.answer?.body)) / 50)
        : sum;
    }, 0);
  }
}

function listsIn(value: unknown): readonly number[] {
  if (Array.isArray(value)) return [value.length];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listsIn) : [];
}

/** The same figures of a report, in the same shape. */
export function figuresOf(report: Report): ReturnType<typeof recount> {
  const { requests, runs, invitations, messages, days, hours, weeks, workingHours, outsideHours, course, credits } =
    report;
  const nodes = credits.nodes.map(
    (each) => [`${each.workflow}: ${each.node}`, { requests: each.requests, credits: each.credits }] as const,
  );
  return {
    requests,
    runs,
    invitations,
    messages,
    days: [...days],
    hours: [...hours],
    weeks: [...weeks],
    workingHours,
    shortestGap: report.shortestGap?.milliseconds ?? Number.POSITIVE_INFINITY,
    outsideHours,
    limits: report.limits.map(({ limit, most: count }) => ({ limit, most: count })),
    course: course.map((day) => ({ ...day })),
    credits: {
      months: credits.months.map((each) => ({ ...each })),
      taken: credits.taken,
      nodes: Object.fromEntries(nodes.toSorted()),
      vendors: credits.vendors.map((each) => each.credits),
    },
    twice: report.people.twice.map(({ times }) => times).toSorted(),
    notReached: report.people.notReached,
    listed: report.people.listed,
  };
}
