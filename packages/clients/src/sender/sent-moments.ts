import { chanceOf } from './chance.ts';
import { clockGrainMs } from './clock-grain.ts';
import { type AccountMemory, type Attempt, wasRefused } from './memory.ts';
import type { Rules } from './rules.ts';
import { hashesIn, isAmong } from './same-person.ts';
import type { Seen } from './seen.ts';
import { leaseMs, type Situation } from './situation.ts';
import type { Moment } from './windows.ts';

/**
 * Those of the listed invitations that no sender remembers: what is remembered tells the time better. Somebody whom a sender invited,
 * and somebody else again much later, is two invitations.
 */
export function ofOthers({ attempts }: AccountMemory, listed: readonly Seen[]): readonly Seen[] {
  const own = new Map<string, Attempt[]>();
  for (const attempt of attempts) {
    if (attempt.kind !== 'send' || wasRefused(attempt)) continue;
    for (const name of attempt.person) own.set(name, [...(own.get(name) ?? []), attempt]);
  }
  // Clocks of two vendors differ a little, and some round what they tell.
  const isIt = ({ earliest, latest }: Moment) => {
    const slack = leaseMs + latest - earliest;
    return ({ at, endedAt }: Attempt) => earliest - slack <= endedAt && latest + slack >= at;
  };
  return listed.filter((seen) => !seen.person.some((name) => own.get(name)?.some(isIt(seen))));
}

/** The gap after an invitation, in milliseconds. Derived from the account and the person, so that everybody finds the same. */
export function gapAfter({ gapMs: { least, most } }: Rules, account: string, { person }: Pick<Seen, 'person'>): number {
  return Math.round(least + chanceOf(`${account} ${person[0] ?? ''}`) * (most - least));
}

/**
 * When invitations were sent: those that senders remember, and those of the vendor's lists that they do not. New connections may have
 * been invited in that time too.
 */
export function sentMoments({ view, memory }: Pick<Situation, 'view' | 'memory'>): readonly Moment[] {
  const sends = memory.attempts.filter((each) => each.kind === 'send' && !wasRefused(each));
  const answered = memory.attempts.filter(({ kind }) => kind === 'accept');
  const known = hashesIn([...sends, ...answered]);
  const connections = (view.connections ?? []).filter((each) => !isAmong(each, known));
  const invited = ofOthers(memory, [...view.pending.values(), ...view.gone]);
  const others = uniquePeople([...invited, ...connections]);
  return [...sends.map(({ at, endedAt }) => ({ earliest: at, latest: endedAt + clockGrainMs })), ...others];
}

/** When senders wrote messages. No vendor lists what an account wrote in a day. */
export function writtenMoments({ memory }: Pick<Situation, 'memory'>): readonly Moment[] {
  const written = memory.attempts.filter((each) => each.kind === 'message' && !wasRefused(each));
  return written.map(({ at, endedAt }) => ({ earliest: at, latest: endedAt + clockGrainMs }));
}

function uniquePeople(people: readonly Seen[]): readonly Seen[] {
  const names = new Set<string>();
  return people.filter(({ person }) => {
    const isNew = !person.some((name) => names.has(name));
    for (const name of person) names.add(name);
    return isNew;
  });
}
