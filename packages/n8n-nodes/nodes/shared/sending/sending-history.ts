import {
  type ApproximateTime,
  type InvitationClient,
  type MemberReference,
  namesOf,
  type Usage,
} from '@invitekit/clients';
import { People } from '@invitekit/clients/sender';
import { vendors } from '@invitekit/specs/vendors';
import { readAllSent } from '../read-all-sent.ts';
import { lengths, type Moment } from './time-window.ts';

/** What the node could find out about an account, and what it did itself since. */
export interface SendingHistory {
  readonly pending: People;
  /** Those who became connections in the last week, where the vendor tells. */
  readonly connected: People;
  /** When invitations were sent, and connections made that may have been sent in that time too. */
  readonly moments: Moment[];
  /** How many of them are of a time that cannot be read; they may be of today. */
  readonly unreadable: number;
  /** Whether `moments` may lack some, or have some that were not sent by the account. */
  readonly isApproximate: boolean;
  /** The vendor's own count of a week, with what was sent since it was read. */
  readonly quota: { used: number; readonly limit: number; readonly resetsAt: string | null } | null;
}

interface Reading {
  /** As in `SendingLimits`. */
  readonly perWeek: number;
  /** The vendor's time at its latest answer. */
  readonly now: () => Date;
  readonly signal: AbortSignal | undefined;
}

/**
 * An invitation that was accepted is no longer listed as sent. So connections count as well, unless they cost credits:
 * LinkupAPI, which takes some, does not tell when connections were made. Where there are no credits, usage is a quota.
 */
function sourcesOf({ vendor, capabilities }: InvitationClient) {
  const { hasCredits } = vendors[vendor];
  return { connections: capabilities.listConnections && !hasCredits, quota: capabilities.usage && !hasCredits };
}

/** Reads what was sent: the whole list of pending invitations, and connections as far back as the week goes. */
export async function readSendingHistory(
  client: InvitationClient,
  { perWeek, now, signal }: Reading,
): Promise<SendingHistory> {
  const sources = sourcesOf(client);
  const pending = new People();
  const connected = new People();
  const moments: Moment[] = [];
  let unreadable = 0;
  for (const { member, sentAt } of await readAllSent(client, signal)) {
    pending.add(namesOf(member));
    moments.push(toMoment(sentAt));
    if (sentAt.precision === 'unknown') unreadable += 1;
  }
  const weekStart = now().getTime() - lengths.week;
  let connections = 0;
  // More than the week's limit need not be known.
  const recent = sources.connections ? client.listAllConnections({ limit: perWeek, signal }) : [];
  for await (const { member, connectedAt } of recent) {
    const isTold = connectedAt !== null && connectedAt.precision !== 'unknown';
    const moment = isTold ? toMoment(connectedAt) : undefined;
    if (moment !== undefined && moment.latest <= weekStart) break;
    connected.add(namesOf(member));
    if (moment !== undefined) moments.push(moment);
    connections += 1;
  }
  const quota: Usage['invitations'] = sources.quota ? (await client.usage({ signal })).invitations : null;
  return {
    pending,
    connected,
    moments,
    unreadable,
    isApproximate: !sources.connections || connections > 0,
    quota: quota && { ...quota },
  };
}

/** Writes down what the node sent itself, and by which names the person is known. */
export function recordSent(
  { pending, moments, quota }: SendingHistory,
  names: readonly MemberReference[],
  at: Date,
): void {
  for (const name of names) pending.add(namesOf(name));
  moments.push({ earliest: at.getTime(), latest: at.getTime() });
  if (quota !== null) quota.used += 1;
}

function toMoment({ earliest, latest }: ApproximateTime): Moment {
  return { earliest: Date.parse(earliest), latest: Date.parse(latest) };
}
