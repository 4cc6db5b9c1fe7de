import type { VendorName } from '@invitekit/clients';
import { memoryStore } from '@invitekit/clients/sender';
import { describe, expect, test } from 'vitest';
import { findIn, given } from '../../support/listings.ts';
import { pollableVendors, usePolling, type Watch } from '../../support/n8n/polling.ts';
import { send, sendInN8n } from '../../support/n8n/polling-acts.ts';
import { told } from '../../support/n8n/told-events.ts';
import { storeCredential } from '../../support/n8n/store-credential.ts';
import { actAs } from '../../support/sender/acting.ts';
import { VirtualTime } from '../../support/sender/virtual-time.ts';

const bed = usePolling();

const owner = 'ada-lovelace';

const watch = (vendor: VendorName, settings: Parameters<typeof bed.watch>[1] = {}) =>
  bed.watch(vendor, { ...settings, parameters: { events: ['attention'], ...settings.parameters } });

/** What each vendor's list of accounts says of an account that LinkedIn has restricted. */
const whenRestricted: Readonly<Partial<Record<VendorName, string>>> = {
  linkup: 'disconnected',
  connectsafely: 'disconnected',
  unipile: 'restricted',
  postpress: 'unknown-status',
};

/** Polls twice, because some things are only told when they are seen twice. */
async function pollTwice({ poller }: Watch) {
  return [...told(await poller.poll()), ...told(await poller.poll())];
}

describe.each(pollableVendors)('Account Needs Attention at %s', (vendor) => {
  test('is told once when it begins, and once when it is over', async () => {
    const { poller, sandbox, passHours } = await watch(vendor);
    expect(await poller.poll()).toEqual([]);
    await sandbox.setStatus(owner, 'disconnected');
    const since = (await sandbox.clock()).now;
    const account = { vendor, id: sandbox.accountId(vendor, 'Ada Lovelace'), status: 'disconnected' };
    const event = { event: 'attention', vendor, because: 'disconnected', since, account };
    const [begun, ...others] = await poller.poll();
    expect(begun).toMatchObject({ ...event, isOver: false, advice: expect.stringMatching(/vendor’s site/) });
    expect(begun?.['account']).not.toHaveProperty('raw');
    expect(others).toEqual([]);
    await passHours(1);
    expect(await poller.poll()).toEqual([]);
    await sandbox.setStatus(owner, 'connected');
    expect(await poller.poll()).toMatchObject([
      { ...event, isOver: true, account: { ...account, status: 'connected' }, message: expect.stringMatching(/over/) },
    ]);
    expect(await poller.poll()).toEqual([]);
  });

  test('is told at the first poll too, and not again after a restart', async () => {
    const { poller, sandbox } = await watch(vendor);
    await sandbox.setStatus(owner, 'disconnected');
    expect(told(await poller.poll())).toEqual(['disconnected begun']);
    poller.restart();
    expect(await poller.poll()).toEqual([]);
    await sandbox.setStatus(owner, 'connected');
    poller.restart();
    expect(told(await poller.poll())).toEqual(['disconnected over']);
  });

  test('says of a restriction what the vendor says of it', async () => {
    const watched = await watch(vendor);
    await watched.sandbox.setStatus(owner, 'restricted');
    expect(await pollTwice(watched)).toEqual([`${whenRestricted[vendor] ?? 'disconnected'} begun`]);
  });

  test('is told although the lists of the account fail, and its lists are told when it is over', async () => {
    const watched = await watch(vendor, { parameters: { events: ['attention', 'accepted', 'received'] } });
    const { poller, sandbox } = watched;
    await poller.poll();
    const id = await send(watched, 'sophie-germain');
    await poller.poll();
    await sandbox.answer(id, 'accept');
    await sandbox.setStatus(owner, 'disconnected');
    expect(told(await poller.poll())).toEqual(['disconnected begun']);
    await expect(poller.poll()).rejects.toMatchObject({ name: 'NodeApiError' });
    await sandbox.setStatus(owner, 'connected');
    expect(told(await poller.poll())).toEqual(['disconnected over', 'accepted sophie-germain']);
  });

  test('is not told of other accounts of the key', async () => {
    const watched = await watch(vendor);
    await watched.sandbox.setStatus('grace-hopper', 'disconnected');
    expect(await pollTwice(watched)).toEqual([]);
  });

  test('a list that comes empty ends nothing, and an account that is left out of it twice is told', async () => {
    const watched = await watch(vendor);
    const { poller, sandbox, empty, fill } = watched;
    await sandbox.setStatus(owner, 'disconnected');
    await poller.poll();
    empty();
    expect(await poller.poll()).toEqual([]);
    expect(told(await poller.poll())).toEqual(['not-listed begun']);
    fill();
    expect(told(await poller.poll())).toEqual(['not-listed over']);
    empty();
    expect(await poller.poll()).toEqual([]);
    fill();
    expect(await pollTwice(watched)).toEqual([]);
  });

  test('costs no credits, and is told when those of the day are spent', async () => {
    const watched = await watch(vendor, {
      parameters: { events: ['attention', 'received'], maxCreditsPerDay: 1 },
    });
    const { poller, sandbox } = watched;
    await poller.poll();
    await sandbox.setStatus(owner, 'disconnected');
    const spent = (await sandbox.creditsSpent()).length;
    expect(told(await poller.poll())).toEqual(['disconnected begun']);
    expect(await sandbox.creditsSpent()).toHaveLength(spent);
  });

  test('keeps no name of anybody', async () => {
    const { poller, sandbox } = await watch(vendor);
    await sandbox.setStatus(owner, 'disconnected');
    await poller.poll();
    const concern = { accountId: sandbox.accountId(vendor, 'Ada Lovelace'), because: 'disconnected', isTold: true };
    expect(JSON.parse(poller.saved)).toMatchObject({
      'node:Trigger': { state: { lists: { concerns: [{ ...concern, since: expect.any(String) }] } } },
    });
    expect(poller.memory).not.toMatch(/ada|lovelace/i);
  });
});

