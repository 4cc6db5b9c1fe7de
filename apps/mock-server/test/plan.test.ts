import { createHash } from 'node:crypto';
import { describe, expect } from 'vitest';
import { planAccounts, sandboxPlanSchema } from '../src/sandbox/plan.ts';
import { populate } from '../src/world/seed/populate.ts';
import { createRandom } from '../src/world/seed/random.ts';
import { controlOf, invite } from './control-support.ts';
import { post, test } from './support.ts';

function populationOf(text: object) {
  const plan = sandboxPlanSchema.parse(text);
  const { seed, linkedin: rules, people } = plan;
  const startsAt = Date.UTC(2026, 5, 1, 9);
  const population = populate({ random: createRandom(seed), rules, startsAt, accounts: planAccounts(plan), people });
  const { conversations: _conversations, messages: _messages, ...everybody } = population;
  return everybody;
}

// Whoever relies on a seed gets the same people with a newer version.
test.for([
  [1, '964b0f31c7a6b1af'],
  [2, '92fb3c5a43a884e3'],
  [7, 'b6e335355a2ec52b'],
] as const)('seed %i gives the people that it always gave', ([seed, digest]) => {
  const text = JSON.stringify(populationOf({ seed }));
  expect(createHash('sha256').update(text).digest('hex').slice(0, 16)).toBe(digest);
});

describe('a plan', () => {
  test('has people who do as it says', async ({ server, createSandbox }) => {
    const people = [
      { publicIdentifier: 'mary-somerville', headline: 'Polymath', answer: 'accept', answerDays: 3 },
      { publicIdentifier: 'jordan-walke', answer: 'ignore' },
      { publicIdentifier: 'ada-lovelace', headline: 'Countess' },
      { publicIdentifier: 'emmy', firstName: 'Emmy', lastName: 'Noether', reachable: false },
    ] as const;
    const sandbox = await createSandbox({ people });
    const call = controlOf(server.url, `/sandboxes/${sandbox.id}`);
    const find = async (name: string) => JSON.parse((await call('GET', `/members?search=${name}`)).text).members;
    expect(await find('mary-somerville')).toMatchObject([{ name: 'Mary Somerville', headline: 'Polymath' }]);
    expect(await find('jordan-walke')).toMatchObject([{ name: 'Jordan Walke', answer: 'ignore', answerDays: 1 }]);
    expect(await find('ada-lovelace')).toMatchObject([{ name: 'Ada Lovelace', headline: 'Countess' }]);
    expect(await find('emmy')).toMatchObject([{ name: 'Emmy Noether', reachable: false, answer: 'none' }]);
    const statuses = [];
    for (const { publicIdentifier } of people) statuses.push((await invite(sandbox, publicIdentifier)).status);
    expect(statuses.slice(0, 2)).toEqual([200, 200]);
    expect(statuses.slice(2).every((status) => status >= 400)).toBe(true);
    await call('POST', '/clock', { advance: 'P3D' });
    expect((await call('GET', '/invitations?search=mary-somerville')).body).toMatchObject({
      invitations: [{ state: 'accepted', settledAt: '2026-06-04T09:00:00.000Z' }],
    });
  });

  test('changes the owner of an account whose public identifier comes from the name', async ({
    server,
    createSandbox,
  }) => {
    const { id } = await createSandbox({
      accounts: [{ name: 'Mary Somerville' }],
      people: [{ publicIdentifier: 'mary-somerville', headline: 'Polymath' }],
    });
    const { body } = await controlOf(server.url)('GET', `/sandboxes/${id}/members?search=mary-somerville`);
    expect(body).toMatchObject({ members: [{ headline: 'Polymath' }], total: 1 });
  });

  test('says how many invitations and connections each account has', async ({ server, createSandbox }) => {
    const { id } = await createSandbox({
      accounts: [
        { sent: { connection: 4, event: 0 }, received: { newsletter: 2 }, connections: 7 },
        {},
        { received: { 'member-follow': 3 } },
      ],
    });
    const { accounts } = JSON.parse((await controlOf(server.url)('GET', `/sandboxes/${id}/accounts`)).text);
    // What is left out stays: organisations sent by the first account, and most of what it received.
    expect(accounts).toMatchObject([
      { pending: { sent: 7, received: 13 }, connections: 7 },
      { pending: { sent: 3, received: 1 }, connections: 60 },
      { pending: { sent: 0, received: 3 }, connections: 0 },
    ]);
  });

  test.for([
    [{ accept: 1, ignore: 0 }, 'accept'],
    [{ accept: 0, ignore: 1 }, 'ignore'],
    [{ accept: 0, ignore: 0 }, 'none'],
  ] as const)('with the behaviour %j has nobody who does otherwise', ([behaviour, expected]) => {
    const { members, invitations, accounts } = populationOf({
      linkedin: { behaviour: { ...behaviour, afterDays: { from: 2, to: 4 } } },
    });
    const invited = invitations.filter(({ fromId, kind }) => fromId === accounts[0]?.id && kind === 'connection');
    const people = invited.flatMap(({ toId }) => members.filter(({ id }) => id === toId));
    expect(new Set(people.map(({ answer }) => answer))).toEqual(new Set([expected]));
    expect(people).toHaveLength(145);
    expect(new Set(people.map(({ answerDays }) => answerDays))).toEqual(new Set([2, 3, 4]));
  });

  test('says how often somebody invites', async ({ server, createSandbox }) => {
    const totals = await Promise.all(
      [1, 30].map(async (premium) => {
        const { id } = await createSandbox({ linkedin: { visits: { everyDays: { premium } } } });
        const call = controlOf(server.url, `/sandboxes/${id}`);
        await call('POST', '/clock', { advance: 'P29D' });
        const { body } = await call('GET', '/invitations?account=ada-lovelace&direction=received');
        return JSON.parse(JSON.stringify(body)).total;
      }),
    );
    expect(totals[0]).toBeGreaterThanOrEqual(12 + 14);
    expect(totals[1]).toBe(12);
  });

  test.for([
    [{ people: [{ publicIdentifier: 'a' }, { publicIdentifier: 'a' }] }, 'no public identifier twice'],
    [{ people: [{ publicIdentifier: 'A b' }] }, 'people.0.publicIdentifier: '],
    [{ people: [{}] }, 'people.0.publicIdentifier: '],
    [{ accounts: [{ invitations: 1, sent: { connection: 1 } }] }, 'give invitations or sent.connection'],
    [{ accounts: [{ sent: { friend: 1 } }] }, 'accounts.0.sent'],
    [{ accounts: [{ received: { connection: 60_000 } }, { sent: { event: 50_000 } }] }, 'no more than 100000 inv'],
    [{ accounts: [{ connections: 60_000 }, { connections: 50_000 }] }, 'no more than 100000 connections'],
    [{ linkedin: { behaviour: { accept: 0.6, ignore: 0.5 } } }, 'accept and ignore'],
    [{ linkedin: { behaviour: { afterDays: { from: 9, to: 3 } } } }, 'from must not be more than to'],
    [{ linkedin: { visits: { everyDays: { free: 0 } } } }, 'linkedin.visits.everyDays.free'],
  ] as const)('%j is refused, and it says why', async ([plan, words], { server }) => {
    const { status, body } = await post(`${server.url}/_mock/sandboxes`, plan);
    expect([status, body]).toEqual([400, { error: expect.stringContaining(words) }]);
  });
});
