import type { RequestListener } from 'node:http';
import { inspect } from 'node:util';
import { memoryStore } from '@invitekit/clients/sender';
import type { INodeParameters } from 'n8n-workflow';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createStoreServer } from '../../../../examples/sender-store-server.ts';
import { given } from '../../support/listings.ts';
import type { Item } from '../../support/n8n/items.ts';
import { byId, locator } from '../../support/n8n/locator.ts';
import { startLosingLine } from '../../support/n8n/losing-line.ts';
import { type N8n, type NodeResult, startN8n } from '../../support/n8n/n8n.ts';
import { anyTime } from '../../support/n8n/pace.ts';
import { namesOfStrangers, pendingOf, sendOnce, vendors } from '../../support/n8n/sending.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { type VendorUnderTest, vendorsUnderTest } from '../../support/n8n/vendors.ts';
import { useNames } from '../../support/resolve-names.ts';
import { type ScriptedServer, startScriptedServer } from '../../support/scripted-server.ts';

useNames('store');

const bed = useTestBed();
const { unipile } = vendorsUnderTest;
const storeKey = 'the-key-of-the-store';
const storeSecret = 'the secret of the store';

/** The package in another process, as another worker of n8n has it. */
let other: N8n;
beforeAll(async () => {
  other = await startN8n();
});
afterAll(async () => {
  await other.close();
});

let server: ScriptedServer;
let written: string[] = [];
beforeEach(async () => {
  written = [];
  const store = memoryStore();
  const listener = createStoreServer(
    {
      ...store,
      replace: (key, text, version) => {
        written.push(text);
        return store.replace(key, text, version);
      },
    },
    storeKey,
  );
  server = await startScriptedServer((request, response) => listener.emit('request', request, response));
});
afterEach(async () => {
  await server.close();
});

const shared = () => ({ memory: 'store', storeUrl: server.url, storeKey, storeSecret });

/** The parameters by which Withdraw takes back an item of Get Many. */
function withdrawing(item: Item | undefined): INodeParameters {
  return { operation: 'withdraw', invitation: byId(String(given(item).json['id'])) };
}

async function withdraw(node: VendorUnderTest, item: Item | undefined, n8n: N8n, credential: object) {
  const parameters = withdrawing(item);
  const slow = { ...anyTime, shortestGap: 10, longestGap: 10 };
  const { outputs, error } = await bed.run(node, { parameters, credential: { ...slow, ...credential }, n8n });
  expect(error).toBeUndefined();
  return outputs;
}

describe.each(vendors)('two processes of n8n through $displayName', (node) => {
  test('keep the gap together with a store, and each its own without', async () => {
    const items = await bed.items(node, { limit: 5 });
    expect(await withdraw(node, items[0], bed.n8n, {})).toMatchObject([[{ json: { outcome: 'withdrawn' } }], []]);
    // No list shows what was withdrawn.
    expect(await withdraw(node, items[1], other, {})).toMatchObject([[{ json: { outcome: 'withdrawn' } }], []]);

    expect(await withdraw(node, items[2], bed.n8n, shared())).toMatchObject([[{}], []]);
    const [, notDone] = await withdraw(node, items[3], other, shared());
    expect(notDone).toMatchObject([{ json: { notDone: { reason: 'not-due-yet' } } }]);
    await bed.sandbox.advance('PT11M');
    expect(await withdraw(node, items[3], other, shared())).toMatchObject([[{}], []]);
  });

  test('hold an account together, until one of them releases it', async () => {
    const [first, second] = await namesOfStrangers(bed.sandbox, 2);
    const send = async (person: string, n8n: N8n) =>
      await sendOnce(bed, node, [person], {}, { n8n, credential: shared() });
    expect((await send(given(first), bed.n8n)).sent).toEqual([first]);
    const wasListed = (await pendingOf(bed.sandbox)).length;
    await restrictWhileWithdrawing(node);
    const held = await send(given(second), other);
    expect(held.notSent).toEqual([[second, 'held']]);
    expect(held.refusals).toMatchObject([{ next: 'look', advice: expect.stringContaining('Account: Release') }]);

    const release = { parameters: { resource: 'account', operation: 'release' }, credential: shared(), n8n: other };
    expect((await bed.run(node, release)).outputs).toMatchObject([[{ json: { outcome: 'released' } }]]);
    expect((await send(given(second), bed.n8n)).sent).toEqual([second]);
    expect(await pendingOf(bed.sandbox)).toHaveLength(wasListed + 1);
  });

  test('invite nobody again whose invitation is over, until one of them forgets the person', async () => {
    const [person = ''] = await namesOfStrangers(bed.sandbox, 1);
    const send = async (n8n: N8n) => await sendOnce(bed, node, [person], {}, { n8n, credential: shared() });
    expect((await send(bed.n8n)).sent).toEqual([person]);
    await bed.sandbox.answer(given((await pendingOf(bed.sandbox))[0]).id, 'ignore');
    await bed.sandbox.advance('P30D');
    const before = await send(other);
    expect(before.notSent).toEqual([[person, 'invited-before']]);

    const forget = { parameters: { operation: 'forget', member: person }, credential: shared(), n8n: other };
    expect((await bed.run(node, forget)).outputs).toMatchObject([[{ json: { outcome: 'forgotten' } }]]);
    expect((await send(bed.n8n)).sent).toEqual([person]);
  });
});

