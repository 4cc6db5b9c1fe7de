import type { Invitation, InvitationClient } from '@invitekit/clients';
import { hashesOf, remembered } from './ids.ts';
import { receivedBy } from './newest-first.ts';
import type { ReceivedList } from './state.ts';
import { type Limits, watch } from './watch.ts';

export interface ReceivedNews {
  readonly list: ReceivedList | undefined;
  /** Newest first. */
  readonly fresh: readonly Invitation[];
}

export async function lookAtReceived(
  client: InvitationClient,
  before: ReceivedList | undefined,
  limits: Limits,
): Promise<ReceivedNews> {
  const { items, fresh, known } = await watch(receivedBy(client), before, limits);
  const senders = items.filter(({ kind }) => kind === 'connection').flatMap(({ member }) => hashesOf(member));
  const people = remembered([...new Set([...senders, ...(before?.people ?? [])])]);
  return { fresh, list: known && { ...known, people } };
}
