import { describe, expect } from 'vitest';
import { ask } from './ask.ts';
import { askLinkup, journalOf } from './journal-support.ts';
import { listSent, post, type SandboxAccess, send, test, vendorNames } from './support.ts';

function withdraw(sandbox: SandboxAccess, invitation: string) {
  const params = { invitation_id: invitation };
  return askLinkup(sandbox, '/v2/network', { account_id: 'acc_abc123', action: 'withdraw', params });
}

describe('the journal', () => {
  test('tells what was asked and answered', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox();
    const path = '/v1/users/invite/sent';
    const { body } = await ask('postpress', sandbox, {
      path: `${path}?limit=2&account_id=acc_nobody`,
      headers: { 'user-agent': 'a test', 'x-other': 'something' },
    });
    const { entries, total } = await journalOf(server.url, sandbox).find();
    expect(total).toBe(1);
    expect(entries).toEqual([
      {
        number: 1,
        at: '2026-06-01T09:00:00.000Z',
        vendor: 'postpress',
        operation: 'listInvitationsSent',
        account: 'acc_nobody',
        request: {
          method: 'GET',
          path,
          query: { limit: '2', account_id: 'acc_nobody' },
          headers: expect.objectContaining({
            'user-agent': 'a test',
            'x-api-key': '[redacted]',
            'x-other': '[redacted]',
            host: expect.stringMatching(/^127\.0\.0\.1:/),
          }),
          body: null,
        },
        answer: {
          status: 404,
          headers: expect.objectContaining({
            date: 'Mon, 01 Jun 2026 09:00:00 GMT',
            'content-type': 'application/json; charset=utf-8',
          }),
          body,
        },
        milliseconds: expect.any(Number),
        fault: null,
        cut: false,
      },
    ]);
  });

  test.for([
    ['without the defaults that it means', {}],
    ['with the count that the vendor lowers', { count: 5000 }],
  ] as const)('has the body as it was sent, %s', async ([, params], { server, createSandbox }) => {
    const sandbox = await createSandbox();
    const body = { account_id: 'acc_abc123', action: 'list_sent', params };
    expect((await askLinkup(sandbox, '/v2/network', body)).status).toBe(200);
    const { entries } = await journalOf(server.url, sandbox).find();
    expect(entries).toMatchObject([{ account: 'acc_abc123', operation: 'list_sent', request: { body } }]);
    expect(entries[0]?.request.body).toEqual(body);
  });

  test.for(vendorNames)('has requests to %s that reach no operation', async (vendor, { server, createSandbox }) => {
    const sandbox = await createSandbox();
    await ask(vendor, sandbox, '/v9/nothing?why=1');
    await ask(vendor, sandbox, '/%ff');
    expect((await journalOf(server.url, sandbox).find()).entries).toMatchObject([
      {
        number: 1,
        vendor,
        operation: null,
        request: { path: '/v9/nothing', query: { why: '1' } },
        answer: { status: 404 },
      },
      { number: 2, vendor, operation: null, request: { path: '/%ff' } },
    ]);
  });

  test('has requests with a body that cannot be read, without it', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox();
    await askLinkup(sandbox, '/v2/login', '{"password":"hunter22"');
    const { entries } = await journalOf(server.url, sandbox).find();
    expect(entries).toMatchObject([{ operation: null, request: { body: null }, answer: { status: 400 } }]);
  });

  test('answers whether something was done exactly once', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox();
    const journal = journalOf(server.url, sandbox);
    const [first, second] = ['7468943025638121472', '7468943025638121473'];
    for (const id of [first, second, second]) await withdraw(sandbox, id);
    const about = async (id: string) => {
      const request = { body: { params: { invitation_id: id } } };
      return (await journal.search({ operation: 'withdraw', request })).total;
    };
    expect([await about(first), await about(second), await about('7')]).toEqual([1, 2, 0]);
    expect(await journal.count({ operation: 'withdraw', contains: first })).toEqual({ count: 1 });
  });

  test('belongs to one sandbox alone, and is empty after a reset, which uses no number again', async ({
    server,
    createSandbox,
  }) => {
    const [one, two] = await Promise.all([createSandbox(), createSandbox()]);
    await listSent('unipile', one.vendors.unipile);
    expect(await journalOf(server.url, two).count()).toEqual({ count: 0 });
    await post(`${server.url}/_mock/sandboxes/${one.id}/reset`, {});
    expect(await journalOf(server.url, one).count()).toEqual({ count: 0 });
    await listSent('unipile', one.vendors.unipile);
    expect((await journalOf(server.url, one).find()).entries).toMatchObject([{ number: 2 }]);
  });

  test('has no request that was answered after a reset and asked before it', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox();
    const sandboxUrl = `${server.url}/_mock/sandboxes/${sandbox.id}`;
    const fault = { vendor: 'unipile', operation: '*', latency: { ms: 400 } };
    await post(`${sandboxUrl}/faults`, fault);
    const late = listSent('unipile', sandbox.vendors.unipile);
    await expect.poll(async () => (await send(`${sandboxUrl}/faults`)).body).toMatchObject({ faults: [{ hits: 1 }] });
    await post(`${sandboxUrl}/reset`, {});
    expect((await late).status).toBe(200);
    expect(await journalOf(server.url, sandbox).count()).toEqual({ count: 0 });
  });

  test('stays behind when its sandbox is forked, while faults come along', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox();
    await listSent('unipile', sandbox.vendors.unipile);
    const url = `${server.url}/_mock/sandboxes/${sandbox.id}`;
    await post(`${url}/faults`, { vendor: 'unipile', operation: '*', status: 500, every: 2 });
    expect((await post(`${url}/fork`, { id: 'journal-fork' })).status).toBe(201);
    const fork = `${server.url}/_mock/sandboxes/journal-fork`;
    expect(await journalOf(server.url, { id: 'journal-fork' }).count()).toEqual({ count: 0 });
    expect((await send(`${fork}/faults`)).body).toMatchObject({ faults: [{ id: 'fault-1', every: 2 }] });
  });

  test('is the same for the same seed and the same calls, save for the real time', async ({
    server,
    createSandbox,
  }) => {
    const journals = [];
    for (let run = 0; run < 2; run += 1) {
      const sandbox = await createSandbox({ seed: 5 });
      const faults = `${server.url}/_mock/sandboxes/${sandbox.id}/faults`;
      await post(faults, { vendor: 'linkup', operation: '*', status: 500, chance: 0.5 });
      await post(faults, { vendor: 'linkup', operation: '*', latency: { from: 0, to: 9 }, times: 5 });
      for (const vendor of vendorNames) await listSent(vendor, sandbox.vendors[vendor]);
      await Promise.all(Array.from({ length: 8 }, () => listSent('linkup', sandbox.vendors.linkup)));
      const { entries } = await journalOf(server.url, sandbox).find();
      journals.push(entries.map((entry) => ({ ...entry, milliseconds: 0 })));
    }
    const [one, other] = journals;
    expect(one).toHaveLength(12);
    expect(other).toEqual(one);
  });

  test('can be cleared; numbers go on', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox();
    const journal = journalOf(server.url, sandbox);
    for (let call = 0; call < 2; call += 1) await listSent('unipile', sandbox.vendors.unipile);
    expect(await journal.clear()).toEqual({ removed: 2 });
    await listSent('unipile', sandbox.vendors.unipile);
    expect((await journal.find()).entries).toMatchObject([{ number: 3 }]);
  });

  test.for(vendorNames)(
    'tells what %s answered, whatever happened since',
    async (vendor, { server, createSandbox }) => {
      const sandbox = await createSandbox();
      const { text } = await listSent(vendor, sandbox.vendors[vendor], { limit: 3 });
      await post(`${server.url}/_mock/sandboxes/${sandbox.id}/clock`, { advance: 'P90D' });
      const [entry] = (await journalOf(server.url, sandbox).find({ vendor })).entries;
      const withoutSecrets = text.replaceAll(/("shared_secret":)"[^"]*"/g, '$1"[redacted]"');
      expect(entry?.answer?.body).toEqual(JSON.parse(withoutSecrets));
    },
  );
});

