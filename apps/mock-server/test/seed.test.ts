import { expect, test } from 'vitest';
import { planAccounts, sandboxPlanSchema } from '../src/sandbox/plan.ts';
import { populate } from '../src/world/seed/populate.ts';

const startsAt = Date.UTC(2026, 5, 1, 9);

function populateDefault(seed: number) {
  const plan = sandboxPlanSchema.parse({ seed });
  return populate({ seed, startsAt, accounts: planAccounts(plan) });
}

test('the default world holds what its documentation says', () => {
  const { accounts, invitations, connections } = populateDefault(1);
  const [ada, grace] = accounts;
  const count = (accountId: string | undefined, direction: string, kind?: string) =>
    invitations.filter(
      (each) => each.accountId === accountId && each.direction === direction && (kind ?? each.kind) === each.kind,
    ).length;

  expect(accounts.map(({ tier, status }) => [tier, status])).toEqual([
    ['premium', 'connected'],
    ['free', 'connected'],
  ]);
  expect(count(ada?.id, 'sent', 'connection')).toBe(145);
  expect(count(ada?.id, 'received')).toBe(12);
  expect(new Set(invitations.filter((each) => each.direction === 'received').map(({ kind }) => kind)).size).toBe(5);
  expect(connections.filter((each) => each.accountId === ada?.id)).toHaveLength(400);
  expect(count(grace?.id, 'sent')).toBe(3);
  expect(count(grace?.id, 'received')).toBe(1);
});

test.each([1, 2, 3, 4, 5])('no two people of seed %i share an id or a public identifier', (seed) => {
  const { members, invitations } = populateDefault(seed);
  expect(new Set(members.map(({ id }) => id)).size).toBe(members.length);
  expect(new Set(members.map(({ publicIdentifier }) => publicIdentifier)).size).toBe(members.length);
  expect(new Set(invitations.map(({ id }) => id)).size).toBe(invitations.length);
});

test('every invitation of a new world is pending still: younger than the six months after which LinkedIn drops it', () => {
  const { invitations } = populateDefault(1);
  const ages = invitations.map(({ sentAt }) => startsAt - sentAt);
  expect(Math.min(...ages)).toBeGreaterThan(0);
  expect(Math.max(...ages)).toBeLessThan(180 * 24 * 3_600_000);
});
