import type { Report } from '../../report/report.ts';
import { counted } from '../../words/counted.ts';
import { html, type Markup, nothing } from './markup.ts';
import { bars, type Key, line, plot, shades, steps } from './plot.ts';

/** What one looks at first: when it acts. */
export function firstPlots(report: Report): Markup {
  return html`<section class="plots">
${perDay(report)}${perHour(report)}</section>
`;
}

/** What becomes of it, as far as the report has what the plots show. */
export function furtherPlots(report: Report): Markup {
  return html`<section class="plots">
${perWeek(report)}${pendingOverTime(report)}${acceptanceOverTime(report)}${creditsOverTime(report)}</section>
`;
}

/** `06-01` of `2026-06-01`. */
function short(date: string): string {
  return date.slice(5);
}

function barStyle(isOver: boolean): string {
  return isOver ? 'over' : 'bar';
}

function messageKey({ messages }: Report): readonly Key[] {
  return messages > 0 ? [{ text: 'messages', style: 'second' }] : [];
}

function perDay(report: Report): Markup {
  const { days } = report;
  const sent = days.map((day) => day.sent);
  const messages = days.map((day) => day.messages);
  const limits = days.map(({ limit, isWorkingDay }) => (isWorkingDay && Number.isFinite(limit) ? limit : null));
  const most = Math.max(
    ...sent.map((each, index) => each + (messages[index] ?? 0)),
    ...limits.map((each) => each ?? 0),
  );
  const title = report.messages > 0 ? 'Invitations and messages a day' : 'Invitations a day';
  return plot(
    {
      title,
      labels: days.map(({ date }) => short(date)),
      most,
      keys: [
        { text: 'invitations', style: 'bar' },
        { text: 'more than allowed', style: 'over' },
        ...messageKey(report),
        { text: 'the policy’s limit', style: 'limit' },
        { text: 'no working day', style: 'shade' },
      ],
      words: `${title}: ${days.map(({ date, sent: count }) => `${date} ${count}`).join(', ')}`,
    },
    (area) => [
      shades(
        area,
        days.map(({ isWorkingDay }) => !isWorkingDay),
      ),
      bars(area, sent, undefined, (index) => barStyle((sent[index] ?? 0) > (days[index]?.limit ?? 0))),
      bars(area, messages, sent, () => 'second'),
      steps(area, limits, 'limit'),
    ],
  );
}

function perHour(report: Report): Markup {
  const { hours, workingHours } = report;
  const isOutside = (hour: number) => (hour + 1) * 60 <= workingHours.from || hour * 60 >= workingHours.to;
  const sent = hours.map((hour) => hour.sent);
  const messages = hours.map((hour) => hour.messages);
  return plot(
    {
      title: `By the hour of the day, ${report.timeZone}`,
      labels: hours.map(({ hour }) => `${hour}`),
      most: Math.max(...sent.map((each, index) => each + (messages[index] ?? 0))),
      keys: [
        { text: 'invitations', style: 'bar' },
        ...messageKey(report),
        { text: 'outside of working hours', style: 'shade' },
      ],
      words: `Invitations by the hour: ${hours.map(({ hour, sent: count }) => `${hour} ${count}`).join(', ')}`,
    },
    (area) => [
      shades(
        area,
        hours.map(({ hour }) => isOutside(hour)),
      ),
      bars(area, sent, undefined, (index) => barStyle(isOutside(index))),
      bars(area, messages, sent, () => 'second'),
    ],
  );
}

function perWeek({ weeks }: Report): Markup {
  const limits = weeks.map(({ limit }) => (Number.isFinite(limit) ? limit : null));
  return plot(
    {
      title: 'Invitations a week',
      labels: weeks.map(({ from }) => short(from)),
      most: Math.max(...weeks.map(({ sent }) => sent), ...limits.map((each) => each ?? 0)),
      keys: [
        { text: 'from that Monday', style: 'bar' },
        { text: 'more than allowed', style: 'over' },
        { text: 'what is allowed', style: 'limit' },
      ],
      words: `Invitations a week: ${weeks.map(({ from, sent }) => `${from} ${sent}`).join(', ')}`,
    },
    (area) => [
      bars(
        area,
        weeks.map(({ sent }) => sent),
        undefined,
        (index) => barStyle((weeks[index]?.sent ?? 0) > (weeks[index]?.limit ?? 0)),
      ),
      steps(area, limits, 'limit'),
    ],
  );
}

function pendingOverTime({ course }: Report): Markup {
  if (course.length === 0) return nothing;
  const pending = course.map((day) => day.pending);
  const accepted = course.map((day) => day.accepted);
  return plot(
    {
      title: 'Pending and accepted',
      labels: course.map(({ date }) => short(date)),
      most: Math.max(...pending, ...accepted),
      keys: [
        { text: 'pending', style: 'line' },
        { text: 'accepted so far', style: 'other-line' },
      ],
      words: `At the end ${counted(pending.at(-1) ?? 0, 'invitation is', 'invitations are')} pending, and ${accepted.at(-1) ?? 0} were accepted.`,
    },
    (area) => [line(area, pending, 'line'), line(area, accepted, 'other-line')],
  );
}

function acceptanceOverTime({ course }: Report): Markup {
  const shares = course.map(({ acceptance }) => (acceptance === null ? null : Math.round(acceptance * 100)));
  if (shares.every((share) => share === null)) return nothing;
  return plot(
    {
      title: 'Accepted, in percent of those decided so far',
      labels: course.map(({ date }) => short(date)),
      most: 100,
      keys: [{ text: 'percent', style: 'other-line' }],
      words: `At the end ${shares.at(-1) ?? 0} percent of the decided invitations were accepted.`,
    },
    (area) => [steps(area, shares, 'other-line')],
  );
}

function creditsOverTime({ course, vendorName }: Report): Markup {
  const credits = course.flatMap((day) => day.credits ?? []);
  if (credits.length === 0) return nothing;
  return plot(
    {
      title: `Credits left at ${vendorName}`,
      labels: course.map(({ date }) => short(date)),
      most: Math.max(...credits),
      keys: [{ text: 'at the end of the day', style: 'line' }],
      words: `At the end ${counted(credits.at(-1) ?? 0, 'credit is', 'credits are')} left.`,
    },
    (area) => [line(area, credits, 'line')],
  );
}
