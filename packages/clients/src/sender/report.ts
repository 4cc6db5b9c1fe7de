import { dayMs } from '../core/durations.ts';
import type { OperationOptions } from '../core/invitation-client.ts';
import { checkWhole } from '../core/whole-number.ts';
import type { Figure } from './figure.ts';
import { type MessageFigures, messageFiguresOf } from './message-figures.ts';
import { newConnections } from './new-connections.ts';
import { acceptedIn, endedIn, leftOf, pendingOf, sentIn, withdrawnIn } from './report-figures.ts';
import type { SenderAccount } from './sender-account.ts';
import { type AccountHold, shownHolds } from './shown-holds.ts';

/** What `report` takes. */
export interface ReportOptions extends OperationOptions {
  /** How many days back, from 1 to 30. Default 30. */
  readonly days?: number | undefined;
}

/** What happened to an account lately, and what is left. Times are the vendor's, ISO 8601, UTC. */
export interface AccountReport extends MessageFigures {
  /** When the days of the report begin. */
  readonly from: string;
  /** The vendor's time. */
  readonly to: string;
  /** Invitations that were sent in these days, through senders or by others. */
  readonly sent: Figure;
  /** People who became connections in these days, without those whom a sender accepted. */
  readonly accepted: Figure;
  /** Invitations that senders took back in these days. */
  readonly withdrawn: Figure;
  /** Of the invitations that senders sent in these days, those that ended otherwise: refused, expired, withdrawn by others. */
  readonly ended: Figure;
  /** Invitations that are pending now, whenever they were sent. */
  readonly pending: Figure;
  /** How many more the limits of day, week and month and the vendor's quota allow today. Holds and working hours do not count here. */
  readonly leftToday: Figure;
  /** How many more they allow in this week. */
  readonly leftThisWeek: Figure;
  /** What holds the account now. */
  readonly holds: readonly AccountHold[];
}

/** Withdrawals are remembered no longer. */
const mostDays = 30;

export async function reportOf(account: SenderAccount, options: ReportOptions): Promise<AccountReport> {
  const days = checkWhole('days', options.days ?? mostDays, { least: 1, most: mostDays });
  const situation = await account.situation(options, 0);
  const now = account.now();
  const from = now - days * dayMs;
  const connections = await newConnections({ ...account, signal: options.signal }, from);
  const span = { situation: { ...situation, view: { ...situation.view, connections } }, from };
  return {
    from: new Date(from).toISOString(),
    to: new Date(now).toISOString(),
    sent: sentIn(span),
    accepted: acceptedIn(span),
    withdrawn: withdrawnIn(span),
    ended: endedIn(span),
    pending: pendingOf(situation),
    ...leftOf(situation, now),
    ...messageFiguresOf(span, now),
    holds: shownHolds(situation.memory, now),
  };
}
