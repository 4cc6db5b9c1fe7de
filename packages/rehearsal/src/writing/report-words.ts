import type { CourseFigures, LimitOwner, Report } from '../report/report.ts';
import type { RequestLink } from '../report/seen.ts';
import { counted, shownNumber } from '../words/counted.ts';
import { shownDuration } from '../words/duration.ts';

/** Stands at the end of every report. */
export const foot =
  'This is a rehearsal against a fake. A clean one does not predict what LinkedIn does: LinkedIn forbids automated invitations and publishes no limits.';

export const ownerWords: Readonly<Record<LimitOwner, string>> = {
  policy: 'Policy',
  vendor: 'Vendor',
  linkedin: 'LinkedIn (fake)',
};

/** What was rehearsed, in one line. */
export function subjectOf({ rehearsed, vendorName, days, from, until, timeZone, weather, seed }: Report): string {
  return `${rehearsed.join(', ')} at ${vendorName}: ${counted(days.length, 'day', 'days')} from ${from} to ${until} (${timeZone}), ${weather} weather, seed ${seed}`;
}

/** The figures that one looks at first: label, number, what is said beside it. */
export function keyFigures(report: Report): readonly (readonly [label: string, value: string, beside: string])[] {
  const { invitations, messages, shortestGap, credits, people, course } = report;
  const last = course.at(-1);
  return [
    ['Invitations', shownNumber(invitations.sent), besideSent(report)],
    ['Accepted', shownNumber(invitations.accepted), acceptanceWords(last)],
    ['Pending', shownNumber(last?.pending ?? invitations.pending), 'at the end, also from before'],
    ['Shortest gap', shortestGap === null ? '–' : shownDuration(shortestGap.milliseconds), 'between two invitations'],
    ['Outside hours', shownNumber(report.outsideHours), invitationsWord(report.outsideHours)],
    ...(messages > 0 ? [['Messages', shownNumber(messages), ''] as const] : []),
    ...(credits.taken === null ? [] : [['Credits', shownNumber(credits.taken), `at ${report.vendorName}`] as const]),
    ...(people.listed === 0
      ? []
      : [['Not reached', shownNumber(people.notReached), `of ${shownNumber(people.listed)} on the list`] as const]),
  ];
}

function besideSent({ invitations: { notes, refused } }: Report): string {
  const parts = [
    ...(notes > 0 ? [`${shownNumber(notes)} with a note`] : []),
    ...(refused > 0 ? [`${shownNumber(refused)} refused`] : []),
  ];
  return parts.join(', ');
}

function acceptanceWords(last: CourseFigures | undefined): string {
  if (last === undefined || last.acceptance === null) return 'none was decided';
  return `${Math.round(last.acceptance * 100)} % of those decided`;
}

function invitationsWord(count: number): string {
  return count === 1 ? 'invitation' : 'invitations';
}

/** Where a request came from: `run 12, Send, request 345`. */
export function linkWords({ run, node, request }: RequestLink): string {
  return [...(run === null ? [] : [`run ${run}`]), ...(node === null ? [] : [node]), `request ${request}`].join(', ');
}

/** A moment for people, in the time zone of the report: `2026-06-01 09:24`. */
export function shownMoment(at: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return format.format(new Date(at));
}

/** What comes out at the end, in one line. */
export function verdictOf({ findings, gates }: Report): string {
  const broken = gates.filter(({ isBroken }) => isBroken).length;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const found = [
    ...(errors > 0 ? [counted(errors, 'error', 'errors')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning', 'warnings')] : []),
  ];
  const first = found.length === 0 ? 'Nothing was found' : `Found: ${found.join(', ')}`;
  return broken === 0 ? `${first}; no gate is broken.` : `${first}; ${counted(broken, 'gate is', 'gates are')} broken.`;
}
