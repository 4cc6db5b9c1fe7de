import { expect } from 'vitest';
import type { Sandbox } from '../sandbox.ts';
import { owner } from '../sender/acting.ts';
import type { LeadOutcome, LeadWebhook } from './lead-webhook.ts';

/** What came of people who were all sent at once. */
export interface Round {
  /** How many workers took part. */
  readonly workers: number;
  readonly sent: readonly LeadOutcome[];
  readonly notSent: readonly LeadOutcome[];
}

/** Sends everybody at once, and checks what holds for every round: workers run it, and whoever comes in goes out, once. */
export async function sendAtOnce(webhook: LeadWebhook, names: readonly string[]): Promise<Round> {
  const outcomes = await webhook.send(names);
  expect(outcomes.map(({ person }) => person).toSorted()).toEqual(names.toSorted());
  expect(outcomes.filter(({ status }) => status !== 'success')).toEqual([]);
  expect(outcomes.filter(({ worker }) => worker < 0)).toEqual([]);
  expect(outcomes.filter(({ exits }) => exits.length !== 1)).toEqual([]);
  const sent = outcomes.filter(({ exits }) => exits[0] === 'Sent');
  const notSent = outcomes.filter(({ exits }) => exits[0] === 'Not Sent');
  return { workers: new Set(outcomes.map(({ worker }) => worker)).size, sent, notSent };
}

/** Whom of `people(…)` the account has invited, as the world has it, the first one first. */
export async function invitedBy(
  sandbox: Sandbox,
): Promise<readonly { readonly person: string; readonly at: number }[]> {
  const sent = await sandbox.invitations({ account: owner, direction: 'sent', search: 'lead-' });
  return sent
    .map(({ member, sentAt }) => ({ person: member.publicIdentifier, at: Date.parse(sentAt) }))
    .toSorted((one, other) => one.at - other.at);
}
