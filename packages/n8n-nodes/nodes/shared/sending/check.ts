import { type MemberReference, namesOf } from '@invitekit/clients';
import type { DoNotContact, People } from '@invitekit/clients/sender';
import type { SendingLimits } from '../fields/sending-limits.ts';
import type { BlockReason } from './block-reasons.ts';
import type { SendingHistory } from './sending-history.ts';
import { stateOf } from './sending-state.ts';

/** Why somebody is not invited, and in which words; undefined when nothing blocks it. */
export type Blocker =
  | {
      readonly reason: BlockReason;
      readonly message: string;
      /** Until when it blocks, roughly: ISO 8601. */
      readonly until?: string;
    }
  | undefined;

interface SendRequest {
  readonly member: MemberReference;
  readonly limits: SendingLimits;
  readonly doNotInvite: DoNotContact;
}

/** What blocks it that can be told without asking the vendor. */
export function findBlockerInRun(
  { member, limits, doNotInvite }: SendRequest,
  attempts: number,
  seen: People,
): Blocker {
  if (attempts >= limits.perRun) {
    return { reason: 'run-limit', message: `This run has tried as many as it may: Max per Run is ${limits.perRun}` };
  }
  if (seen.has(namesOf(member))) return { reason: 'duplicate', message: 'This person is named by an earlier item' };
  const place = doNotInvite.compare(member);
  if (place === 'listed') return { reason: 'do-not-invite', message: 'This person is in Do Not Invite' };
  if (place === 'other') return undefined;
  const message =
    'Whether this person is in Do Not Invite cannot be told: it names some in another way than this person, for instance by ID instead of URL';
  return { reason: 'cannot-compare', message };
}

/** What blocks it by the vendor's lists. */
export function findBlockerInHistory(history: SendingHistory, { member, limits }: SendRequest, now: Date): Blocker {
  if (history.pending.has(namesOf(member)))
    return { reason: 'already-invited', message: 'An invitation to them is pending' };
  if (history.connected.has(namesOf(member)))
    return { reason: 'already-connected', message: 'They are connected since this week' };
  const { state, freeAt } = stateOf(history, limits, now);
  const hasSent = state.isApproximate ? 'may have sent (new connections count as well)' : 'has sent';
  const unreadable = history.unreadable > 0 ? ` Of ${history.unreadable} the time cannot be read, so they count.` : '';
  if (state.thisWeek >= state.maxPerWeek) {
    const message = `The account ${hasSent} ${state.thisWeek} invitations in the last 7 days, and ${state.maxPerWeek} are allowed. The next one is possible about ${freeAt.week}.${unreadable}`;
    return { reason: 'week-limit', message, until: freeAt.week };
  }
  if (state.today < state.maxPerDay) return undefined;
  const message = `The account ${hasSent} ${state.today} invitations in the last 24 hours, and ${state.maxPerDay} are allowed. The next one is possible about ${freeAt.day}.${unreadable}`;
  return { reason: 'day-limit', message, until: freeAt.day };
}
