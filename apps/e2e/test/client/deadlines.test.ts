import { type ApiRequest, type Transport, type VendorName, vendorNames } from '@invitekit/clients';
import { describe, expect } from 'vitest';
import { failureOf } from '../../support/keyed.ts';
import { test } from '../../support/mock.ts';
import { createClient, type Sandbox } from '../../support/sandbox.ts';

const member = { publicIdentifier: 'sophie-germain' };
const deadlineMs = 5000;

/** What the line does to a request; `never` brings no answer, `deadline` lets the time run out first. */
type Fate = 'pass' | 'refuse' | 'limit' | 'never' | 'after-never';

/** A client whose deadline comes when the line has held up a request, and whose pauses are counted. */
function connect(vendor: VendorName, sandbox: Sandbox, fateOf: (request: ApiRequest) => Fate, retry = {}) {
  const { transport: exchange, ...connection } = sandbox.connection(vendor);
  const held = Promise.withResolvers<void>();
  const requests: ApiRequest[] = [];
  const transport: Transport = async (request) => {
    requests.push(request);
    const fate = fateOf(request);
    if (fate === 'limit') return { status: 429, headers: { 'retry-after': '20' }, body: '{}' };
    if (fate === 'refuse') return await exchange({ ...request, body: '{}' });
    if (fate === 'pass') return await exchange(request);
    if (fate === 'after-never') await exchange(request);
    held.resolve();
    return await new Promise<never>(() => {}); // Heeds no signal either.
  };
  const sleep = async (milliseconds: number, signal?: AbortSignal) => {
    if (milliseconds !== deadlineMs) held.resolve();
    await (milliseconds === deadlineMs ? held.promise : new Promise<never>(() => {}));
    signal?.throwIfAborted();
  };
  const settings = { ...connection, transport: Object.assign(transport, { sleep }), retry, deadlineMs };
  return { client: createClient[vendor]({ ...settings, explainRefusals: true }), requests };
}

function isWrite({ method, body }: ApiRequest): boolean {
  return method !== 'GET' && !/"action":"(list_|check_)/.test(body ?? '');
}

describe.for(vendorNames)('the deadline of %s', (vendor) => {
  test('ends a read', async ({ createSandbox }) => {
    const { client, requests } = connect(vendor, await createSandbox(), () => 'never');
    expect(await failureOf(client.listSent())).toMatchObject({
      code: 'timeout',
      message: `${vendor} took longer than deadlineMs allows, 5000 ms`,
      isUncertain: false,
    });
    expect(requests[0]?.signal?.aborted).toBe(true);
  });

  test('leaves it open whether an invitation was sent', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { client } = connect(vendor, sandbox, (request) => (isWrite(request) ? 'after-never' : 'pass'));
    expect(await failureOf(client.send({ member }))).toMatchObject({ code: 'timeout', isUncertain: true });
    const { items } = await createClient[vendor](sandbox.connection(vendor)).listSent({ limit: 1 });
    expect(items[0]?.member).toMatchObject(member);
  });

  test('leaves it open as well when the time runs out while a lost answer is looked up', async ({ createSandbox }) => {
    let writes = 0;
    const { client } = connect(vendor, await createSandbox(), (request) => {
      if (isWrite(request)) {
        writes += 1;
        throw new TypeError('The line is dead');
      }
      return writes > 0 ? 'never' : 'pass';
    });
    expect(await failureOf(client.send({ member }))).toMatchObject({ code: 'timeout', isUncertain: true });
    expect(writes).toBe(1);
  });

  test('ends a pause, and says that nothing happened', async ({ createSandbox }) => {
    const { client } = connect(vendor, await createSandbox(), (request) => (isWrite(request) ? 'limit' : 'pass'));
    expect(await failureOf(client.send({ member }))).toMatchObject({
      code: 'timeout',
      isUncertain: false,
      cause: { code: 'rate-limited', retryAfterMs: 20_000 },
    });
  });

  test('hides no refusal whose reason is still looked for', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    await createClient[vendor](sandbox.connection(vendor)).send({ member });
    let writes = 0;
    const { client } = connect(vendor, sandbox, (request) => {
      if (isWrite(request)) writes += 1;
      return writes > 0 && !isWrite(request) ? 'never' : 'pass';
    });
    const error = await failureOf(client.send({ member }));
    expect(error).toMatchObject({ status: expect.any(Number), isUncertain: false });
    expect(error).not.toMatchObject({ code: 'timeout' });
  });

  test('comes anew for each page of a list, and not while nothing is asked for', async ({ createSandbox }) => {
    const { client, requests } = connect(vendor, await createSandbox(), () => 'pass');
    const listing = client.listAllSent();
    expect((await listing.next()).done).toBe(false);
    await new Promise((resolve) => setImmediate(resolve));
    let count = 1;
    for await (const _ of listing) count += 1;
    expect(count).toBe(145);
    expect(requests.map(({ signal }) => signal?.aborted)).not.toContain(true);
  });

  test('lets an abort of the caller come first', async ({ createSandbox }) => {
    const controller = new AbortController();
    const reason = new Error('Enough');
    const { client } = connect(vendor, await createSandbox(), () => {
      controller.abort(reason);
      throw new TypeError('The line is dead');
    });
    expect(await failureOf(client.send({ member }, { signal: controller.signal }))).toBe(reason);
  });
});