/** The vendor answers a withdrawal that LinkedIn has restricted the account. Then LinkedIn lifts that. */
async function restrictWhileWithdrawing(node: VendorUnderTest): Promise<void> {
  const [first] = await bed.items(node, { limit: 1 });
  const line = await startLosingLine(bed.sandbox.access(node.vendor).baseUrl, {
    before: () => bed.sandbox.setStatus('ada-lovelace', 'restricted'),
  });
  const credential = { ...shared(), baseUrl: line.url };
  const { error } = await bed.run(node, { parameters: withdrawing(first), credential });
  await line.close();
  await bed.sandbox.setStatus('ada-lovelace', 'connected');
  expect(error).toMatchObject({ context: { data: { code: expect.stringMatching(/^account-/) } } });
}

/** A store that fails for good once an attempt was written down. */
async function startFailingStore(): Promise<ScriptedServer> {
  const store = createStoreServer(memoryStore(), storeKey);
  let puts = 0;
  return await startScriptedServer((request, response) => {
    if (request.method === 'PUT') puts += 1;
    if (puts < 2) store.emit('request', request, response);
    else response.writeHead(503).end();
  });
}

describe.each(vendors)('through $displayName, though the store fails just then', (node) => {
  test('who was invited leaves by Sent, and the others by Not Sent', async () => {
    const people = await namesOfStrangers(bed.sandbox, 3);
    const failing = await startFailingStore();
    const credential = { ...shared(), storeUrl: failing.url };
    const { sent, notSent, refusals, result } = await sendOnce(bed, node, people, {}, { credential });
    await failing.close();
    expect(result.error).toBeUndefined();
    expect(sent).toEqual(people.slice(0, 1));
    expect(notSent.map(([person]) => person)).toEqual(people.slice(1));
    for (const { message } of refusals) expect(message).toContain('The store at');
    expect((await pendingOf(bed.sandbox)).filter(({ person }) => people.includes(person))).toHaveLength(1);
  });

  test('what was withdrawn leaves by Withdrawn, and the others by Not Withdrawn', async () => {
    const items = await bed.items(node, { limit: 2 });
    const failing = await startFailingStore();
    const { outputs, error } = await bed.run(node, {
      parameters: { operation: 'withdraw' },
      input: items.map(({ json }) => json),
      credential: { ...shared(), storeUrl: failing.url },
    });
    await failing.close();
    expect(error).toBeUndefined();
    const notDone = { message: expect.stringContaining('The store at') };
    expect(outputs).toMatchObject([[{ json: { outcome: 'withdrawn' } }], [{ json: { notDone } }]]);
  });

  test('who was accepted leaves by Accepted', async () => {
    await bed.sandbox.receive({ from: 'jordan-walke', to: 'ada-lovelace' });
    const failing = await startFailingStore();
    const invitation = locator('member', 'jordan-walke');
    const credential = { ...shared(), storeUrl: failing.url };
    const { outputs, error } = await bed.run(node, { parameters: { operation: 'accept', invitation }, credential });
    await failing.close();
    expect(error).toBeUndefined();
    expect(outputs).toMatchObject([[{ json: { outcome: 'accepted' } }], []]);
  });
});

