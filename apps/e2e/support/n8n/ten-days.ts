import type { Plan } from '@invitekit/mock-server';
import { given } from '../listings.ts';
import type { Sandbox } from '../sandbox.ts';
import { day, hour, idle, people } from '../sender/leads.ts';

/** The default pace of an account that is established. */
export const credential = { timeZone: 'Europe/Berlin', accountIs: 'established', changePace: false };

/** A Monday, seven o'clock in Berlin. */
export const start = Date.parse('2026-06-01T05:00:00Z');
export const end = start + 10 * day;

/** More leads than a day allows on Monday at eleven, and some more on Friday at half past four. */
const arrivals = [
  { at: start + 4 * hour, names: people(20).map(({ publicIdentifier }) => publicIdentifier) },
  { at: start + 4 * day + 9.5 * hour, names: people(6, 'lead-b').map(({ publicIdentifier }) => publicIdentifier) },
];

export const allLeads = arrivals.flatMap(({ names }) => names);

/** The world in which the ten days begin: an account that has done nothing yet, and everybody who is to be invited. */
export const plan = {
  ...idle,
  people: allLeads.map((publicIdentifier) => ({ publicIdentifier })),
  linkupCredits: 1_000_000,
  clock: { now: new Date(start).toISOString() },
} satisfies Plan;

/** What a run said of leads: invited, or when to try again. */
export type Said = readonly (readonly [name: string, said: 'sent' | number])[];

/** What is waiting to be invited when a workflow is started. */
export interface Round {
  /** All leads that came and were not invited. */
  readonly waiting: readonly string[];
  /** Those of them whose time has come. */
  readonly due: readonly string[];
}

/** Lets a workflow live for ten days, in which it is started when the first lead is due. Answers the leads that are left. */
export async function live(sandbox: Sandbox, runOnce: (round: Round) => Promise<Said>): Promise<readonly string[]> {
  const dueAt = new Map<string, number>();
  const coming = [...arrivals];
  for (;;) {
    const clock = Date.parse((await sandbox.clock()).now);
    const now = Math.max(clock, Math.min(...dueAt.values(), ...coming.map(({ at }) => at)));
    if (now >= end) return [...dueAt.keys()];
    if (now > clock) await sandbox.moveTo(new Date(now));
    while (coming[0] !== undefined && coming[0].at <= now) {
      for (const name of given(coming.shift()).names) dueAt.set(name, now);
    }
    const due = [...dueAt].flatMap(([name, at]) => (at <= now ? [name] : []));
    for (const [name, said] of await runOnce({ waiting: [...dueAt.keys()], due })) {
      if (said === 'sent') dueAt.delete(name);
      else dueAt.set(name, said);
    }
  }
}
