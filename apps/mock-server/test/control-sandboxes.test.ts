import { describe, expect } from 'vitest';
import { controlOf, invite } from './control-support.ts';
import { listSent, type SandboxAccess, test, vendorNames } from './support.ts';

describe('a sandbox with a name', () => {
  test('is reached by it, and is listed with how much it was asked', async ({ server, createSandbox }) => {
    const { id, vendors } = await createSandbox({ id: 'my-test', seed: 7 });
    expect([id, vendors.linkup.apiKey]).toEqual(['my-test', 'mock-linkup-my-test']);
    await listSent('unipile', vendors.unipile);
    const { body } = await controlOf(server.url)('GET', '/sandboxes');
    expect(body).toEqual({
      sandboxes: expect.arrayContaining([
        expect.objectContaining({ id: 'default', seed: 1 }),
        {
          id: 'my-test',
          seed: 7,
          clock: { now: '2026-06-01T09:00:00.000Z', running: false, speed: 1 },
          requests: 1,
        },
      ]),
    });
  });

  test('is the only one of it', async ({ server, createSandbox }) => {
    await createSandbox({ id: 'taken' });
    const call = controlOf(server.url);
    const taken = { status: 409, body: { error: 'There is a sandbox with this id already.' } };
    expect(await call('POST', '/sandboxes', { id: 'taken' })).toMatchObject(taken);
    expect(await call('POST', '/sandboxes', { id: 'default' })).toMatchObject(taken);
    expect(await call('POST', '/sandboxes/default/fork', { id: 'taken' })).toMatchObject(taken);
  });

  test.for(['', 'A', '-a', 'a b', '../a', 'a'.repeat(41), 'key'])('cannot be called %j', async (id, { server }) => {
    const { status, body } = await controlOf(server.url)('POST', '/sandboxes', { id });
    expect([status, body]).toEqual([400, { error: expect.stringContaining('id: ') }]);
  });
});

describe.each(['fork', 'snapshot'] as const)('a %s', (way) => {
  test.for(vendorNames)(
    'answers as %s would have, and goes its own way from there',
    async (vendor, { server, createSandbox }) => {
      const sandbox = await createSandbox({ seed: 3, linkedin: { weeklyInvitations: { premium: 2 } } });
      const call = controlOf(server.url);
      await invite(sandbox, 'jordan-walke');
      await call('POST', `/sandboxes/${sandbox.id}/clock`, { advance: 'PT90M' });
      const copy = await copyOf(server.url, sandbox.id, `${way}-of-${vendor}`);

      const [before, same] = await Promise.all([
        listSent(vendor, sandbox.vendors[vendor]),
        listSent(vendor, copy.vendors[vendor]),
      ]);
      expect([same.status, same.text, same.headers.get('date')]).toEqual([
        200,
        before.text,
        before.headers.get('date'),
      ]);

      // What was counted before the copy counts for both, and what comes after it for one.
      const statuses = [];
      for (const each of [sandbox, copy]) {
        for (const person of ['sophie-germain', 'charles-babbage']) statuses.push((await invite(each, person)).status);
      }
      expect(statuses).toEqual([200, 429, 200, 429]);
      await call('POST', `/sandboxes/${copy.id}/clock`, { advance: 'P2D' });
      const { text } = await listSent(vendor, sandbox.vendors[vendor]);
      expect(text.includes('sophie-germain')).toBe(true);
      expect((await listSent(vendor, copy.vendors[vendor])).text).not.toBe(text);
    },
  );

  test('is back at its own beginning after a reset', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox();
    await invite(sandbox, 'jordan-walke');
    const copy = await copyOf(server.url, sandbox.id, `${way}-to-reset`);
    const before = await listSent('unipile', copy.vendors.unipile);
    const call = controlOf(server.url, `/sandboxes/${copy.id}`);
    await call('POST', '/clock', { advance: 'P30D' });
    await call('POST', '/reset');
    expect((await listSent('unipile', copy.vendors.unipile)).text).toBe(before.text);
  });

  async function copyOf(serverUrl: string, id: string, name: string): Promise<SandboxAccess> {
    const call = controlOf(serverUrl);
    const copied =
      way === 'fork'
        ? await call('POST', `/sandboxes/${id}/fork`, { id: name })
        : await call('PUT', `/sandboxes/${name}/snapshot`, (await call('GET', `/sandboxes/${id}/snapshot`)).body);
    if (copied.status >= 300) throw new Error(copied.text);
    return JSON.parse(copied.text);
  }
});

