import type { InvitationErrorCode } from '@invitekit/clients';
import type { Zone } from '@invitekit/clients/sender';
import type { Rehearsed } from '../rehearsed/rehearsed.ts';
import { dateOf } from '../time/days.ts';
import type { Act, ActKind } from './act.ts';

/** A time in which the account should do nothing, because an answer said so. */
export interface Hold {
  readonly because: InvitationErrorCode;
  /** The request that was answered so. */
  readonly act: Act;
  /** Until when, in milliseconds since 1970; infinite where nothing ended it. */
  readonly until: number;
  /** What was done all the same. */
  readonly ignoredBy: readonly Act[];
}

const day = 24 * 60 * 60_000;
/** Answers tell whole seconds. */
const grain = 1000;

/** What acts for the account. */
const acting: ReadonlySet<ActKind> = new Set(['send', 'withdraw', 'accept', 'refuse', 'message']);

/** Looking somebody up is the first half of inviting them. To look how the account stands is allowed. */
function isActing({ kind, person }: Act): boolean {
  return acting.has(kind) || (person !== undefined && kind !== 'list');
}

/** Until a person has looked at it; otherwise as long as the vendor says, or so many milliseconds where it does not. */
const lengths: Partial<Readonly<Record<InvitationErrorCode, 'until-looked-at' | number>>> = {
  'account-disconnected': 'until-looked-at',
  'account-restricted': 'until-looked-at',
  'quota-exceeded': day,
  'rate-limited': 0,
};

/** A hold that began while another one lasted is part of that one. */
export function holdsIn(acts: readonly Act[], days: Rehearsed['days'], zone: Zone): readonly Hold[] {
  const holds: Hold[] = [];
  for (const act of acts) {
    const length = act.failure === undefined ? undefined : lengths[act.failure.code];
    if (act.failure === undefined || length === undefined || (holds.at(-1)?.until ?? 0) > act.at) continue;
    const { code, until: told } = act.failure;
    const later = acts.filter((each) => each.number > act.number && isActing(each));
    const until = length === 'until-looked-at' ? endOf(act, later, days, zone) : (told ?? act.at + length);
    holds.push({ because: code, act, until, ignoredBy: later.filter(({ at }) => at < until - grain) });
  }
  return holds;
}

/** It is over on the first day whose evening finds the account connected, or with the first thing that works. */
function endOf(act: Act, later: readonly Act[], days: Rehearsed['days'], zone: Zone): number {
  const begun = dateOf(zone, act.at);
  const connected = days.find(({ date, status }) => date > begun && status === 'connected')?.date;
  const works = later.find(({ failure }) => failure === undefined)?.at ?? Number.POSITIVE_INFINITY;
  if (connected === undefined) return works;
  const [year = 0, month = 0, date = 0] = connected.split('-').map(Number);
  return Math.min(works, zone.moment(year, month, date, 0));
}
