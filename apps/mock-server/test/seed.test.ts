import { expect, test } from 'vitest';
import { planAccounts, sandboxPlanSchema } from '../src/sandbox/plan.ts';
import { day } from '../src/world/lengths.ts';
import { populate } from '../src/world/seed/populate.ts';
import { createRandom } from '../src/world/seed/random.ts';

const startsAt = Date.UTC(2026, 5, 1, 9);

function populateDefault(seed: number) {
  const plan = sandboxPlanSchema.parse({ seed });
  return populate({ random: createRandom(seed), rules: plan.linkedin, startsAt, accounts: planAccounts(plan) });
}

test('the default world holds what its documentation says', () => {
  const { accounts, invitations, connections } = populateDefault(1);
  const [ada, grace] = accounts;
  const sent = invitations.filter(({ fromId }) => fromId === ada?.id);
  const received = invitations.filter(({ toId }) => toId === ada?.id);

  expect(accounts.map(({ tier, status }) => [tier, status])).toEqual([
    ['premium', 'connected'],
    ['free', 'connected'],
  ]);
  expect(sent.filter(({ kind }) => kind === 'connection')).toHaveLength(145);
  expect(received).toHaveLength(12);
  expect(new Set(received.map(({ kind }) => kind)).size).toBe(5);
  expect(connections.filter(({ firstId, secondId }) => [firstId, secondId].includes(ada?.id ?? ''))).toHaveLength(400);
  expect(invitations.filter(({ fromId }) => fromId === grace?.id)).toHaveLength(3);
  expect(invitations.filter(({ toId }) => toId === grace?.id)).toHaveLength(1);
});

test('every world has the people whom its documentation names, and nobody knows them yet', () => {
  const { members, invitations, connections } = populateDefault(1);
  for (const name of ['jordan-walke', 'charles-babbage', 'sophie-germain', 'captain-nemo']) {
    const member = members.find(({ publicIdentifier }) => publicIdentifier === name);
    expect(member, name).toBeDefined();
    expect(invitations.some(({ fromId, toId }) => fromId === member?.id || toId === member?.id)).toBe(false);
    expect(connections.some(({ firstId, secondId }) => [firstId, secondId].includes(member?.id ?? ''))).toBe(false);
  }
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
  expect(Math.max(...ages)).toBeLessThan(180 * day);
  expect(invitations.every(({ dueAt }) => dueAt > startsAt)).toBe(true);
});
