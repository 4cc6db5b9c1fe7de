import { z } from 'zod';
import { mostSpeed } from '../clock/clock.ts';
import { clockTimeSchema } from '../clock/clock-time.ts';
import { identifierWords, readNamed } from '../world/naming/named-identifier.ts';
import { foldCase } from '../world/naming/public-identifier.ts';
import { memberSchema } from '../world/records.ts';
import { rulesSchema } from '../world/rules.ts';
import type { AccountPlan } from '../world/seed/populate.ts';
import {
  type AccountChanges,
  accountPlanSchema,
  countInvitations,
  invitationCount,
  mostConnections,
  mostInvitations,
} from './account-plan.ts';
import { furtherAccount, type KnownAccount, knownAccounts } from './known-accounts.ts';

/** The moment at which sandboxes start whose clock stands still. */
const frozenEpoch = '2026-06-01T09:00:00.000Z';

const clockSchema = z.strictObject({
  now: clockTimeSchema.default(frozenEpoch).describe('When the sandbox begins.'),
  running: z.boolean().default(false).describe('Whether time passes by itself.'),
  speed: z.number().positive().max(mostSpeed).default(1).describe('How many of its seconds pass in one real second.'),
});

const { firstName, lastName, headline, reachable, answer, answerDays } = memberSchema.shape;

/** What may be said of a person; the public identifier is what profiles are addressed by. */
export const personPlanShape = {
  firstName: firstName.max(40).exactOptional().describe('Made up from `publicIdentifier` without it.'),
  lastName: lastName.max(40).exactOptional().describe('Made up from `publicIdentifier` without it.'),
  headline: headline.max(220).exactOptional().describe('What stands below the name.'),
  reachable: reachable.exactOptional().describe('Whether LinkedIn lets strangers invite this person.'),
  answer: answer.exactOptional().describe('What the person does with an invitation to connect.'),
  answerDays: answerDays.max(3650).exactOptional().describe('How many days the person takes to answer.'),
};

/** Takes an address too; gives the public identifier in it. */
export const publicIdentifierSchema = z
  .string()
  .refine((text) => readNamed(text) !== undefined, identifierWords)
  .overwrite((text) => readNamed(text) ?? text);

const personSchema = z.strictObject({
  publicIdentifier: publicIdentifierSchema.describe('The last part of the address of the profile, or the address.'),
  id: memberSchema.shape.id.max(100).exactOptional().describe("LinkedIn's id, `ACoAA…`; made up without it."),
  ...personPlanShape,
});

/** What a sandbox starts with. Everything may be left out. */
export const sandboxPlanSchema = z
  .strictObject({
    seed: z
      .int()
      .min(-(2 ** 31))
      .max(2 ** 31 - 1)
      .default(1)
      .describe('The same seed and the same calls give the same answers.'),
    invitations: invitationCount.default(145).describe('Pending sent connection invitations of the first account.'),
    linkupCredits: z.int().min(0).max(1_000_000_000).default(1000).describe('LinkupAPI credits.'),
    clock: clockSchema.prefault({}),
    accounts: z
      .array(accountPlanSchema)
      .max(20)
      .default([])
      .describe('Changes to the accounts, in their order; further ones are added.'),
    people: z
      .array(personSchema)
      .max(1000)
      .default([])
      .describe('People that no account knows yet. Somebody who is there already is changed.'),
    samples: z
      .boolean()
      .default(false)
      .describe("Whether it has the people and invitations of the vendors' own samples, as the default sandbox does."),
    linkedin: rulesSchema.prefault({}).describe('What the simulated LinkedIn allows, and how lively it is.'),
    vendors: z.record(z.string(), z.unknown()).default({}),
  })
  .refine(
    ({ invitations, accounts: [first = {}, ...others] }) =>
      sum([{ ...first, ...(isCounted(first) ? {} : { invitations }) }, ...others].map(countInvitations)) <=
      mostInvitations,
    `no more than ${mostInvitations} invitations in all`,
  )
  .refine(
    ({ accounts }) => sum(accounts.map(({ connections = 0 }) => connections)) <= mostConnections,
    `no more than ${mostConnections} connections in all`,
  )
  .refine(
    ({ people }) => new Set(people.map((person) => foldCase(person.publicIdentifier))).size === people.length,
    'people: no public identifier twice',
  )
  .refine(({ people }) => {
    const ids = people.flatMap(({ id }) => id ?? []);
    return new Set(ids).size === ids.length;
  }, 'people: no id twice');

export type SandboxPlan = z.infer<typeof sandboxPlanSchema>;

/** The accounts that a plan asks for. */
export function planAccounts({ accounts, invitations }: SandboxPlan): readonly AccountPlan[] {
  const count = Math.max(accounts.length, knownAccounts.length);
  return Array.from({ length: count }, (_, ordinal) => {
    const known: KnownAccount = knownAccounts[ordinal] ?? { ...furtherAccount, name: `Member ${ordinal + 1}` };
    const changes = accounts[ordinal] ?? {};
    const name = changes.name ?? known.name;
    const [first = '', ...rest] = name.split(' ');
    const ofFirst = ordinal === 0 ? { connection: invitations } : {};
    const chosen = changes.invitations === undefined ? {} : { connection: changes.invitations };
    return {
      owner: { ...(name === known.name && known.owner), firstName: first, lastName: rest.join(' ') },
      tier: changes.tier ?? known.tier,
      status: changes.status ?? known.status,
      sent: { ...known.sent, ...ofFirst, ...changes.sent, ...chosen },
      received: { ...known.received, ...changes.received },
      connections: changes.connections ?? known.connections,
      conversations: changes.conversations ?? known.conversations,
    };
  });
}

function isCounted({ invitations, sent }: AccountChanges): boolean {
  return invitations !== undefined || sent?.connection !== undefined;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
