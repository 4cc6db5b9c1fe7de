import { request } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import { parseWebhook, verifyWebhook, type WebhookRequest, type WebhookVendor } from '@invitekit/clients';
import { describe, expect } from 'vitest';
import { test } from '../support/mock.ts';
import { type Received, startReceiver } from '../support/receiver.ts';
import type { Sandbox } from '../support/sandbox.ts';
import { connectWith, registerWithProof, webhookVendors } from '../support/webhooks.ts';

const minute = 60_000;

/** Nobody does anything by chance. */
const quiet = { linkedin: { activity: 'quiet' } } as const;

/** What the vendor sends when Ada has a new connection, and how to ask whether it is genuine. */
async function deliver(vendor: WebhookVendor, createSandbox: (plan: typeof quiet) => Promise<Sandbox>) {
  const sandbox = await createSandbox(quiet);
  const { url, received } = await startReceiver();
  const secret = await registerWithProof[vendor](sandbox, url);
  await connectWith(sandbox, 'sophie-germain');
  const [letter] = received;
  if (letter === undefined) throw new Error('Nothing came');
  const sent: WebhookRequest = { headers: letter.headers, body: letter.text, secret };
  return {
    letter,
    secret,
    proof: proofOf(letter, vendor),
    isGenuine: async (change: Partial<WebhookRequest> = {}) => await verifyWebhook(vendor, { ...sent, ...change }),
  };
}

/** The headers that prove it. */
function proofOf({ headers }: Received, vendor: WebhookVendor): Readonly<Record<string, string>> {
  const names = { linkup: /^x-linkup/, unipile: /^unipile/, postpress: /^x-invitekit/ };
  const found = Object.entries(headers).filter(([name]) => names[vendor].test(name));
  return Object.fromEntries(found.map(([name, value]) => [name, String(value)]));
}

/** Every proof that differs from one in a single header. */
function changed(proof: Readonly<Record<string, string>>, change: (value: string) => string) {
  return Object.entries(proof).map(([name, value]) => ({ ...proof, [name]: change(value) }));
}

describe.for(webhookVendors)('%s', (vendor) => {
  test('is known by what it sends, in each form in which servers give it', async ({ createSandbox }) => {
    const { letter, proof, isGenuine } = await deliver(vendor, createSandbox);
    const inCapitals = Object.fromEntries(Object.entries(proof).map(([name, value]) => [name.toUpperCase(), value]));
    const inLists = Object.fromEntries(Object.entries(proof).map(([name, value]) => [name, [value]]));
    for (const headers of [letter.headers, proof, new Headers(proof), inCapitals, inLists]) {
      expect(await isGenuine({ headers })).toBe(true);
    }
    for (const body of [letter.text, Buffer.from(letter.text), new TextEncoder().encode(letter.text)]) {
      expect(await isGenuine({ body })).toBe(true);
      expect(parseWebhook(vendor, body)).toMatchObject([{ vendor, member: { publicIdentifier: 'sophie-germain' } }]);
    }
  });

  test('is not known by another secret', async ({ createSandbox }) => {
    const { secret: own, isGenuine } = await deliver(vendor, createSandbox);
    for (const secret of ['x', 'x'.repeat(64), `${own}x`, own.slice(1)]) {
      expect(await isGenuine({ secret })).toBe(false);
    }
  });

  test('is not known without its proof, or by one that is cut, longer or empty', async ({ createSandbox }) => {
    const { proof, isGenuine } = await deliver(vendor, createSandbox);
    expect(await isGenuine({ headers: {} })).toBe(false);
    expect(await isGenuine({ headers: new Headers() })).toBe(false);
    const changes = [
      () => '',
      (value: string) => value.slice(0, -1),
      (value: string) => `${value}00`,
      () => 'v1=,v0=,t=',
    ];
    for (const headers of changes.flatMap((change) => changed(proof, change))) {
      expect([headers, await isGenuine({ headers })]).toEqual([headers, false]);
    }
  });

  test('is not known by a header that is there twice', async ({ createSandbox }) => {
    const { letter, proof, isGenuine } = await deliver(vendor, createSandbox);
    const { url, received } = await startReceiver();
    for (const [name, value] of Object.entries(proof)) {
      const joined = new Headers(proof);
      joined.append(name, value);
      const twice = { ...proof, [name]: [value, value] };
      await post(url, { headers: twice, body: letter.text });
      const overHttp = received.at(-1)?.headers ?? {};
      expect(overHttp[name]).toBe(`${value}, ${value}`);
      for (const headers of [joined, twice, { ...proof, [name.toUpperCase()]: value }, overHttp]) {
        expect(await isGenuine({ headers })).toBe(false);
      }
    }
  });

  test.for(['', ' ', 'undefined', undefined, null, 5])(
    'takes no %o for a secret',
    async (secret, { createSandbox }) => {
      const { letter } = await deliver(vendor, createSandbox);
      const asked = Reflect.apply(verifyWebhook, undefined, [vendor, { ...letter, body: letter.text, secret }]);
      await expect(asked).rejects.toMatchObject({ code: 'invalid-request', message: expect.stringMatching(/secret/) });
    },
  );

  test('says what to do about a body that was parsed', async ({ createSandbox }) => {
    const { letter } = await deliver(vendor, createSandbox);
    const body = JSON.parse(letter.text);
    const asked = Reflect.apply(verifyWebhook, undefined, [vendor, { headers: letter.headers, body, secret: 'x' }]);
    const problem = { code: 'invalid-request', message: expect.stringContaining('express.raw({ type: () => true })') };
    await expect(asked).rejects.toMatchObject(problem);
    expect(() => Reflect.apply(parseWebhook, undefined, [vendor, body])).toThrow(expect.objectContaining(problem));
  });
});

