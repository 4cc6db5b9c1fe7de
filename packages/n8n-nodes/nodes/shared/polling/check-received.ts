import type { Invitation, InvitationClient } from '@invitekit/clients';
import { hashesOf, remembered } from './ids.ts';
import { receivedBy } from './newest-first.ts';
import { type Limits, readChanges } from './read-changes.ts';
import type { ReceivedSnapshot } from './state.ts';

export interface ReceivedChanges {
  readonly list: ReceivedSnapshot | undefined;
  /** Newest first. */
  readonly added: readonly Invitation[];
}

export async function checkReceived(
  client: InvitationClient,
  before: ReceivedSnapshot | undefined,
  limits: Limits,
): Promise<ReceivedChanges> {
  const { items, added, snapshot } = await readChanges(receivedBy(client), before, limits);
  const senders = items.filter(({ kind }) => kind === 'connection').flatMap(({ member }) => hashesOf(member));
  const people = remembered([...new Set([...senders, ...(before?.people ?? [])])]);
  return { added, list: snapshot && { ...snapshot, people } };
}