describe('a request that a fault hits is in the journal', () => {
  test.for([
    [{ connection: 'drop-before' }, null],
    [{ connection: 'drop-after' }, null],
    [{ status: 500 }, { status: 500 }],
    [{ body: 'malformed' }, { status: 200, body: { data: expect.any(Array) } }],
  ] as const)('%j', async ([effect, answer], { server, createSandbox }) => {
    const sandbox = await createSandbox();
    const fault = { vendor: 'unipile', operation: '*', ...effect };
    await post(`${server.url}/_mock/sandboxes/${sandbox.id}/faults`, fault);
    await listSent('unipile', sandbox.vendors.unipile).catch(() => undefined);
    const { entries } = await journalOf(server.url, sandbox).find({ fault: 'fault-1' });
    expect(entries).toMatchObject([{ operation: 'getRelationRequestsList', fault: 'fault-1', answer }]);
  });

  test('with each of two faults, and how long it took', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox();
    const faults = `${server.url}/_mock/sandboxes/${sandbox.id}/faults`;
    await post(faults, { vendor: 'unipile', operation: '*', latency: { ms: 60 } });
    await post(faults, { vendor: 'unipile', operation: '*', status: 500 });
    await listSent('unipile', sandbox.vendors.unipile);
    const journal = journalOf(server.url, sandbox);
    const [entry] = (await journal.find()).entries;
    expect(entry?.fault).toBe('fault-1,fault-2');
    expect(entry?.milliseconds).toBeGreaterThanOrEqual(59);
    for (const fault of ['fault-1', 'fault-2']) expect(await journal.count({ fault })).toEqual({ count: 1 });
    expect(await journal.count({ fault: 'fault-' })).toEqual({
      error: 'fault: There is no fault called fault-. Did you mean fault-1? There are: fault-1, fault-2',
    });
  });
});
