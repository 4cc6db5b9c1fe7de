import { startMockServer } from '@invitekit/mock-server';
import { describe, expect, onTestFinished } from 'vitest';
import { test } from '../../support/mock.ts';
import { startReceiver } from '../../support/receiver.ts';
import { Sandbox } from '../../support/sandbox.ts';
import { connectWith, register } from '../../support/webhooks.ts';

/** Nobody does anything by chance. */
const quiet = { linkedin: { activity: 'quiet' } } as const;

test('one receiver that does not answer holds up no other', async ({ createSandbox }) => {
  const sandbox = await createSandbox(quiet);
  let release = () => {};
  const silent = await startReceiver((_request, response) => {
    release = () => response.end();
  });
  const { url, until } = await startReceiver();
  await register.unipile(sandbox, silent.url);
  await register.postpress(sandbox, url);
  const connected = connectWith(sandbox, 'sophie-germain');
  await until(1);
  await silent.until(1);
  release();
  await connected;
  expect((await sandbox.deliveries()).map(({ state }) => state)).toEqual(['delivered', 'delivered']);
});

test('one webhook is sent one message after the other', async ({ createSandbox }) => {
  const sandbox = await createSandbox();
  let open = 0;
  let most = 0;
  const { url, received } = await startReceiver(async (_request, response) => {
    open += 1;
    most = Math.max(most, open);
    await new Promise((resolve) => setTimeout(resolve, 5));
    open -= 1;
    response.end();
  });
  await register.unipile(sandbox, url);
  await sandbox.advance('P21D');
  expect(received.length).toBeGreaterThan(3);
  expect(most).toBe(1);
});

test('an address where nobody listens is tried again', async ({ createSandbox }) => {
  const sandbox = await createSandbox(quiet);
  const { url, close } = await startReceiver();
  await close();
  await register.unipile(sandbox, url);
  await connectWith(sandbox, 'sophie-germain');
  await sandbox.advance('PT1M');
  expect(await sandbox.deliveries()).toMatchObject([
    { state: 'waiting', attempts: [{ error: 'ECONNREFUSED' }, { error: 'ECONNREFUSED' }] },
  ]);
});

test('localhost is this machine', async ({ createSandbox }) => {
  const sandbox = await createSandbox(quiet);
  const { url, received } = await startReceiver();
  await register.unipile(sandbox, url.replace('127.0.0.1', 'localhost'));
  await connectWith(sandbox, 'sophie-germain');
  expect(received).toHaveLength(1);
});

test('an endless answer does no harm', async ({ createSandbox }) => {
  const sandbox = await createSandbox(quiet);
  const closed: Promise<unknown>[] = [];
  const { url } = await startReceiver((_request, response) => {
    closed.push(new Promise((resolve) => response.on('close', resolve)));
    const chunk = Buffer.alloc(65_536);
    const write = () => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on('drain', write);
    write();
  });
  await register.unipile(sandbox, url);
  await connectWith(sandbox, 'sophie-germain');
  expect(await sandbox.deliveries()).toMatchObject([{ state: 'delivered' }]);
  await Promise.all(closed);
});

describe('a server of its own', () => {
  test('gives up on a receiver that takes too long', async () => {
    const sandbox = await createAt({ webhookTimeoutMs: 50 });
    const { url, received } = await startReceiver(() => {});
    await register.postpress(sandbox, url);
    await connectWith(sandbox, 'sophie-germain');
    await sandbox.advance('PT1M');
    expect(received).toHaveLength(2);
    expect(await sandbox.deliveries()).toMatchObject([{ attempts: [{ error: 'timeout' }, { error: 'timeout' }] }]);
  });

  test('delivers to the other hosts that it is allowed', async () => {
    const sandbox = await createAt({ allowWebhookHosts: ['allowed.invalid'], webhookTimeoutMs: 1000 });
    await register.unipile(sandbox, 'https://allowed.invalid/hook');
    await register.unipile(sandbox, 'https://other.invalid/hook');
    await connectWith(sandbox, 'sophie-germain');
    expect(await sandbox.deliveries()).toMatchObject([
      { host: 'allowed.invalid', state: 'waiting', attempts: [{ error: expect.any(String) }] },
      { host: 'other.invalid', state: 'not-allowed', attempts: [] },
    ]);
  });

  test('ends while a receiver is being told', async () => {
    const server = await startMockServer();
    const sandbox = await Sandbox.create(server.url, quiet);
    const { url, until } = await startReceiver(() => {});
    await register.unipile(sandbox, url);
    const connected = expect(connectWith(sandbox, 'sophie-germain')).rejects.toThrow();
    await until(1);
    await server.close();
    await connected;
  });

  async function createAt(options: Parameters<typeof startMockServer>[0]): Promise<Sandbox> {
    const server = await startMockServer({ validateAnswers: true, ...options });
    onTestFinished(() => server.close());
    return await Sandbox.create(server.url, quiet);
  }
});
