import { staleOf } from '@invitekit/clients/sender';
import type { Session } from '../session.ts';
import type { Draft } from './draft.ts';

/** The oldest invitations that were surely sent so many days ago. */
export async function draftWithdrawals(
  { client, sender }: Session,
  olderThanDays: number,
  count: number,
): Promise<Draft> {
  const stale = staleOf(await sender.pending(), olderThanDays, client.vendorTime()).slice(0, count);
  const people = stale.map(({ id: invitation, member: { id, publicIdentifier, profileUrl, name } }) => ({
    row: null,
    member: { id, publicIdentifier, profileUrl, name },
    text: null,
    step: null,
    invitation,
    at: null,
    credits: client.prices?.action ?? 0,
  }));
  return { people, leftOut: [] };
}
