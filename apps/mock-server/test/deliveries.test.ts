import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { z } from 'zod';
import { deliverySchema } from '../src/control/delivery-schema.ts';
import { startMockServer } from '../src/index.ts';
import { JournalSpace } from '../src/journal/journal-space.ts';
import { openStateFile } from '../src/state-file/index.ts';
import { vendors } from '../src/vendors/all-vendors.ts';
import { createPost } from '../src/webhooks/post.ts';
import { ask } from './ask.ts';
import { controlOf, invite, registerWebhook } from './control-support.ts';
import { newStateFile } from './folder-with.ts';
import { startReceiver } from './receiver.ts';
import { type SandboxAccess, test } from './support.ts';

const deliveriesSchema = z.object({ deliveries: z.array(deliverySchema) });

function deliveriesOf(serverUrl: string, { id }: Pick<SandboxAccess, 'id'>) {
  const call = controlOf(serverUrl, `/sandboxes/${id}`);
  return {
    advance: async (duration: string) => await call('POST', '/clock', { advance: duration }),
    all: async () => deliveriesSchema.parse((await call('GET', '/deliveries')).body).deliveries,
    redeliver: async (delivery = 'delivery-1') =>
      deliverySchema.parse((await call('POST', `/deliveries/${delivery}/redeliver`)).body),
  };
}

/** Jordan accepts after a day, of which Unipile tells an address. */
async function connectAfterADay(serverUrl: string, sandbox: SandboxAccess, url: string): Promise<void> {
  await registerWebhook(sandbox, url);
  await invite(sandbox, 'jordan-walke');
  await deliveriesOf(serverUrl, sandbox).advance('P1D');
}

test('a repetition is the same message, signed anew, and no further attempt follows once it is heard', async ({
  server,
  createSandbox,
}) => {
  const sandbox = await createSandbox({ invitations: 0 });
  await using receiver = await startReceiver(500, 200);
  const { url, received } = receiver;
  await connectAfterADay(server.url, sandbox, url);
  const { advance, redeliver } = deliveriesOf(server.url, sandbox);
  const delivery = await redeliver();
  expect(delivery).toMatchObject({ state: 'delivered', attempts: [{ status: 500 }, { status: 200 }] });
  expect(delivery.nextAt).toBeUndefined();
  await advance('P1D');
  expect(received).toHaveLength(2);
  expect(received[1]?.text).toBe(received[0]?.text);
  expect(received[1]?.signature).toMatch(/^t=\d+,v0=[0-9a-f]{64}$/);
});

test('a repetition that fails leaves a delivered message delivered', async ({ server, createSandbox }) => {
  const sandbox = await createSandbox({ invitations: 0 });
  await using receiver = await startReceiver(200, 500);
  const { url, received } = receiver;
  await connectAfterADay(server.url, sandbox, url);
  const { advance, redeliver } = deliveriesOf(server.url, sandbox);
  expect(await redeliver()).toMatchObject({ state: 'delivered', attempts: [{ status: 200 }, { status: 500 }] });
  await advance('P1D');
  expect(received).toHaveLength(2);
});

test('a repetition that fails takes none of the attempts that are due', async ({ server, createSandbox }) => {
  const sandbox = await createSandbox({ invitations: 0 });
  await using receiver = await startReceiver(500);
  const { url, received } = receiver;
  await connectAfterADay(server.url, sandbox, url);
  const { advance, all, redeliver } = deliveriesOf(server.url, sandbox);
  const [before] = await all();
  expect(await redeliver()).toMatchObject({ state: 'waiting', nextAt: before?.nextAt });
  await advance('P1D');
  // One when it happened, five more, and the repetition.
  expect(received).toHaveLength(7);
  expect(await all()).toMatchObject([{ state: 'failed' }]);
  expect(await redeliver()).toMatchObject({ state: 'failed' });
});

test('a webhook that is gone is sent no repetition, and the delivery says why', async ({ server, createSandbox }) => {
  const sandbox = await createSandbox({ invitations: 0 });
  await using receiver = await startReceiver();
  const { url, received } = receiver;
  await connectAfterADay(server.url, sandbox, url);
  const { all, redeliver } = deliveriesOf(server.url, sandbox);
  const [delivery] = await all();
  await ask('unipile', sandbox, { method: 'DELETE', path: `/v2/webhooks/endpoints/${delivery?.webhook}` });
  const reason = 'The webhook was removed, disabled or stopped.';
  expect(await redeliver()).toMatchObject({ state: 'delivered', reason, attempts: [{ status: 200 }] });
  expect(received).toHaveLength(1);
});

