import { describe, expect } from 'vitest';
import { controlOf, invite } from './control-support.ts';
import { authentication, listSent, type SandboxAccess, send, test } from './support.ts';

/** A sandbox with a way to call the control API for it. */
function controlling({ id }: SandboxAccess, serverUrl: string) {
  return controlOf(serverUrl, `/sandboxes/${id}`);
}

describe('people', () => {
  test('are found by part of their name, public identifier or headline', async ({ server, createSandbox }) => {
    const call = controlling(await createSandbox(), server.url);
    for (const words of ['sophie', 'GERMAIN', 'sophie-germ', 'Mathemat', 'sophie germain']) {
      expect((await call('GET', `/members?search=${encodeURIComponent(words)}`)).body).toEqual({
        members: [
          {
            id: expect.stringMatching(/^ACoAA/),
            publicIdentifier: 'sophie-germain',
            name: 'Sophie Germain',
            headline: 'Mathematician',
            reachable: true,
            answer: 'none',
            answerDays: expect.any(Number),
          },
        ],
        total: 1,
      });
    }
  });

  test('are listed page by page, and each once', async ({ server, createSandbox }) => {
    const call = controlling(await createSandbox({ invitations: 300 }), server.url);
    const names: string[] = [];
    for (let offset = 0; ; offset += 250) {
      const { text } = await call('GET', `/members?limit=250&offset=${offset}`);
      const { members, total } = JSON.parse(text);
      for (const { publicIdentifier } of members) names.push(publicIdentifier);
      if (members.length < 250) {
        expect([names.length, new Set(names).size]).toEqual([total, total]);
        break;
      }
    }
    expect(names).toEqual(names.toSorted());
  });

  test('can be added, and a vendor can invite them', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox();
    const call = controlling(sandbox, server.url);
    const { status, body } = await call('PUT', '/members/mary-somerville', { headline: 'Polymath', answer: 'accept' });
    expect([status, body]).toMatchObject([
      200,
      { name: 'Mary Somerville', headline: 'Polymath', answer: 'accept', answerDays: 1, reachable: true },
    ]);
    expect((await invite(sandbox, 'mary-somerville')).status).toBe(200);
    await call('POST', '/clock', { advance: 'P1D' });
    expect((await call('GET', '/connections?search=somerville')).body).toMatchObject({
      connections: [{ member: { publicIdentifier: 'mary-somerville' }, connectedAt: '2026-06-02T09:00:00.000Z' }],
      total: 1,
    });
  });

  test('who are changed answer otherwise, also what is pending, and no one is there twice', async ({
    server,
    createSandbox,
  }) => {
    const sandbox = await createSandbox();
    const call = controlling(sandbox, server.url);
    await invite(sandbox, 'jordan-walke');
    await call('PUT', '/members/jordan-walke', { answerDays: 5 });
    await call('POST', '/clock', { advance: 'P2D' });
    const find = async () => (await call('GET', '/invitations?search=jordan-walke')).body;
    expect(await find()).toMatchObject({ invitations: [{ state: 'pending', dueAt: '2026-06-06T09:00:00.000Z' }] });
    await call('PUT', '/members/jordan-walke', { answer: 'ignore', answerDays: 1 });
    await call('POST', '/clock', { advance: 'PT1S' });
    expect(await find()).toMatchObject({ invitations: [{ state: 'ignored', settledAt: '2026-06-03T09:00:00.000Z' }] });
    expect((await call('GET', '/members?search=jordan-walke')).body).toMatchObject({ total: 1 });
  });

  test('who cannot be reached cannot be invited', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox();
    await controlling(sandbox, server.url)('PUT', '/members/sophie-germain', { reachable: false });
    expect((await invite(sandbox, 'sophie-germain')).status).not.toBe(200);
  });
});

