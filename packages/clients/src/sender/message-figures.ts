import { dayMs } from '../core/durations.ts';
import { type Figure, figure } from './figure.ts';
import { type AccountMemory, type Attempt, wasRefused } from './memory.ts';
import { attemptsIn, nothingBefore, type Span } from './report-figures.ts';
import { writtenMoments } from './sent-moments.ts';
import type { Situation } from './situation.ts';
import { leftIn } from './windows.ts';
import type { WorkingHours } from './working-hours.ts';

/** What senders wrote, and what became of it. No vendor lists what an account writes in a day, so the store alone tells. */
export interface MessageFigures {
  /** Messages that senders wrote in these days. */
  readonly messagesSent: Figure;
  /** How many more the policy's limit of a day allows today. Holds and working hours do not count here. */
  readonly messagesLeftToday: Figure;
  /** How many more it allows until Sunday, on the policy's weekdays. There is no limit of a week. */
  readonly messagesLeftThisWeek: Figure;
  /** People whom senders wrote to in these days, and who may still get a follow-up. */
  readonly sequencesOpen: Figure;
  /** People of whom senders found in these days that the conversation went on, so that they get nothing more. */
  readonly sequencesWentOn: Figure;
  /** People whom senders wrote to in these days, and who have got all messages that the policy allows. */
  readonly sequencesDone: Figure;
}

export function messageFiguresOf({ situation, from }: Span, now: number): MessageFigures {
  const { memory, rules } = situation;
  const missing = nothingBefore(memory, from);
  const written = attemptsIn(memory, 'message', from).filter((attempt) => !wasRefused(attempt));
  const unclear = written.filter(({ result }) => result !== 'done').length;
  const lost = unclear > 0 && `${unclear} may not have arrived: the answer was lost.`;
  const sequences = sequencesOf(memory).filter((all) => all.some(({ endedAt }) => endedAt >= from));
  const wentOn = sequences.filter((all) => all.some(isStop));
  const running = sequences.filter((all) => !all.some(isStop));
  const done = running.filter((all) => all.length > rules.messages.followUps);
  return {
    messagesSent: figure(written.length, missing, lost),
    ...leftOf(situation, now),
    sequencesOpen: figure(running.length - done.length, missing, lost),
    sequencesWentOn: figure(wentOn.length, missing),
    sequencesDone: figure(done.length, missing, lost),
  };
}

function leftOf(situation: Situation, now: number) {
  const { memory, rules } = situation;
  const { perDay } = rules.messages;
  const today = leftIn('day', rules.hours.zone, writtenMoments(situation), now, perDay);
  const missing = nothingBefore(memory, now - dayMs);
  const lacks = [missing, missing !== false && 'So fewer may be left.'] as const;
  return {
    messagesLeftToday: figure(today, ...lacks),
    messagesLeftThisWeek: figure(today + perDay * workingDaysAfter(rules.hours, now), ...lacks),
  };
}

/** How many of the days after this one, until Sunday, something is done on. */
function workingDaysAfter({ zone, weekdays }: WorkingHours, now: number): number {
  const today = zone.wallTime(now).weekday || 7;
  return [...weekdays].filter((weekday) => (weekday || 7) > today).length;
}

function isStop({ decision }: Attempt): boolean {
  return decision === 'gone';
}

/** What was written to each person, with the stop where the conversation went on; under several names it is one person. */
function sequencesOf({ attempts }: AccountMemory): readonly (readonly Attempt[])[] {
  const byName = new Map<string, readonly Attempt[]>();
  for (const attempt of attempts) {
    if (attempt.kind !== 'message' || (wasRefused(attempt) && !isStop(attempt))) continue;
    // Names that were thought to be of several people may turn out to be of one.
    const known = new Set(attempt.person.flatMap((name) => byName.get(name) ?? []));
    const sequence = [...known, attempt];
    const names = new Set(sequence.flatMap(({ person }) => person));
    for (const name of names) byName.set(name, sequence);
  }
  return [...new Set(byName.values())];
}
