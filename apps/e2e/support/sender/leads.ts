import type { VendorName } from '@invitekit/clients';
import type { SendOutcome } from '@invitekit/clients/sender';
import type { Plan } from '@invitekit/mock-server';
import { vendors } from '@invitekit/specs/vendors';
import type { Sandbox } from '../sandbox.ts';
import { owner } from './acting.ts';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** A Monday, eleven o'clock in Berlin, and an account that has done nothing yet. */
export const idle = {
  invitations: 0,
  accounts: [{ connections: 0 }],
  clock: { now: '2026-06-01T09:00:00.000Z' },
  linkedin: { activity: 'quiet' },
} satisfies Plan;

export function people(count: number, kind = 'lead') {
  return Array.from({ length: count }, (_, index) => ({ publicIdentifier: `${kind}-${index}` }));
}

export function inputs(count: number, kind = 'lead') {
  return people(count, kind).map((member) => ({ member }));
}

/** What became of each, without progress and notices. */
export async function results(outcomes: AsyncIterable<SendOutcome>) {
  return (await Array.fromAsync(outcomes)).filter(({ is }) => is !== 'waiting' && is !== 'notice');
}

/** How often the vendor was asked to invite somebody. */
export async function invitesAsked(sandbox: Sandbox, vendor: VendorName): Promise<number> {
  return await sandbox.journal.count({ vendor, operation: vendors[vendor].operations.send });
}

/** When the account invited people, of whom a word occurs, from first to last; in milliseconds since 1970. */
export async function sentTimes(sandbox: Sandbox, search = 'lead-'): Promise<readonly number[]> {
  const sent = await sandbox.invitations({ account: owner, direction: 'sent', search });
  return sent.map(({ sentAt }) => Date.parse(sentAt)).reverse();
}
