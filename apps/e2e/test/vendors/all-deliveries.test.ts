import { describe, expect } from 'vitest';
import { test } from '../../support/mock.ts';
import { answering, startReceiver } from '../../support/receiver.ts';
import { createClient } from '../../support/sandbox.ts';
import { connectWith, register, unregister, webhookVendors } from '../../support/webhooks.ts';

/** Nobody does anything by chance. */
const quiet = { linkedin: { activity: 'quiet' } } as const;

/** Five more attempts, which wait longer each time. */
const attemptsFrom9 = ['09:00', '09:01', '09:06', '09:21', '10:21', '14:21'].map((at) => `2026-06-01T${at}:00.000Z`);

describe.for(webhookVendors)('%s', (vendor) => {
  test('tells of each new connection once, whoever sent the invitation', async ({ createSandbox }) => {
    const sandbox = await createSandbox(quiet);
    const { url, received } = await startReceiver();
    await connectWith(sandbox, 'captain-nemo');
    const id = await register[vendor](sandbox, `${url}/hook?token=1`);
    const unipile = createClient.unipile(sandbox.connection('unipile'));
    const sent = await unipile.send({ member: { publicIdentifier: 'sophie-germain' } });
    expect(received).toHaveLength(0);
    await sandbox.answer(String(sent.id), 'accept');
    await connectWith(sandbox, 'jordan-walke');
    await connectWith(sandbox, 'charles-babbage', 'grace-hopper');
    await sandbox.advance('P30D');

    expect(received.map(({ method, path }) => [method, path])).toEqual([
      ['POST', '/hook?token=1'],
      ['POST', '/hook?token=1'],
    ]);
    expect(received.map(({ text }) => text)).toEqual([
      expect.stringContaining('sophie-germain'),
      expect.stringContaining('jordan-walke'),
    ]);
    const [first, second] = await sandbox.deliveries();
    const at = '2026-06-01T09:00:00.000Z';
    expect(first).toEqual({
      id: 'delivery-1',
      vendor,
      webhook: id,
      event: { linkup: 'accepted_invitation', unipile: 'relation.new', postpress: 'new_relation' }[vendor],
      at,
      host: new URL(url).host,
      state: 'delivered',
      attempts: [{ at, status: 200 }],
    });
    expect(second).toMatchObject({ id: 'delivery-2', state: 'delivered' });
  });

  test('tells of it at the time when it happened, in the order in which it happened', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { url, received } = await startReceiver();
    await register[vendor](sandbox, url);
    await sandbox.advance('P21D');
    const deliveries = await sandbox.deliveries();
    const times = deliveries.map(({ at }) => at);
    expect(times.length).toBeGreaterThan(3);
    expect(times).toEqual([...new Set(times)].toSorted());
    expect(received).toHaveLength(times.length);
    const told = deliveries.map(({ at }) => (vendor === 'linkup' ? at.slice(0, 19) : at));
    // postpress tells no time.
    if (vendor !== 'postpress') {
      expect(received.map(({ text }) => told.findIndex((at) => text.includes(at)))).toEqual([...told.keys()]);
    }
  });

  test('tries a failed delivery five more times, and then no more', async ({ createSandbox }) => {
    const sandbox = await createSandbox(quiet);
    const { url, received } = await startReceiver(answering(500));
    await register[vendor](sandbox, url);
    await connectWith(sandbox, 'sophie-germain');
    expect(await sandbox.deliveries()).toMatchObject([
      { state: 'waiting', nextAt: attemptsFrom9[1], attempts: [{ at: attemptsFrom9[0], status: 500 }] },
    ]);
    await sandbox.advance('PT59S');
    expect(received).toHaveLength(1);
    await sandbox.advance('PT1S');
    expect(received).toHaveLength(2);
    await sandbox.advance('P30D');
    expect(received).toHaveLength(6);
    expect(new Set(received.map(({ text }) => text)).size).toBe(1);
    expect(await sandbox.deliveries()).toMatchObject([
      { state: 'failed', attempts: attemptsFrom9.map((at) => ({ at, status: 500 })) },
    ]);
  });

  test('stops trying once it is heard, and lets nothing wait meanwhile', async ({ createSandbox }) => {
    const sandbox = await createSandbox(quiet);
    const { url, received } = await startReceiver(answering(404, 200, 503, 200));
    await register[vendor](sandbox, url);
    await connectWith(sandbox, 'sophie-germain');
    await connectWith(sandbox, 'jordan-walke');
    await sandbox.advance('P1D');
    const names = received.map(({ text }) => (text.includes('sophie-germain') ? 'Sophie' : 'Jordan'));
    expect(names).toEqual(['Sophie', 'Jordan', 'Sophie', 'Sophie']);
    expect((await sandbox.deliveries()).map(({ state, attempts }) => [state, attempts.length])).toEqual([
      ['delivered', 3],
      ['delivered', 1],
    ]);
  });

  test('makes no attempt for a webhook that was removed', async ({ createSandbox }) => {
    const sandbox = await createSandbox(quiet);
    const { url, received } = await startReceiver(answering(500));
    const id = await register[vendor](sandbox, url);
    await connectWith(sandbox, 'sophie-germain');
    await unregister[vendor](sandbox, id);
    await connectWith(sandbox, 'jordan-walke');
    await sandbox.advance('P1D');
    expect(received).toHaveLength(1);
    expect(await sandbox.deliveries()).toMatchObject([
      { state: 'failed', reason: 'The webhook was removed, disabled or stopped.', attempts: [{ status: 500 }] },
    ]);
  });

  test('takes a redirect for a failure', async ({ createSandbox }) => {
    const sandbox = await createSandbox(quiet);
    const elsewhere = await startReceiver();
    const { url } = await startReceiver((_request, response) =>
      response.writeHead(307, { location: elsewhere.url }).end(),
    );
    await register[vendor](sandbox, url);
    await connectWith(sandbox, 'sophie-germain');
    expect(elsewhere.received).toHaveLength(0);
    expect(await sandbox.deliveries()).toMatchObject([{ state: 'waiting', attempts: [{ status: 307 }] }]);
  });

  test('delivers to no other machine', async ({ createSandbox }) => {
    const sandbox = await createSandbox(quiet);
    await register[vendor](sandbox, 'https://hooks.example.com/secret-path');
    await connectWith(sandbox, 'sophie-germain');
    const deliveries = await sandbox.deliveries();
    expect(deliveries).toMatchObject([{ host: 'hooks.example.com', state: 'not-allowed', attempts: [] }]);
    expect(JSON.stringify(deliveries)).not.toContain('secret-path');
  });

  test('lets the receiver call while it is told', async ({ createSandbox }) => {
    const sandbox = await createSandbox(quiet);
    const client = createClient[vendor](sandbox.connection(vendor));
    const seen: (string | null | undefined)[] = [];
    const { url } = await startReceiver(async (_request, response) => {
      seen.push((await client.listConnections()).items[0]?.member.publicIdentifier);
      response.end();
    });
    await register[vendor](sandbox, url);
    await connectWith(sandbox, 'sophie-germain');
    expect(seen).toEqual(['sophie-germain']);
  });

  test('sends the same bytes for the same seed and calls', async ({ createSandbox }) => {
    const { url, received } = await startReceiver();
    for (let run = 1; run <= 2; run += 1) {
      const sandbox = await createSandbox({ seed: 7 });
      await register[vendor](sandbox, url);
      await sandbox.advance('P7D');
    }
    const half = received.length / 2;
    const texts = received.map(({ text }) => text);
    expect(half).toBeGreaterThan(0);
    expect(texts.slice(half)).toEqual(texts.slice(0, half));
  });

  test('makes the same attempts in one step of the clock as in many', async ({ createSandbox }) => {
    const { url } = await startReceiver(answering(500));
    const attempts: (readonly unknown[])[] = [];
    for (const steps of [['P6D'], Array.from({ length: 12 }, () => 'PT12H')]) {
      const sandbox = await createSandbox({ linkupCredits: 25 });
      await register[vendor](sandbox, url);
      for (const step of steps) await sandbox.advance(step);
      attempts.push((await sandbox.deliveries()).map(({ id, ...delivery }) => delivery));
    }
    expect(attempts[0]?.length).toBeGreaterThan(0);
    expect(attempts[0]).toEqual(attempts[1]);
  });

  test('forgets what waits at a reset, and what is deleted from the log', async ({ createSandbox }) => {
    const sandbox = await createSandbox(quiet);
    const { url, received } = await startReceiver(answering(500));
    for (const forget of [() => sandbox.reset(), () => sandbox.forgetDeliveries()]) {
      await register[vendor](sandbox, url);
      await connectWith(sandbox, 'sophie-germain');
      await forget();
      expect(await sandbox.deliveries()).toEqual([]);
    }
    await sandbox.advance('P1D');
    expect(received).toHaveLength(2);
    await connectWith(sandbox, 'jordan-walke');
    expect(received).toHaveLength(3);
  });

  test('needs no request to tell of what happens while the clock runs, nor to try again', async ({ createSandbox }) => {
    const now = '2026-06-01T09:00:00Z';
    const sandbox = await createSandbox({ clock: { now, running: true, speed: 20 }, invitations: 0 });
    const { url, received, until } = await startReceiver(answering(500, 200));
    await register[vendor](sandbox, url);
    const unipile = createClient.unipile(sandbox.connection('unipile'));
    // She accepts after a day.
    await unipile.send({ member: { publicIdentifier: 'jordan-walke' } });
    await sandbox.advance('PT23H59M58S');
    await until(1);
    await sandbox.advance('PT58S');
    await until(2);
    expect(received.map(({ text }) => text.includes('jordan-walke'))).toEqual([true, true]);
  });
});
