import { dayMs } from '../core/durations.ts';
import { clockGrainMs } from './clock-grain.ts';
import { type Figure, figure } from './figure.ts';
import { type AccountMemory, type ActionKind, type Attempt, wasRefused } from './memory.ts';
import { hashesIn, isAmong } from './same-person.ts';
import { sentMoments } from './sent-moments.ts';
import { limitsAt, type Situation } from './situation.ts';
import { leftIn, type Period, periods } from './windows.ts';

/** What a report is about. */
export interface Span {
  /** With the connections of all of it. */
  readonly situation: Situation;
  /** When it begins, in milliseconds since 1970. */
  readonly from: number;
}

export function sentIn({ situation, from }: Span): Figure {
  const { view, memory } = situation;
  const count = sentMoments(situation).filter(({ latest }) => latest >= from).length;
  const own = attemptsIn(memory, 'send', from).filter((attempt) => !wasRefused(attempt));
  const others = count - own.length;
  const unclear = own.filter(({ result }) => result !== 'done').length;
  const places = view.connections === undefined ? 'pending' : 'pending or as new connections';
  return figure(
    count,
    nothingBefore(memory, from),
    cutList(view),
    others > 0 && `${others} are known only from the vendor's lists, as ${places}. Others that have ended are missing.`,
    unclear > 0 && `${unclear} may not have happened: the answer was lost.`,
  );
}

export function acceptedIn({ situation: { view, memory }, from }: Span): Figure {
  const { connections } = view;
  if (connections === undefined)
    return figure(null, 'The vendor charges for its list of connections, or gives no dates.');
  const acceptedByUs = hashesIn(memory.attempts.filter(({ kind }) => kind === 'accept'));
  const invitedByUs = hashesIn(memory.attempts.filter((each) => each.kind === 'send' && !wasRefused(each)));
  const made = connections.filter((each) => each.latest >= from && !isAmong(each, acceptedByUs));
  const others = made.filter((each) => !isAmong(each, invitedByUs)).length;
  return figure(made.length, others > 0 && `No sender invited ${others} of them: they may have invited the account.`);
}

export function withdrawnIn({ situation: { memory }, from }: Span): Figure {
  const done = attemptsIn(memory, 'withdraw', from).filter(({ result }) => result === 'done');
  return figure(done.length, nothingBefore(memory, from));
}

export function endedIn({ situation: { view, memory }, from }: Span): Figure {
  if (view.connections === undefined || memory.began === null) {
    return figure(null, 'Only a lasting store knows it, and only where the list of connections has dates and is free.');
  }
  const withdrawn = hashesIn(attemptsIn(memory, 'withdraw', from));
  const over = attemptsIn(memory, 'send', from).filter(({ decision }) => decision === 'gone');
  const ended = over.filter((each) => !isAmong(each, withdrawn));
  return figure(ended.length, nothingBefore(memory, from), oldList(view));
}

export function pendingOf({ view }: Situation): Figure {
  return figure(view.pending.size, cutList(view), oldList(view));
}

export function leftOf(
  situation: Situation,
  now: number,
): { readonly leftToday: Figure; readonly leftThisWeek: Figure } {
  const { rules, memory, view } = situation;
  const limits = limitsAt(situation, now);
  const moments = sentMoments(situation);
  const { quota } = view;
  const left = (within: readonly Period[]) => {
    const rooms = within.map((period) => leftIn(period, rules.hours.zone, moments, now, limits[period]));
    const count = Math.min(...rooms, ...(quota === null ? [] : [Math.max(0, quota.limit - quota.used)]));
    const lacks = nothingBefore(memory, now - 7 * dayMs);
    return figure(count, lacks, lacks !== false && 'So fewer may be left.');
  };
  return { leftToday: left(periods), leftThisWeek: left(periods.filter((period) => period !== 'day')) };
}

/** What is missing when no sender was there at the beginning. */
export function nothingBefore({ began }: AccountMemory, from: number): string | false {
  if (began === null) return 'Senders remember nothing of this account, so what has ended is missing.';
  if (began <= from) return false;
  return `Senders remember nothing from before ${toMinute(began)}; what had ended by then is missing.`;
}

/** For instance `2026-06-01 09:00 UTC`. */
function toMinute(moment: number): string {
  return `${new Date(moment).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function cutList({ isWhole, pending }: Situation['view']): string | false {
  return !isWhole && `Only the newest ${pending.size} pending invitations were read; there are more.`;
}

function oldList({ readAt, refreshedAt }: Situation['view']): string | false {
  return readAt < refreshedAt && `What ended since ${toMinute(readAt)} still counts as pending.`;
}

export function attemptsIn({ attempts }: AccountMemory, wanted: ActionKind, from: number): readonly Attempt[] {
  return attempts.filter(({ kind, endedAt }) => kind === wanted && endedAt + clockGrainMs >= from);
}
