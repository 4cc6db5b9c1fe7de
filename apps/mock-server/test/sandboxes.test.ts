import { describe, expect } from 'vitest';
import { listSent, post, send, test, vendorNames } from './support.ts';

describe('a sandbox', () => {
  test('says how to reach it through every vendor', async ({ server }) => {
    const { status, body } = await send(`${server.url}/_mock/sandboxes/default`);
    expect(status).toBe(200);
    expect(body).toEqual({
      id: 'default',
      seed: 1,
      clock: { now: expect.any(String), running: true, speed: 1 },
      vendors: {
        linkup: access('linkup', 'acc_abc123', 'acc_def456'),
        connectsafely: access('connectsafely', '696ce9e780e0483585e4e553', '696ce9e780e0483585e4e554'),
        unipile: access('unipile', 'acc_123456789', 'acc_987654321'),
        postpress: access(
          'postpress',
          'acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GR',
          'acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GS',
        ),
      },
    });

    function access(vendor: string, ada: string, grace: string) {
      return {
        baseUrl: `${server.url}/${vendor}`,
        apiKey: `mock-${vendor}-key`,
        otherKeys:
          vendor === 'unipile' ? { scoped: 'mock-unipile-scoped-key', service: 'mock-unipile-service-key' } : {},
        accounts: [
          { id: ada, name: 'Ada Lovelace' },
          { id: grace, name: 'Grace Hopper' },
        ],
        example: expect.stringContaining(`${server.url}/${vendor}/`),
      };
    }
  });

  test.for(vendorNames)(
    'has its own people behind its own key of %s, also when used in parallel',
    async (vendor, { createSandbox }) => {
      const seeds = [1, 2, 3, 4];
      const answers = await Promise.all(
        seeds.map(async (seed) => {
          const { vendors } = await createSandbox({ seed });
          const [first, second] = await Promise.all([
            listSent(vendor, vendors[vendor]),
            listSent(vendor, vendors[vendor]),
          ]);
          expect(second.text).toBe(first.text);
          return first.text;
        }),
      );
      expect(new Set(answers).size).toBe(seeds.length);
    },
  );

  test('starts with as many invitations as asked for', async ({ createSandbox }) => {
    const { vendors } = await createSandbox({ invitations: 0, accounts: [{}, { invitations: 2 }] });
    const [ada, grace] = await Promise.all(
      vendors.unipile.accounts.map(({ id }) => listSent('unipile', vendors.unipile, { accountId: id })),
    );
    expect(ada?.body).toMatchObject({ data: [], total_count: 0 });
    expect(grace?.body).toMatchObject({ total_count: 2 });
  });

  test('takes names, tiers and statuses of accounts, and more accounts', async ({ createSandbox }) => {
    const { vendors } = await createSandbox({
      accounts: [{ name: 'Mary Somerville' }, { status: 'disconnected' }, { name: 'Emmy Noether', tier: 'premium' }],
    });
    expect(vendors.linkup.accounts.map(({ name }) => name)).toEqual([
      'Mary Somerville',
      'Grace Hopper',
      'Emmy Noether',
    ]);
    const { body } = await send(`${vendors.postpress.baseUrl}/v1/accounts`, {
      headers: { 'x-api-key': vendors.postpress.apiKey },
    });
    expect(body).toMatchObject({
      items: [
        { name: 'Mary Somerville', sources: [{ status: 'OK' }] },
        { name: 'Grace Hopper', sources: [{ status: 'CREDENTIALS' }] },
        { name: 'Emmy Noether', connection_params: { im: { premiumFeatures: ['premium'] } } },
      ],
    });
  });

  test('gives two people of one name a public identifier each', async ({ createSandbox }) => {
    const { connectsafely } = (
      await createSandbox({ accounts: [{ name: 'Grace Hopper' }, {}, { name: 'Ünï ../Code' }] })
    ).vendors;
    const { body } = await send(`${connectsafely.baseUrl}/linkedin/accounts`, {
      headers: { authorization: `Bearer ${connectsafely.apiKey}` },
    });
    expect(body).toMatchObject([
      { publicId: 'grace-hopper' },
      { publicId: 'grace-hopper-2' },
      { publicId: 'u-ni-code' },
    ]);
  });

  test('is back at its start after a reset', async ({ server, createSandbox }) => {
    const { id, vendors } = await createSandbox({ linkupCredits: 5 });
    const before = await listSent('linkup', vendors.linkup);
    await post(`${server.url}/_mock/sandboxes/${id}/clock`, { advance: 'P30D' });
    await post(`${server.url}/_mock/sandboxes/${id}/faults`, { vendor: 'linkup', operation: 'list_sent', status: 500 });
    await post(`${server.url}/_mock/sandboxes/${id}/reset`, {});
    const after = await listSent('linkup', vendors.linkup);
    expect(after.text).toBe(before.text);
    const ledger = await send(`${server.url}/_mock/sandboxes/${id}/ledger`);
    expect(ledger.body).toMatchObject({ balance: 3 });
  });

  test('is gone once it is deleted, with its keys', async ({ server, createSandbox }) => {
    const { id, vendors } = await createSandbox();
    expect((await send(`${server.url}/_mock/sandboxes/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await listSent('unipile', vendors.unipile)).status).toBe(401);
    expect((await send(`${server.url}/_mock/sandboxes/${id}`)).status).toBe(404);
  });

  test('cannot be deleted when it is the default one', async ({ server }) => {
    const { status, body } = await send(`${server.url}/_mock/sandboxes/default`, { method: 'DELETE' });
    expect([status, body]).toEqual([409, { error: 'The default sandbox stays. Reset it instead.' }]);
  });
});

describe('the clock of a sandbox', () => {
  test('stands still until it is moved, and ages follow it', async ({ server, createSandbox }) => {
    const { id, vendors } = await createSandbox();
    const clock = `${server.url}/_mock/sandboxes/${id}/clock`;
    const before = await listSent('connectsafely', vendors.connectsafely);
    expect((await post(clock, { advance: 'P1WT30M' })).body).toEqual({
      now: '2026-06-08T09:30:00.000Z',
      running: false,
      speed: 1,
    });
    const after = await listSent('connectsafely', vendors.connectsafely);
    expect(after.headers.get('date')).toBe('Mon, 08 Jun 2026 09:30:00 GMT');
    expect(before.text).toContain('minutes ago');
    expect(after.text).not.toContain('minutes ago');
    expect(after.text).toContain('1 week ago');
  });

  test('moves to a time, and not back', async ({ server, createSandbox }) => {
    const { id } = await createSandbox({ clock: { now: '2030-01-01T00:00:00Z' } });
    const clock = `${server.url}/_mock/sandboxes/${id}/clock`;
    expect((await post(clock, { to: '2031-01-01T00:00:00Z' })).body).toMatchObject({ now: '2031-01-01T00:00:00.000Z' });
    expect((await post(clock, { to: '2030-06-01T00:00:00Z' })).status).toBe(409);
  });

  test('runs when it is told to', async ({ server, createSandbox }) => {
    const { id } = await createSandbox();
    const clock = `${server.url}/_mock/sandboxes/${id}/clock`;
    expect((await post(clock, { running: true })).body).toMatchObject({ running: true });
    expect((await post(clock, { running: false })).body).toMatchObject({ running: false });
  });

  test('can be told again and again to run, while it runs', async ({ server, createSandbox }) => {
    const { id } = await createSandbox({ clock: { running: true } });
    const clock = `${server.url}/_mock/sandboxes/${id}/clock`;
    const answers = await Promise.all(Array.from({ length: 500 }, () => post(clock, { running: true })));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  });

  test('stops at the year 2999, and answers still fit the specs there', async ({ server, createSandbox }) => {
    const { id, vendors } = await createSandbox({ clock: { now: '2999-12-31T23:59:59Z', running: true } });
    expect((await listSent('unipile', vendors.unipile)).headers.get('date')).toBe('Tue, 31 Dec 2999 23:59:59 GMT');
    const { status } = await post(`${server.url}/_mock/sandboxes/${id}/clock`, { advance: 'PT1H' });
    expect(status).toBe(400);
  });

  test('of the default sandbox shows the real time', async ({ server }) => {
    const { body } = await send(`${server.url}/_mock/sandboxes/default`);
    expect(body).toBeDefined();
    const before = Date.now();
    const { headers } = await send(`${server.url}/linkup/v2/credits`, { headers: { 'x-api-key': 'mock-linkup-key' } });
    const shown = new Date(headers.get('date') ?? '').getTime();
    expect(shown).toBeGreaterThanOrEqual(before - 1000);
    expect(shown).toBeLessThanOrEqual(Date.now());
  });
});

describe('the control API', () => {
  test.for([
    [{ seed: 'x' }, 'seed: '],
    [{ invitations: -1 }, 'invitations: '],
    [{ vendors: { linkup: { emptyListCredits: 5 } } }, 'vendors.linkup.emptyListCredits: '],
    [{ clock: { now: '0000-01-01T00:00:00Z' } }, 'clock.now: a time from 2003 to 2999'],
    [{ invitations: 60_000, accounts: [{}, { invitations: 50_000 }] }, 'no more than 100000 invitations in all'],
    [{ accounts: [{ name: 'Single' }] }, 'accounts.0.name: a first and a last name'],
    [[], 'must be an object'],
  ] as const)('refuses the sandbox %j and says where it is wrong', async ([plan, words], { server }) => {
    const { status, body } = await post(`${server.url}/_mock/sandboxes`, plan);
    expect([status, body]).toEqual([400, { error: expect.stringContaining(words) }]);
  });

  test.for([
    ['clock', { advance: 'P1Y' }],
    ['clock', { advance: 'P' }],
    ['clock', { to: 'tomorrow' }],
    ['clock', { advance: 'P1D', to: '2030-01-01T00:00:00Z' }],
    ['clock', { advance: 'P99999999999999W' }],
    ['clock', { to: '3000-01-01T00:00:00Z' }],
    ['faults', { vendor: 'linkup', operation: 'list_sent', status: 500, times: 0 }],
  ] as const)('refuses %s %j', async ([path, change], { server, createSandbox }) => {
    const { id } = await createSandbox();
    const { status, body } = await post(`${server.url}/_mock/sandboxes/${id}/${path}`, change);
    expect([status, body]).toEqual([400, { error: expect.any(String) }]);
  });

  test.for([
    ['GET', '/_mock/nothing', undefined, 404],
    ['PUT', '/_mock/sandboxes', '{}', 404],
    ['POST', '/_mock/sandboxes', '{"seed":', 400],
    ['POST', '/_mock/sandboxes', JSON.stringify({ seed: 'x'.repeat(2_100_000) }), 413],
    ['GET', '/_mock/sandboxes/%ff', undefined, 400],
    ['GET', '/nothing', undefined, 404],
  ] as const)('answers %s %s with an error in JSON', async ([method, path, body, status], { server }) => {
    const answer = await send(`${server.url}${path}`, { method, ...(body !== undefined && { body }) });
    expect([answer.status, answer.body]).toEqual([status, { error: expect.any(String) }]);
  });

  test('injects a fault for as many requests as asked for, in that sandbox alone', async ({
    server,
    createSandbox,
  }) => {
    const [one, two] = await Promise.all([createSandbox(), createSandbox()]);
    const faults = `${server.url}/_mock/sandboxes/${one.id}/faults`;
    await post(faults, { vendor: 'unipile', operation: 'getRelationRequestsList', type: 'provider/timeout', times: 2 });
    const statuses = [];
    for (let call = 0; call < 3; call += 1) statuses.push((await listSent('unipile', one.vendors.unipile)).status);
    expect(statuses).toEqual([504, 504, 200]);
    expect((await listSent('unipile', two.vendors.unipile)).status).toBe(200);
  });

  test('removes faults, all or one', async ({ server, createSandbox }) => {
    const { id, vendors } = await createSandbox();
    const faults = `${server.url}/_mock/sandboxes/${id}/faults`;
    const fault = { vendor: 'postpress', operation: 'listInvitationsSent', status: 503 };
    expect((await post(faults, fault)).body).toMatchObject({ id: 'fault-1', remaining: 1 });
    await post(faults, fault);
    expect((await send(`${faults}/fault-1`, { method: 'DELETE' })).body).toEqual({ removed: 1 });
    expect((await send(`${faults}/fault-1`, { method: 'DELETE' })).status).toBe(404);
    expect((await send(faults, { method: 'DELETE' })).body).toEqual({ removed: 1 });
    expect((await listSent('postpress', vendors.postpress)).status).toBe(200);
  });
});