test('the store gets no name, no address and no secret', async () => {
  const [person = ''] = await namesOfStrangers(bed.sandbox, 1);
  const { sent } = await sendOnce(bed, unipile, [person], {}, { credential: shared() });
  expect(sent).toEqual([person]);
  expect(written.length).toBeGreaterThan(0);
  expect(written.join()).not.toContain(person);
  expect(written.join()).not.toContain(storeSecret);
  expect(server.requests.join()).not.toMatch(new RegExp(`${person}|ada-lovelace|${storeSecret}`));
});

test('a store on a private network is reached by plain http when that is ticked', async () => {
  const storeUrl = server.url.replace('127.0.0.1', 'store');
  const credential = { ...shared(), storeUrl };
  const refused = await sendOnce(bed, unipile, ['sophie-germain'], {}, { credential });
  expect(refused.result.error?.message).toContain('Allow Plain HTTP for the Store');
  expect(server.requests).toEqual([]);
  const run = { credential: { ...credential, allowPlainHttpStore: true } };
  expect((await sendOnce(bed, unipile, ['sophie-germain'], {}, run)).sent).toEqual(['sophie-germain']);
  expect(server.requests.length).toBeGreaterThan(0);
});

describe.each(vendors)('$displayName, when the store', (node) => {
  test.each<readonly [string, RequestListener, string, string]>([
    ['fails', (_, response) => response.writeHead(500).end('oops'), 'answered 500 to GET', 'later'],
    [
      'does not know the key',
      (_, response) => response.writeHead(401).end(),
      'The API key is missing or wrong',
      'look',
    ],
    ['is another page', (_, response) => response.writeHead(200).end('<html>'), 'without a readable ETag', 'look'],
    ['sends on', (_, response) => response.writeHead(302, { location: '/x' }).end(), 'answered 302 to GET', 'look'],
    [
      'answers nonsense',
      (_, response) => response.writeHead(200, { etag: '"1"' }).end('<html>'),
      'this version cannot read',
      'look',
    ],
    ['hangs up', (request) => request.socket.destroy(), 'did not answer GET', 'later'],
    [
      'takes no write',
      ({ method }, response) => response.writeHead(method === 'GET' ? 404 : 413).end(),
      'answered 413 to PUT',
      'look',
    ],
  ])('%s, says so, sends nothing and shows no secret', async (_, answer, message, next) => {
    const broken = await startScriptedServer(answer);
    const credential = { ...shared(), storeUrl: broken.url };
    const { result } = await sendOnce(bed, node, ['sophie-germain'], {}, { credential });
    expect(result.error?.message).toContain(message);
    expectNoSecret(result, node);
    const onError = 'continueRegularOutput';
    const {
      result: goingOn,
      notSent,
      refusals,
    } = await sendOnce(bed, node, ['sophie-germain'], {}, { credential, onError });
    await broken.close();
    expect(notSent).toEqual([['sophie-germain', 'store-failed']]);
    expect(refusals).toMatchObject([{ next, about: 'account', advice: expect.stringContaining('Store URL') }]);
    expectNoSecret(goingOn, node);
    expect(await pendingOf(bed.sandbox)).toHaveLength(145);
  });
});

function expectNoSecret(result: NodeResult, { vendor }: VendorUnderTest): void {
  const shown = `${inspect(result, { depth: 20 })} ${JSON.stringify(result)} ${result.error?.stack}`;
  expect(shown).not.toContain(storeKey);
  expect(shown).not.toContain(storeSecret);
  expect(shown).not.toContain(bed.sandbox.access(vendor).apiKey);
}