test('tells a checkpoint apart where the vendor has a word for it', async () => {
  const { poller, sandbox } = await watch('linkup', {
    alter: (body) => body.replaceAll('"inactive"', '"checkpoint_required"'),
  });
  await sandbox.setStatus(owner, 'checkpoint');
  expect(await poller.poll()).toMatchObject([
    { because: 'checkpoint', account: { statusText: 'checkpoint_required' }, advice: expect.stringMatching(/code/) },
  ]);
});

test('a status that is passed through on the way is told neither as begun nor as over', async () => {
  let word: string | undefined;
  const watched = await watch('postpress', {
    alter: (body) => (word === undefined ? body : body.replaceAll(/"status":"[A-Z]+"/g, `"status":"${word}"`)),
  });
  const { poller } = watched;
  await poller.poll();
  word = 'CREDENTIALS';
  expect(told(await poller.poll())).toEqual(['disconnected begun']);
  word = 'CONNECTING';
  expect(await pollTwice(watched)).toEqual([]);
  word = 'OK';
  expect(told(await poller.poll())).toEqual(['disconnected over']);
  word = 'CONNECTING';
  expect(await poller.poll()).toEqual([]);
  word = 'OK';
  expect(await pollTwice(watched)).toEqual([]);
});

test('all accounts of a ConnectSafely key are watched when none is chosen', async () => {
  const { poller, sandbox } = await watch('connectsafely', { parameters: { accountId: '' } });
  await sandbox.setStatus('grace-hopper', 'disconnected');
  expect(await poller.poll()).toMatchObject([{ because: 'disconnected', account: { name: 'Grace Hopper' } }]);
});

describe('what holds an account', () => {
  const tooMany = {
    vendor: 'unipile',
    operation: 'createRelationRequest',
    type: 'provider/too_many_requests',
    retryAfter: { seconds: 2 * 24 * 60 * 60 },
  } as const;

  test('is told when a node of the same n8n has run into it, until it ends', async () => {
    const watched = await watch('unipile');
    const { poller, sandbox, passHours } = watched;
    expect(await poller.poll()).toEqual([]);
    await sandbox.fault({ ...tooMany, times: 1 });
    await sendInN8n(bed, watched, 'sophie-germain');
    const since = (await sandbox.clock()).now;
    const held = { event: 'attention', because: 'held', since, account: { name: 'Ada Lovelace' } };
    expect(await poller.poll()).toMatchObject([
      { ...held, isOver: false, hold: { because: 'quota-exceeded', until: '2026-06-03T09:00:00.000Z' } },
    ]);
    expect(await poller.poll()).toEqual([]);
    await passHours(49);
    expect(await poller.poll()).toMatchObject([{ ...held, isOver: true }]);
    expect(await poller.poll()).toEqual([]);
    await sandbox.fault({ ...tooMany, times: 1 });
    await sendInN8n(bed, watched, 'sophie-germain');
    expect(told(await poller.poll())).toEqual(['held begun']);
  });

  test('is told out of the store of the credential, and goes on while the account is disconnected', async () => {
    const store = memoryStore();
    const credential = await storeCredential(store);
    const { poller, sandbox } = await watch('unipile', { credential });
    const time = await VirtualTime.of(sandbox);
    const { client, sender } = actAs({
      sandbox,
      time,
      vendor: 'unipile',
      store,
      policy: { acceptance: { least: 1, ofLast: 1 } },
    });
    const inputs = [{ member: { publicIdentifier: 'sophie-germain' } }];
    await time.run(() => Array.fromAsync(sender.send(inputs)));
    expect(await poller.poll()).toEqual([]);
    const sent = given(await findIn(client.listAllSent(), { publicIdentifier: 'sophie-germain' }));
    await sandbox.answer(sent.id, 'ignore');
    await time.run(() => time.sleep(25 * 60 * 60_000));
    await sender.state();
    expect(await poller.poll()).toMatchObject([
      {
        because: 'acceptance-too-low',
        isOver: false,
        message: expect.stringMatching(/^Only 0 of the last 1/),
        advice: expect.stringContaining('Account: Release'),
        hold: { until: null },
      },
    ]);
    await sandbox.setStatus(owner, 'disconnected');
    expect(told(await poller.poll())).toEqual(['disconnected begun']);
    await sandbox.setStatus(owner, 'connected');
    expect(told(await poller.poll())).toEqual(['disconnected over']);
    await sender.release();
    expect(told(await poller.poll())).toEqual(['acceptance-too-low over']);
  });

  test('a store that fails is an error, and nothing is lost by it', async () => {
    const credential = { memory: 'store', storeUrl: 'http://127.0.0.1:1', storeKey: 'store-key' };
    const { poller, sandbox } = await watch('unipile', { credential });
    await expect(poller.poll()).rejects.toThrow();
    await sandbox.setStatus(owner, 'disconnected');
    expect(told(await poller.poll())).toEqual(['disconnected begun']);
  });
});