describe.for(webhookVendors.filter((vendor) => vendor !== 'postpress'))('%s, which signs,', (vendor) => {
  test('is not known by a body of which anything was changed', async ({ createSandbox }) => {
    const { letter, isGenuine } = await deliver(vendor, createSandbox);
    for (const body of ['', `${letter.text} `, letter.text.slice(1), letter.text.replace('Sophie', 'Sophia')]) {
      expect(await isGenuine({ body })).toBe(false);
    }
  });

  test('is known for five minutes, or as long as one says', async ({ createSandbox }) => {
    const { isGenuine } = await deliver(vendor, createSandbox);
    const now = Date.now();
    const asked = async (minutes: number, toleranceMs?: number) =>
      await isGenuine({ at: new Date(now + minutes * minute), toleranceMs });
    expect([await asked(-4), await asked(4), await asked(9, 10 * minute)]).toEqual([true, true, true]);
    expect([await asked(-6), await asked(6), await asked(4, minute)]).toEqual([false, false, false]);
    expect([await asked(0, Number.NaN), await asked(Number.NaN)]).toEqual([false, false]);
  });
});

test('postpress is known by a secret in a header of one’s own', async ({ createSandbox }) => {
  const { proof, isGenuine } = await deliver('postpress', createSandbox);
  const headers = { 'x-my-secret': Object.values(proof)[0] };
  expect(await isGenuine({ headers })).toBe(false);
  expect(await isGenuine({ headers, secretHeader: 'X-My-Secret' })).toBe(true);
});

test('ConnectSafely has no webhooks, and it says so', async () => {
  const problem = { code: 'unsupported', message: expect.stringMatching(/^ConnectSafely\S* has no webhook/) };
  const sent = { headers: {}, body: '{}', secret: 'x' };
  await expect(verifyWebhook('connectsafely', sent)).rejects.toMatchObject(problem);
  expect(() => parseWebhook('connectsafely', '{}')).toThrow(expect.objectContaining(problem));
});

test('what is no vendor is refused', () => {
  expect(() => Reflect.apply(parseWebhook, undefined, ['unipil', '{}'])).toThrow(TypeError);
});

/** Over a connection of Node, which can send a header twice. */
async function post(url: string, sent: { headers: Readonly<Record<string, string | string[]>>; body: string }) {
  await new Promise<void>((resolve, reject) => {
    const outgoing = request(url, { method: 'POST', headers: sent.headers }, (response) => {
      readText(response).then(() => resolve(), reject);
    });
    outgoing.on('error', reject).end(sent.body);
  });
}
