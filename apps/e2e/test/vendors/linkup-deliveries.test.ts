import { createHmac } from 'node:crypto';
import { describe, expect } from 'vitest';
import { z } from 'zod';
import { requestLinkup } from '../../support/linkup.ts';
import { test } from '../../support/mock.ts';
import { answering, type Received, startReceiver } from '../../support/receiver.ts';
import type { Sandbox } from '../../support/sandbox.ts';
import { connectWith, register } from '../../support/webhooks.ts';

const quiet = { linkedin: { activity: 'quiet' } } as const;

const webhookSchema = z.object({ webhook_id: z.string(), secret: z.string().optional() });

async function create(sandbox: Sandbox, url: string, fields: object = {}) {
  const { body } = await requestLinkup(sandbox, 'POST', '/v2/webhooks', { account_id: 'acc_abc123', url, ...fields });
  const { webhook_id: id, secret } = webhookSchema.parse(body.data);
  return { id, secret };
}

/** What the signature of a request must be. */
function signatureOf({ headers, text }: Received, secret: string | undefined): string {
  const message = `${headers['x-linkup-timestamp']}.${text}`;
  return `v1=${createHmac('sha256', String(secret)).update(message).digest('hex')}`;
}

test('a new connection comes in the wrapper of the polled events', async ({ createSandbox }) => {
  const sandbox = await createSandbox(quiet);
  const { url, received } = await startReceiver();
  await create(sandbox, url);
  await sandbox.advance('PT1H');
  await connectWith(sandbox, 'sophie-germain');
  const [letter] = received;
  expect(JSON.parse(letter?.text ?? '')).toEqual({
    account_id: 'acc_abc123',
    account_name: 'Ada Lovelace',
    event: {
      type: 'accepted_invitation',
      new_connections: [
        {
          profile_url: 'https://www.linkedin.com/in/sophie-germain',
          name: 'Sophie Germain',
          job_title: 'Mathematician',
        },
      ],
    },
    timestamp: '2026-06-01T10:00:00Z',
  });
  expect(letter?.headers['content-type']).toBe('application/json');
  expect(Object.keys(letter?.headers ?? {}).filter((name) => name.startsWith('x-linkup'))).toEqual([]);
});

describe('signatures', () => {
  test('are made with the secret that the webhook was created with, at the real time', async ({ createSandbox }) => {
    const sandbox = await createSandbox(quiet);
    const { url, received } = await startReceiver();
    const { secret } = await create(sandbox, url, { enable_signature: true });
    const before = Math.floor(Date.now() / 1000);
    await connectWith(sandbox, 'sophie-germain');
    const [letter] = received;
    expect(letter?.headers['x-linkup-signature']).toBe(letter && signatureOf(letter, secret));
    const seconds = Number(letter?.headers['x-linkup-timestamp']);
    expect(seconds).toBeGreaterThanOrEqual(before);
    expect(seconds).toBeLessThanOrEqual(Math.floor(Date.now() / 1000));
  });

  test('are made with a new secret from then on, also when a delivery is tried again', async ({ createSandbox }) => {
    const sandbox = await createSandbox(quiet);
    const { url, received } = await startReceiver(answering(500, 200));
    const { id, secret } = await create(sandbox, url, { enable_signature: true, retry: true });
    await connectWith(sandbox, 'sophie-germain');
    const { body } = await requestLinkup(sandbox, 'POST', `/v2/webhooks/${id}/rotate-secret`);
    const replaced = webhookSchema.parse(body.data).secret;
    await sandbox.advance('PT1M');
    const secrets = [secret, replaced];
    expect(received.map(({ headers }) => headers['x-linkup-signature'])).toEqual(
      received.map((letter, index) => signatureOf(letter, secrets[index])),
    );
    expect(received).toHaveLength(2);
    expect(JSON.stringify(await sandbox.deliveries())).not.toMatch(`${secret}|${replaced}`);
  });
});

