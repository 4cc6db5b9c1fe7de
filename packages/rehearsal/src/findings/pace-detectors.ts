import { isWithin } from '../facts/limits.ts';
import { gapsOf } from '../figures/gaps.ts';
import { counted } from '../words/counted.ts';
import { shownClock, shownDuration } from '../words/duration.ts';
import type { Detector } from './detector.ts';

export const burst: Detector = (facts) => {
  const { limits } = facts;
  const short = gapsOf(facts.sent).filter(({ milliseconds }) => milliseconds < limits.minGapMs - clockGrain);
  if (short.length === 0) return undefined;
  const shortest = Math.min(...short.map(({ milliseconds }) => milliseconds));
  const most = shownDuration(limits.minGapMs);
  return {
    sentence: `${counted(short.length, 'invitation follows', 'invitations follow')} the one before in less than ${most}; the shortest gap is ${shownDuration(shortest)}.`,
    count: short.length,
    acts: short.flatMap(({ second }) => second.act ?? []),
    at: short[0]?.second.at ?? 0,
  };
};

/** Answers tell whole seconds. */
const clockGrain = 1000;

export const outsideHours: Detector = ({ sent, limits, zone, rehearsed }) => {
  const outside = sent.filter(({ at }) => !isWithin(limits.hours, zone, at));
  const [first] = outside;
  if (first === undefined) return undefined;
  const { minutes, weekday } = zone.wallTime(first.at);
  const when = `on a ${weekdays[weekday]} at ${shownClock(minutes)}`;
  const hours = `${shownClock(limits.hours.from)} to ${shownClock(limits.hours.to)}`;
  return {
    sentence: `${counted(outside.length, 'invitation goes', 'invitations go')} out outside of working hours (${hours}, ${rehearsed.timeZone}), the first ${when}.`,
    count: outside.length,
    acts: outside.flatMap(({ act }) => act ?? []),
    at: first.at,
  };
};

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
