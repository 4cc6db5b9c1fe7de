import type { Facts } from '../facts/facts.ts';
import type { Act } from '../journal/act.ts';
import type { DayFigures, HourFigures, WeekFigures } from '../report/report.ts';
import { dateOf, datesBetween, mondayOf } from '../time/days.ts';

/** Messages that were sent. */
export function messagesOf({ acts }: Facts): readonly Act[] {
  return acts.filter(({ kind, failure }) => kind === 'message' && failure === undefined);
}

export function dayFigures(facts: Facts): readonly DayFigures[] {
  const { zone, rehearsed, limits } = facts;
  const sent = countBy(facts.sent, ({ at }) => dateOf(zone, at));
  const messages = countBy(messagesOf(facts), ({ at }) => dateOf(zone, at));
  return datesBetween(zone, Date.parse(rehearsed.from), Date.parse(rehearsed.until)).map(({ date, noon }) => ({
    date,
    sent: sent.get(date) ?? 0,
    messages: messages.get(date) ?? 0,
    limit: limits.day(noon),
    isWorkingDay: limits.hours.weekdays.has(zone.wallTime(noon).weekday),
  }));
}

const hoursOfDay = 24;

export function hourFigures(facts: Facts): readonly HourFigures[] {
  const hourOf = ({ at }: { readonly at: number }) => Math.floor(facts.zone.wallTime(at).minutes / 60);
  const sent = countBy(facts.sent, hourOf);
  const messages = countBy(messagesOf(facts), hourOf);
  return Array.from({ length: hoursOfDay }, (_, hour) => ({
    hour,
    sent: sent.get(hour) ?? 0,
    messages: messages.get(hour) ?? 0,
  }));
}

export function weekFigures(facts: Facts): readonly WeekFigures[] {
  const { zone, rehearsed, limits } = facts;
  const sent = countBy(facts.sent, ({ at }) => mondayOf(zone, at));
  const dates = datesBetween(zone, Date.parse(rehearsed.from), Date.parse(rehearsed.until));
  const weeks = Map.groupBy(dates, ({ noon }) => mondayOf(zone, noon));
  return [...weeks].map(([from, days]) => ({
    from,
    sent: sent.get(from) ?? 0,
    limit: limits.week(days.at(-1)?.noon ?? 0),
  }));
}

function countBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
