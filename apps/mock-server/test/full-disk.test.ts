import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startMockServer } from '../src/index.ts';
import { ask, get, post } from './ask.ts';
import { controlOf, registerWebhook } from './control-support.ts';
import { newStateFile } from './folder-with.ts';
import { type Failure, type FakeOnDisk, startOnDisk } from './full-disk-support.ts';
import { type Receiver, startReceiver } from './receiver.ts';
import type { SandboxAccess, VendorName } from './support.ts';
import { vendorNames } from './support.ts';

interface Place {
  readonly file: string;
  readonly fake: FakeOnDisk;
  readonly sandbox: SandboxAccess;
  readonly control: ReturnType<typeof controlOf>;
  readonly receiver: Receiver;
}

/** A fake with a sandbox in which a webhook is told of new connections. */
async function prepare(): Promise<Place> {
  const file = newStateFile();
  const fake = await startOnDisk(file);
  const receiver = await startReceiver();
  onTestFinished(async () => {
    await fake[Symbol.asyncDispose]();
    await receiver[Symbol.asyncDispose]();
  });
  const made = await controlOf(fake.url)('POST', '/sandboxes', { id: 'mine', invitations: 20 });
  const sandbox: SandboxAccess = JSON.parse(made.text);
  await registerWebhook(sandbox, receiver.url);
  return { file, fake, sandbox, control: controlOf(fake.url, '/sandboxes/mine'), receiver };
}

/** Everything that can be seen of a sandbox. */
async function look(control: Place['control']) {
  const places = ['/snapshot', '/ledger', '/journal?limit=1000', '/deliveries', '/webhooks', '/faults', ''];
  const answers = await Promise.all(places.map((place) => control('GET', place)));
  return answers.map(({ status, body }) => [status, body]);
}

const people = 'https://www.linkedin.com/in/';

/** What changes something at each vendor, or costs credits. */
const writes: Readonly<Record<VendorName, (place: Place) => Promise<Parameters<typeof ask>[2]>>> = {
  linkup: async () =>
    post('/v2/network', {
      account_id: 'acc_abc123',
      action: 'invite',
      params: { profile_url: `${people}jordan-walke` },
    }),
  connectsafely: async () => post('/linkedin/connect', { profileId: 'jordan-walke' }),
  unipile: async ({ control }) =>
    post('/v2/acc_123456789/users/me/relation-requests', { user_id: await idOf(control, 'jordan-walke') }),
  postpress: async ({ control }) =>
    post('/v1/users/invite', {
      account_id: 'acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GR',
      provider_id: await idOf(control, 'jordan-walke'),
    }),
};

async function idOf(control: Place['control'], name: string): Promise<string> {
  const { text } = await control('GET', `/members?search=${name}`);
  return JSON.parse(text).members.find(
    ({ publicIdentifier }: { publicIdentifier: string }) => publicIdentifier === name,
  ).id;
}

const reads: Readonly<Record<VendorName, Parameters<typeof ask>[2]>> = {
  linkup: get('/v2/credits'),
  connectsafely: get('/linkedin/invitations/sent'),
  unipile: get('/v2/acc_123456789/users/me/relation-requests?type=sent'),
  postpress: get('/v1/users/invite/sent?account_id=acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GR'),
};

const words: Readonly<Record<Failure, RegExp>> = {
  full: /Nothing has happened: the disk with the state file state\.db is full \(database or disk is full\)\. Make room/,
  'read-only':
    /Nothing has happened: the state file state\.db cannot be written .*readonly.* Make it and its disk writable/,
};

/** What each vendor's errors look like. */
const envelope = {
  linkup: { success: false, error: { code: 'INTERNAL_ERROR', message: expect.any(String) } },
  connectsafely: { error: expect.any(String) },
  unipile: { object: 'Error', type: 'api/internal_error' },
  postpress: { type: 'errors/unexpected_error' },
} as const;

