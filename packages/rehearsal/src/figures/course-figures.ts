import type { Facts } from '../facts/facts.ts';
import type { CourseFigures } from '../report/report.ts';
import { dateOf } from '../time/days.ts';

/** How the account stood at the end of each day. */
export function courseFigures({ rehearsed, sent, zone }: Facts): readonly CourseFigures[] {
  const decided = sent.flatMap(({ invitation: { state, settledAt } }) =>
    settledAt === null ? [] : [{ isAccepted: state === 'accepted', date: dateOf(zone, Date.parse(settledAt)) }],
  );
  return rehearsed.days.map((day) => {
    const soFar = decided.filter(({ date }) => date <= day.date);
    const accepted = soFar.filter(({ isAccepted }) => isAccepted).length;
    return { ...day, acceptance: soFar.length === 0 ? null : Math.round((accepted / soFar.length) * 1000) / 1000 };
  });
}