describe('invitations', () => {
  test('are found by account, direction, kind and state', async ({ server, createSandbox }) => {
    const call = controlling(await createSandbox(), server.url);
    const totals = await Promise.all(
      [
        '',
        'direction=sent',
        'direction=received',
        'account=ada-lovelace',
        'account=grace-hopper&direction=sent',
        'kind=newsletter',
        'kind=event&direction=sent',
        'state=accepted',
      ].map(async (query) => JSON.parse((await call('GET', `/invitations?${query}`)).text).total),
    );
    expect(totals).toEqual([166, 153, 13, 162, 3, 1, 2, 0]);
    expect(await call('GET', '/invitations?account=nobody')).toMatchObject({ status: 404 });
  });

  test('tell who sent what to whom, the newest first', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox();
    const call = controlling(sandbox, server.url);
    await call('POST', '/clock', { advance: 'PT1H' });
    const { text } = await call('POST', '/invitations', { from: 'jordan-walke', note: 'Hello from Oslo' });
    const { id } = JSON.parse(text);
    const invitation = {
      id,
      kind: 'connection',
      state: 'pending',
      direction: 'received',
      account: 'ada-lovelace',
      note: 'Hello from Oslo',
      sentAt: '2026-06-01T10:00:00.000Z',
      settledAt: null,
    };
    expect((await call('GET', '/invitations?limit=1')).body).toMatchObject({
      invitations: [{ ...invitation, member: { publicIdentifier: 'jordan-walke' } }],
      total: 167,
    });
    expect((await call('GET', '/invitations?search=from%20oslo')).body).toMatchObject({ total: 1 });
    await call('POST', `/invitations/${id}/accept`);
    expect((await call('GET', '/invitations?state=accepted')).body).toMatchObject({
      invitations: [{ id, settledAt: '2026-06-01T10:00:00.000Z' }],
    });
  });

  test('between two accounts are there for each of them', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox();
    await invite(sandbox, 'grace-hopper');
    const { body } = await controlling(sandbox, server.url)('GET', '/invitations?limit=2');
    expect(body).toMatchObject({
      invitations: expect.arrayContaining([
        expect.objectContaining({ direction: 'sent', account: 'ada-lovelace' }),
        expect.objectContaining({ direction: 'received', account: 'grace-hopper' }),
      ]),
    });
  });

  test('can be withdrawn as at LinkedIn, and then not sent again at once', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox();
    const call = controlling(sandbox, server.url);
    await invite(sandbox, 'sophie-germain');
    const { invitations } = JSON.parse((await call('GET', '/invitations?search=sophie-germain')).text);
    const { body } = await call('POST', `/invitations/${invitations[0].id}/withdraw`);
    expect(body).toEqual({ id: invitations[0].id, state: 'withdrawn' });
    expect((await listSent('unipile', sandbox.vendors.unipile)).text.includes('sophie-germain')).toBe(false);
    expect((await invite(sandbox, 'sophie-germain')).status).not.toBe(200);
  });
});

describe('accounts', () => {
  test('tell what they have and what is left of every quota', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox();
    const call = controlling(sandbox, server.url);
    await invite(sandbox, 'jordan-walke');
    const { text } = await call('GET', '/accounts');
    const { accounts, credits } = JSON.parse(text);
    expect(credits).toEqual({ balance: 1000 });
    expect(accounts[0]).toMatchObject({
      owner: { publicIdentifier: 'ada-lovelace', name: 'Ada Lovelace' },
      tier: 'premium',
      status: 'connected',
      ids: { unipile: 'acc_123456789', linkup: 'acc_abc123' },
      pending: { sent: 151, received: 12 },
      connections: 400,
      meters: [
        { label: 'Invitations in 7 days', vendor: null, used: 1, limit: 200, resetsAt: '2026-06-08T09:00:00.000Z' },
        { label: 'Profile views a day', vendor: 'connectsafely', limit: 120, resetsAt: '2026-06-02T00:00:00.000Z' },
        { label: 'Invitations a week', vendor: 'connectsafely', used: 1, limit: 90 },
        { label: 'Follows a day', vendor: 'connectsafely', used: 0, limit: 100 },
      ],
    });
    expect(accounts[1].meters.slice(0, 2)).toEqual([
      { label: 'Invitations in 7 days', vendor: null, used: 0, limit: 150, resetsAt: null },
      { label: 'Invitations with a note in 30 days', vendor: null, used: 0, limit: 5, resetsAt: null },
    ]);
  });

  test('have connections that can be searched, the latest first', async ({ server, createSandbox }) => {
    const call = controlling(await createSandbox(), server.url);
    const { connections, total } = JSON.parse((await call('GET', '/connections?limit=250')).text);
    expect(total).toBe(400);
    const times = connections.map(({ connectedAt }: { connectedAt: string }) => connectedAt);
    expect(times).toEqual(times.toSorted().toReversed());
    const [{ member }] = connections;
    const found = await call('GET', `/connections?search=${member.publicIdentifier}`);
    expect(found.body).toMatchObject({ connections: [{ member: { id: member.id } }] });
    expect((await call('GET', '/connections?account=grace-hopper')).body).toMatchObject({ total: 60 });
  });
});

describe('credits', () => {
  test('can be added and taken away, with a reason', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox({ linkupCredits: 5 });
    const call = controlling(sandbox, server.url);
    expect((await call('POST', '/ledger', { add: 100, reason: 'top-up' })).body).toMatchObject({
      balance: 105,
      entries: [
        { reason: 'opening balance', balance: 5 },
        { reason: 'top-up', change: 100, balance: 105 },
      ],
    });
    expect((await call('POST', '/ledger', { balance: 0 })).body).toMatchObject({ balance: 0 });
    const { status } = await listSent('linkup', sandbox.vendors.linkup);
    expect(status).toBe(402);
    const { baseUrl, apiKey } = sandbox.vendors.linkup;
    const { text } = await send(`${baseUrl}/v2/credits`, { headers: authentication.linkup(apiKey) });
    expect(text).toMatch(/:0\b/);
  });

  test('are never more than a thousand million', async ({ server, createSandbox }) => {
    const call = controlling(await createSandbox(), server.url);
    expect((await call('POST', '/ledger', { add: 1_000_000_000 })).status).toBe(409);
    expect((await call('GET', '/ledger')).body).toMatchObject({ balance: 1000 });
  });
});