test.for([
  ['without retry', { retry: false }],
  ['unless retry is asked for', {}],
] as const)('a delivery is tried once %s', async ([, fields], { createSandbox }) => {
  const sandbox = await createSandbox(quiet);
  const { url, received } = await startReceiver(answering(500));
  await create(sandbox, url, fields);
  await connectWith(sandbox, 'sophie-germain');
  await sandbox.advance('P1D');
  expect(received).toHaveLength(1);
  expect(await sandbox.deliveries()).toMatchObject([{ state: 'failed', attempts: [{ status: 500 }] }]);
});

test('no answer but 200 is heard', async ({ createSandbox }) => {
  const sandbox = await createSandbox(quiet);
  const { url } = await startReceiver(answering(202));
  await create(sandbox, url);
  await connectWith(sandbox, 'sophie-germain');
  expect(await sandbox.deliveries()).toMatchObject([{ state: 'failed', attempts: [{ status: 202 }] }]);
});

test('a webhook is told what it asked for, of its own account', async ({ createSandbox }) => {
  const sandbox = await createSandbox(quiet);
  const all = await startReceiver();
  const messages = await startReceiver();
  const grace = await startReceiver();
  await create(sandbox, all.url, { events: ['all'] });
  await create(sandbox, messages.url, { events: ['message_received'] });
  await create(sandbox, grace.url, { account_id: 'acc_def456' });
  await connectWith(sandbox, 'sophie-germain');
  expect([all, messages, grace].map(({ received }) => received.length)).toEqual([1, 0, 0]);
});

test('a webhook that is stopped is told nothing, nor tried again, until it is started', async ({ createSandbox }) => {
  const sandbox = await createSandbox(quiet);
  const { url, received } = await startReceiver(answering(500, 200));
  const { id } = await create(sandbox, url, { retry: true });
  await connectWith(sandbox, 'sophie-germain');
  await requestLinkup(sandbox, 'POST', `/v2/webhooks/${id}/stop`);
  await connectWith(sandbox, 'jordan-walke');
  await sandbox.advance('PT1H');
  expect(received).toHaveLength(1);
  await requestLinkup(sandbox, 'POST', `/v2/webhooks/${id}/start`);
  await connectWith(sandbox, 'captain-nemo');
  await sandbox.advance('PT1H');
  expect(received.map(({ text }) => /in\/([a-z-]+)/.exec(text)?.[1])).toEqual(['sophie-germain', 'captain-nemo']);
});

test('nothing is billed once the only webhook is deleted', async ({ createSandbox }) => {
  const sandbox = await createSandbox(quiet);
  const { url, received } = await startReceiver();
  const { id } = await create(sandbox, url);
  await sandbox.advance('P2D');
  await connectWith(sandbox, 'sophie-germain');
  await requestLinkup(sandbox, 'DELETE', `/v2/webhooks/${id}`);
  await sandbox.advance('P30D');
  expect(received).toHaveLength(1);
  expect(await sandbox.creditsSpent()).toEqual([10, 10]);
});

test('what happens after the credits have run out is not told, however far the clock is moved', async ({
  createSandbox,
}) => {
  const sandbox = await createSandbox({ linkupCredits: 25 });
  const { url, received } = await startReceiver();
  const unlimited = await startReceiver();
  await create(sandbox, url);
  await register.postpress(sandbox, unlimited.url);
  await sandbox.advance('P21D');
  const all = await sandbox.deliveries();
  const told = all.filter(({ vendor }) => vendor === 'linkup').map(({ at }) => at);
  const happened = all.filter(({ vendor }) => vendor === 'postpress').map(({ at }) => at);
  expect(told).toEqual(happened.filter((at) => at < '2026-06-04T09:00:00.000Z'));
  expect(told.length).toBeGreaterThan(0);
  expect(told.length).toBeLessThan(happened.length);
  expect([received.length, unlimited.received.length]).toEqual([told.length, happened.length]);
});
