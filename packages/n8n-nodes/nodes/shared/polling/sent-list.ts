import type { Invitation } from '@invitekit/clients';
import { hourMs } from '../durations.ts';
import { hashesOf, remembered } from './ids.ts';

/** What is known of the sent invitations. */
export interface SentList {
  readonly pending: readonly PendingInvitation[];
  /** Ids of those that were accepted or told to be gone, the last first. They are never looked at again. */
  readonly settled: readonly string[];
  /** When it was last tried to read all of it, by n8n's clock, in milliseconds since 1970. */
  readonly readAt?: number | undefined;
}

export interface PendingInvitation {
  readonly id: string;
  /** LinkedIn's id of who was invited, `ACo…`; null or missing where the vendor does not tell. */
  readonly memberId?: string | null | undefined;
  /** Hashes of who was invited. */
  readonly people: readonly string[];
  /** Since when it is not in the list any more, by the vendor's clock, and in how many readings of all of it. */
  readonly missing?: { readonly since: number; readonly readings: number } | undefined;
}

/** A connection may show up hours after the invitation has left the list. */
const longestLagMs = 8 * hourMs;

/** Notes which invitations are in the list. What is not is missing, if all of it was read. */
export function reconciled(
  { settled, pending, ...rest }: SentList,
  listed: readonly Invitation[],
  { isAll, at }: { readonly isAll: boolean; readonly at: number },
): SentList {
  const ids = new Set(listed.map(({ id }) => id));
  const others = pending.filter(({ id }) => !ids.has(id));
  const known = new Set(settled);
  return {
    ...rest,
    settled,
    pending: [
      ...listed.filter(({ id }) => !known.has(id)).map(toPending),
      ...(isAll ? others.map((invitation) => missed(invitation, at)) : others),
    ],
  };
}

/** Takes invitations out of the list for good. */
export function settle({ settled, pending, ...rest }: SentList, ids: ReadonlySet<string>): SentList {
  return {
    ...rest,
    settled: remembered([...ids, ...settled]),
    pending: pending.filter(({ id }) => !ids.has(id)),
  };
}

/**
 * Those that are gone, unless they were accepted: not in two readings in a row, so that one that came short says nothing,
 * and so long that a connection would have shown up.
 */
export function gone({ pending }: SentList, now: Date): readonly PendingInvitation[] {
  return pending.filter(
    ({ missing }) => missing !== undefined && missing.readings >= 2 && now.getTime() - missing.since >= longestLagMs,
  );
}

function toPending({ id, member }: Invitation): PendingInvitation {
  return { id, memberId: member.id, people: hashesOf(member) };
}

function missed({ missing, ...invitation }: PendingInvitation, at: number): PendingInvitation {
  return { ...invitation, missing: { since: missing?.since ?? at, readings: (missing?.readings ?? 0) + 1 } };
}