describe.each(['full', 'read-only'] as const)('while the disk of the state file is %s', (failure) => {
  test.each(vendorNames)(
    'what %s is asked to do has not happened, the answer names the disk, and reads go on',
    async (vendor) => {
      const place = await prepare();
      const { fake, sandbox, control, receiver, file } = place;
      const write = await writes[vendor](place);
      const before = await look(control);
      fake.fail(failure);
      const refused = await ask(vendor, sandbox, write);
      expect([refused.status, refused.body]).toEqual([500, expect.objectContaining(envelope[vendor])]);
      expect(refused.text.replaceAll('\\"', '"')).toMatch(words[failure]);
      expect(refused.text).not.toContain(path.dirname(file));
      expect(await look(control)).toEqual(before);
      for (const each of vendorNames)
        expect([each, (await ask(each, sandbox, reads[each])).status]).toEqual([each, 200]);
      fake.recover();
      expect((await ask(vendor, sandbox, write)).status).toBeLessThan(300);
      await control('POST', '/clock', { advance: 'P2D' });
      expect(receiver.received).not.toEqual([]);
      expect([...new Set(fake.reports.map(String))]).toEqual([expect.stringMatching(words[failure])]);
      const last = await look(control);
      await fake[Symbol.asyncDispose]();
      await using again = await startMockServer({ state: file });
      expect(
        JSON.parse(JSON.stringify(await look(controlOf(again.url, '/sandboxes/mine'))).replaceAll(again.url, fake.url)),
      ).toEqual(last);
    },
  );

  test('a list that costs credits is not given, and costs nothing', async () => {
    const { fake, sandbox, control } = await prepare();
    fake.fail(failure);
    const list = post('/v2/network', { account_id: 'acc_abc123', action: 'list_sent', params: { count: 10 } });
    const answer = await ask('linkup', sandbox, list);
    expect([answer.status, answer.text]).toEqual([500, expect.stringMatching(words[failure])]);
    expect((await control('GET', '/ledger')).body).toMatchObject({ balance: 1000 });
    expect((await control('GET', '/journal?operation=list_sent')).body).toMatchObject({ total: 0 });
    fake.recover();
    expect((await ask('linkup', sandbox, list)).body).toMatchObject({ metadata: { credits_consumed: 1 } });
  });

  test('a read that costs nothing is in the journal, which is kept as soon as there is room', async () => {
    const { fake, sandbox, control, file } = await prepare();
    fake.fail(failure);
    await ask('unipile', sandbox, reads.unipile);
    await ask('connectsafely', sandbox, post('/linkedin/connect', { profileId: 'sophie-germain' }));
    await ask('postpress', sandbox, get('/nowhere'));
    const paths = async (read: typeof control) => {
      const { entries } = JSON.parse((await read('GET', '/journal')).text);
      return entries.map(({ request }: { request: { path: string } }) => request.path);
    };
    const told = ['/v2/webhooks/endpoints/', '/v2/acc_123456789/users/me/relation-requests', '/nowhere'];
    expect(await paths(control)).toEqual(told);
    fake.recover();
    await control('GET', '/ledger');
    await fake[Symbol.asyncDispose]();
    await using again = await startMockServer({ state: file });
    expect(await paths(controlOf(again.url, '/sandboxes/mine'))).toEqual(told);
  });

  test('there is no new sandbox, neither from a plan nor from a snapshot', async () => {
    const { fake, control } = await prepare();
    const { body: snapshot } = await control('GET', '/snapshot');
    fake.fail(failure);
    const server = controlOf(fake.url);
    for (const [method, place, body] of [
      ['POST', '/sandboxes', { id: 'new', seed: 5 }],
      ['PUT', '/sandboxes/new/snapshot', snapshot],
      ['PUT', '/sandboxes/mine/snapshot', snapshot],
    ] as const) {
      expect(await server(method, place, body)).toMatchObject({
        status: 507,
        text: expect.stringMatching(words[failure]),
      });
    }
    expect((await server('GET', '/sandboxes/new')).status).toBe(404);
    fake.recover();
    expect((await server('POST', '/sandboxes', { id: 'new', seed: 5 })).status).toBe(201);
  });

  test('who follows what happens is told of nothing that has not', async () => {
    const { fake, sandbox, control } = await prepare();
    const stop = new AbortController();
    const response = await fetch(`${fake.url}/_mock/sandboxes/mine/events`, { signal: stop.signal });
    let told = '';
    const reading = (async () => {
      for await (const chunk of response.body ?? []) told += Buffer.from(chunk).toString();
    })().catch(() => {});
    fake.fail(failure);
    await ask('connectsafely', sandbox, post('/linkedin/connect', { profileId: 'jordan-walke' }));
    await ask('unipile', sandbox, reads.unipile);
    fake.recover();
    await ask('connectsafely', sandbox, post('/linkedin/connect', { profileId: 'sophie-germain' }));
    await expect.poll(() => told).toContain('sophie-germain');
    expect(told).toContain('relation-requests');
    expect(told).not.toContain('jordan-walke');
    expect((await control('GET', '/journal')).text).not.toContain('jordan-walke');
    stop.abort();
    await reading;
  });
});

test.each([
  ['POST', '/clock', { advance: 'P9D' }],
  ['POST', '/clock', { running: true }],
  ['POST', '/faults', { vendor: 'unipile', operation: '*', status: 500 }],
  ['POST', '/ledger', { add: 5 }],
  ['POST', '/invitations', {}],
  ['POST', '/accounts/grace-hopper', { status: 'restricted' }],
  ['POST', '/reset', undefined],
  ['POST', '/fork', { id: 'fork' }],
  ['DELETE', '', undefined],
  ['DELETE', '/journal', undefined],
  ['POST', '/deliveries/delivery-1/redeliver', undefined],
] as const)('the control API answers 507 to %s %s %j, and nothing has happened', async (method, place, body) => {
  const { fake, sandbox, control, receiver } = await prepare();
  await ask('connectsafely', sandbox, post('/linkedin/connect', { profileId: 'jordan-walke' }));
  await control('POST', '/clock', { advance: 'P2D' });
  const before = await look(control);
  const heard = receiver.received.length;
  fake.fail('read-only');
  const refused = await control(method, place, body);
  expect([refused.status, refused.body]).toEqual([507, { error: expect.stringMatching(words['read-only']) }]);
  expect([await look(control), receiver.received.length]).toEqual([before, heard]);
  expect((await controlOf(fake.url)('GET', '/sandboxes/fork')).status).toBe(404);
  fake.recover();
  expect((await control(method, place, body)).status).toBeLessThan(300);
});

test('damage that shows while it runs is told, nothing has happened then, and a snapshot can still be taken', async () => {
  const { fake, sandbox, control } = await prepare();
  const before = await look(control);
  fake.damage();
  const told =
    /Nothing has happened: the state file state\.db is damaged on its disk .* Save the sandboxes as snapshots/;
  const refused = await ask('connectsafely', sandbox, post('/linkedin/connect', { profileId: 'jordan-walke' }));
  expect([refused.status, refused.text]).toEqual([500, expect.stringMatching(told)]);
  expect(await control('POST', '/ledger', { add: 1 })).toMatchObject({
    status: 507,
    text: expect.stringMatching(told),
  });
  expect(await look(control)).toEqual(before);
  expect((await ask('unipile', sandbox, reads.unipile)).status).toBe(200);
});