test('a fork sends nothing that its parent sends, but what happens in the fork', async ({ server, createSandbox }) => {
  const sandbox = await createSandbox({ invitations: 0 });
  await using receiver = await startReceiver(500);
  const { url, received } = receiver;
  await connectAfterADay(server.url, sandbox, url);
  const id = `${sandbox.id}-fork`;
  await controlOf(server.url)('POST', `/sandboxes/${sandbox.id}/fork`, { id });
  const fork = deliveriesOf(server.url, { id });
  expect(await fork.all()).toEqual([]);
  await fork.advance('PT2H');
  expect(received).toHaveLength(1);

  const call = controlOf(server.url, `/sandboxes/${id}`);
  const { body } = await call('POST', '/invitations', { from: 'sophie-germain' });
  const invitation = z.object({ id: z.string() }).parse(body).id;
  await call('POST', `/invitations/${encodeURIComponent(invitation)}/accept`);
  expect(await fork.all()).toMatchObject([{ id: 'delivery-1', attempts: [{ status: 500 }] }]);
  expect(received.map(({ text }) => text.includes('sophie-germain'))).toEqual([false, true]);
  expect(await deliveriesOf(server.url, sandbox).all()).toHaveLength(1);
});

test('what waits when the fake ends is sent at its time after the next start', async () => {
  const options = { state: newStateFile() };
  await using receiver = await startReceiver(500, 200);
  const { url, received } = receiver;

  const first = await startMockServer(options);
  const { text } = await controlOf(first.url)('POST', '/sandboxes', { id: 'kept', invitations: 0 });
  await connectAfterADay(first.url, JSON.parse(text), url);
  const before = await deliveriesOf(first.url, { id: 'kept' }).all();
  expect(before).toMatchObject([{ state: 'waiting', attempts: [{ status: 500 }] }]);
  await first.close();

  const second = await startMockServer(options);
  const { advance, all } = deliveriesOf(second.url, { id: 'kept' });
  try {
    expect(await all()).toEqual(before);
    await advance('PT59S');
    expect(received).toHaveLength(1);
    await advance('PT1S');
    expect(await all()).toMatchObject([{ state: 'delivered', attempts: [{ status: 500 }, { status: 200 }] }]);
    expect(received[1]?.text).toBe(received[0]?.text);
  } finally {
    await second.close();
  }
});

async function loadFrom(file: string) {
  const { keeper, load } = await openStateFile(file);
  const failures: unknown[] = [];
  const sandboxes = await load({
    systemTime: () => Date.now(),
    signingTime: Date.now,
    post: createPost({ allowedHosts: [], timeoutMs: 5000 }),
    subscriptions: (sandbox) => vendors.flatMap((vendor) => vendor.subscriptions(sandbox, { validateAnswers: true })),
    journalSpace: new JournalSpace(),
    report: (error) => failures.push(error),
    keeper,
  });
  return { keeper, sandboxes, failures };
}

test('a repetition is told of once it is kept, however long that takes', async () => {
  const file = newStateFile();
  await using receiver = await startReceiver(500, 200);
  const { url, until } = receiver;
  const server = await startMockServer({ state: file });
  const { text } = await controlOf(server.url)('POST', '/sandboxes', { id: 'kept', invitations: 0 });
  await connectAfterADay(server.url, JSON.parse(text), url);
  await deliveriesOf(server.url, { id: 'kept' }).all();
  await server.close();

  const { sandboxes, failures, keeper } = await loadFrom(file);
  const sandbox = sandboxes.find(({ id }) => id === 'kept');
  if (sandbox === undefined) throw new Error('No sandbox');
  const told: string[] = [];
  const work = sandbox.exclusively(async () => {
    const redelivered = sandbox.deliveries.redeliver('delivery-1').then(() => told.push('delivered'));
    await until(2);
    await Promise.race([redelivered, sleep(200)]);
    told.push('worked');
    return { redelivered };
  });
  await (await work).redelivered;
  expect(told).toEqual(['worked', 'delivered']);
  for (const { deliveries } of sandboxes) deliveries.close();
  keeper.close();

  const again = await loadFrom(file);
  const reports = again.sandboxes.flatMap(({ deliveries }) => deliveries.reports());
  expect(reports).toMatchObject([{ state: 'delivered', attempts: [{ status: 500 }, { status: 200 }] }]);
  again.keeper.close();
  expect([failures, again.failures]).toEqual([[], []]);
});

test('a clock that runs sends what waits at its time after the next start, without a request', async () => {
  const file = newStateFile();
  await using receiver = await startReceiver(500, 200);
  const { url, received, until } = receiver;
  const server = await startMockServer({ state: file });
  const clock = { now: '2026-06-01T09:00:00Z', running: true };
  const { text } = await controlOf(server.url)('POST', '/sandboxes', { id: 'kept', invitations: 0, clock });
  await connectAfterADay(server.url, JSON.parse(text), url);
  await deliveriesOf(server.url, { id: 'kept' }).all();
  await deliveriesOf(server.url, { id: 'kept' }).advance('PT57S');
  await server.close();
  expect(received).toHaveLength(1);

  const { sandboxes, failures, keeper } = await loadFrom(file);
  for (const { deliveries } of sandboxes) deliveries.resume();
  await until(2);
  for (const { deliveries } of sandboxes) {
    await deliveries.settled();
    deliveries.close();
  }
  keeper.close();
  expect(received[1]?.text).toBe(received[0]?.text);
  expect(failures).toEqual([]);
});
