import { describe, expect } from 'vitest';
import { z } from 'zod';
import { startMockServer } from '../src/index.ts';
import { type Snapshot, snapshotSchema } from '../src/sandbox/snapshot.ts';
import { ask } from './ask.ts';
import { controlOf, invite, registerWebhook } from './control-support.ts';
import { faultsOf, listAtLinkup } from './faults-support.ts';
import { newStateFile } from './folder-with.ts';
import { memories } from './memory-support.ts';
import { startReceiver } from './receiver.ts';
import { listSent, type SandboxAccess, test, vendorNames } from './support.ts';

const planOfAll = { vendors: Object.fromEntries(vendorNames.map((vendor) => [vendor, memories[vendor].settings])) };

/** With their fields in another order than that of the schema. */
const faults = [
  { times: 9, until: '2027-01-01T00:00:00Z', from: '2026-01-01T00:00:00Z', chance: 0.5, every: 1, ...listAtLinkup },
  { retryAfter: { date: true, seconds: 5 }, status: 429, operation: 'list_invitations', vendor: 'linkup' },
  { body: 'slow', latency: { to: 2, from: 1 }, ...listAtLinkup },
].map((fault) => ({ body: 'malformed', ...fault }));

/** Does something of everything that is remembered. */
async function fill(serverUrl: string, sandbox: SandboxAccess): Promise<void> {
  const call = controlOf(serverUrl, `/sandboxes/${sandbox.id}`);
  for (const vendor of vendorNames) await memories[vendor].fill((request) => ask(vendor, sandbox, request));
  await call('PUT', '/members/jordan-walke', { answer: 'accept', answerDays: 1 });
  await call('POST', '/clock', { advance: 'P40D' });
  await call('POST', '/ledger', { add: 5 });
  const { add } = faultsOf(serverUrl, sandbox);
  for (const fault of faults) await add(fault);
  await listSent('linkup', sandbox.vendors.linkup);
}

async function snapshotOf(serverUrl: string, id: string): Promise<Snapshot> {
  return snapshotSchema.parse((await controlOf(serverUrl)('GET', `/sandboxes/${id}/snapshot`)).body);
}

test('a snapshot that was loaded is the same bytes again', async ({ server, createSandbox }) => {
  const sandbox = await createSandbox(planOfAll);
  await fill(server.url, sandbox);
  const { text } = await controlOf(server.url)('GET', `/sandboxes/${sandbox.id}/snapshot`);
  const id = `${sandbox.id}-loaded`;
  expect((await controlOf(server.url)('PUT', `/sandboxes/${id}/snapshot`, JSON.parse(text))).status).toBe(200);
  expect((await controlOf(server.url)('GET', `/sandboxes/${id}/snapshot`)).text).toBe(text);
});

test('a restart changes no byte of what is told of faults, requests and messages', async () => {
  await using receiver = await startReceiver(500);
  const options = { state: newStateFile() };
  const first = await startMockServer(options);
  const sandbox: SandboxAccess = JSON.parse(
    (await controlOf(first.url)('POST', '/sandboxes', { id: 'kept', ...planOfAll })).text,
  );
  await registerWebhook(sandbox, receiver.url);
  await invite(sandbox, 'jordan-walke');
  await fill(first.url, sandbox);
  const before = await told(first.url);
  expect(receiver.received).not.toEqual([]);
  await first.close();
  const second = await startMockServer(options);
  expect(await told(second.url)).toEqual(before);
  await second.close();

  async function told(serverUrl: string): Promise<readonly string[]> {
    const texts: string[] = [];
    for (const path of ['deliveries', 'faults', 'journal', 'webhooks', 'snapshot']) {
      texts.push((await controlOf(serverUrl)('GET', `/sandboxes/kept/${path}`)).text);
    }
    return texts;
  }
});

test("a vendor's settings are those of the snapshot that was loaded last", async ({ server, createSandbox }) => {
  const narrow = await createSandbox({ vendors: { connectsafely: { pageSize: 3 } } });
  const wide = await createSandbox();
  const listed = async () => {
    const { body } = await listSent('connectsafely', wide.vendors.connectsafely);
    return z.object({ invitations: z.array(z.unknown()) }).parse(body).invitations.length;
  };
  expect(await listed()).toBe(10);
  const snapshot = await snapshotOf(server.url, narrow.id);
  await controlOf(server.url)('PUT', `/sandboxes/${wide.id}/snapshot`, snapshot);
  expect(await listed()).toBe(3);
});

describe('a time in a snapshot', () => {
  test.for([-1, Date.parse('3000-01-01T00:00:00Z'), 9e15])(
    'is no moment that can be told: %d is refused',
    async (sentAt, { server, createSandbox }) => {
      const { id } = await createSandbox();
      const snapshot = await snapshotOf(server.url, id);
      const invitations = snapshot.tables['world.invitations']?.map(([name, row]) => [
        name,
        typeof row === 'object' ? { ...row, sentAt } : row,
      ]);
      const spoilt = { ...snapshot, tables: { ...snapshot.tables, 'world.invitations': invitations } };
      const answer = await controlOf(server.url)('PUT', `/sandboxes/${id}/snapshot`, spoilt);
      expect([answer.status, answer.body]).toEqual([400, { error: expect.stringContaining('sentAt') }]);
    },
  );

  test('may be the last that a clock shows', async ({ server, createSandbox }) => {
    const plan = { clock: { now: '2999-12-31T23:59:59Z' }, linkedin: { expireAfterDays: 100_000 } };
    const sandbox = await createSandbox(plan);
    await invite(sandbox, 'jordan-walke');
    const snapshot = await snapshotOf(server.url, sandbox.id);
    const { status } = await controlOf(server.url)('PUT', `/sandboxes/${sandbox.id}-loaded/snapshot`, snapshot);
    expect(status).toBe(200);
  });
});