describe('a snapshot', () => {
  test('brings a sandbox back to where it was made', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox();
    const call = controlOf(server.url, `/sandboxes/${sandbox.id}`);
    const before = await listSent('unipile', sandbox.vendors.unipile);
    const { body: snapshot } = await call('GET', '/snapshot');
    await call('POST', '/clock', { advance: 'P200D' });
    expect((await listSent('unipile', sandbox.vendors.unipile)).body).toMatchObject({ total_count: 0 });
    expect((await call('PUT', '/snapshot', snapshot)).status).toBe(200);
    expect((await listSent('unipile', sandbox.vendors.unipile)).text).toBe(before.text);
  });

  test('is the same bytes for the same sandbox', async ({ server, createSandbox }) => {
    const texts = await Promise.all(
      ['one', 'two'].map(async () => {
        const { id } = await createSandbox({ seed: 9 });
        return (await controlOf(server.url)('GET', `/sandboxes/${id}/snapshot`)).text;
      }),
    );
    expect(texts[0]).toBe(texts[1]);
  });

  test('that is none is refused, and changes nothing', async ({ server, createSandbox }) => {
    const { id, vendors } = await createSandbox();
    const call = controlOf(server.url, `/sandboxes/${id}`);
    const { text } = await call('GET', '/snapshot');
    const before = await listSent('unipile', vendors.unipile);
    const spoilt = [
      {},
      { ...JSON.parse(text), version: 99 },
      { ...JSON.parse(text), tables: { nobody: [['1', {}]] } },
      { ...JSON.parse(text), tables: [] },
      { ...JSON.parse(text), tables: { ...JSON.parse(text).tables, faults: [['1']] } },
      { ...JSON.parse(text), tables: { ...JSON.parse(text).tables, faults: 'none' } },
      { ...JSON.parse(text), tables: Object.fromEntries(Array.from({ length: 101 }, (_, index) => [index, []])) },
      { ...JSON.parse(text), tables: { nobody: Array.from({ length: 1_200_001 }, () => ['', 0]) } },
      { ...JSON.parse(text), tables: { ...JSON.parse(text).tables, 'world.members': [['1', { id: 1 }]] } },
      { ...JSON.parse(text), plan: { vendors: { linkup: { emptyListCredits: 'x' } } } },
    ];
    for (const snapshot of spoilt) {
      const { status, body } = await call('PUT', '/snapshot', snapshot);
      expect([status, body]).toEqual([400, { error: expect.any(String) }]);
    }
    expect((await listSent('unipile', vendors.unipile)).text).toBe(before.text);
    expect((await controlOf(server.url)('PUT', '/sandboxes/A/snapshot', JSON.parse(text))).status).toBe(400);
  });
});

test('a clock may run faster than the real one', async ({ server, createSandbox }) => {
  const { id } = await createSandbox();
  const call = controlOf(server.url, `/sandboxes/${id}`);
  const { body } = await call('POST', '/clock', { running: true, speed: 86_400 });
  expect(body).toMatchObject({ running: true, speed: 86_400 });
  await expect
    .poll(async () => JSON.parse((await call('GET', '')).text).clock.now, { timeout: 20_000 })
    .toMatch(/^2026-06-0[2-9]/);
  expect(await call('POST', '/clock', { speed: 0 })).toMatchObject({ status: 400 });
  expect(await call('POST', '/clock', { speed: 1e9 })).toMatchObject({ status: 400 });
});

describe('the control API', () => {
  test.for([
    ['GET', '/sandboxes?limit=5', undefined, 'query: There is no field "limit"'],
    ['GET', '/sandboxes/default/members?page=2', undefined, 'query: There is no field "page"'],
    ['GET', '/sandboxes/default/members?limit=0', undefined, 'query.limit: '],
    ['GET', '/sandboxes/default/members?limit=ten', undefined, 'query.limit: '],
    ['GET', '/sandboxes/default/members?limit=1&limit=2', undefined, 'query.limit: '],
    ['GET', '/sandboxes/default/invitations?state=open', undefined, 'query.state: '],
    ['POST', '/sandboxes/default/reset', { hard: true }, 'There is no field "hard"'],
    ['POST', '/sandboxes/default/ledger', {}, 'give add or balance'],
    ['POST', '/sandboxes/default/ledger', { add: 1, balance: 1 }, 'give add or balance'],
    ['PUT', '/sandboxes/default/members/a%20b', {}, 'publicIdentifier: "a b" is not understood as one person.'],
  ] as const)('refuses %s %s %j and says why', async ([method, path, body, words], { server }) => {
    const answer = await controlOf(server.url)(method, path, body);
    expect([answer.status, answer.body]).toEqual([400, { error: expect.stringContaining(words) }]);
  });
});
