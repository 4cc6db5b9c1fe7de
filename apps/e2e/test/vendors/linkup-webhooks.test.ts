import { describe, expect } from 'vitest';
import { z } from 'zod';
import { connectLinkup, requestLinkup } from '../../support/linkup.ts';
import { test } from '../../support/mock.ts';
import type { Sandbox } from '../../support/sandbox.ts';

const webhookSchema = z.object({
  webhook_id: z.string().regex(/^[0-9a-f]{24}$/),
  is_active: z.boolean(),
  secret: z.string().optional(),
});

const eventsSchema = z.object({
  items: z.array(
    z.object({
      event_id: z.string(),
      created_at: z.string(),
      event: z.looseObject({
        event: z.object({ type: z.string(), new_connections: z.array(z.looseObject({ name: z.string() })) }),
      }),
    }),
  ),
});

async function createWebhook(sandbox: Sandbox, fields: object = {}) {
  const { body } = await requestLinkup(sandbox, 'POST', '/v2/webhooks', { account_id: 'acc_abc123', ...fields });
  return webhookSchema.parse(body.data);
}

async function poll(sandbox: Sandbox, id: string, query = '') {
  const { body } = await requestLinkup(sandbox, 'GET', `/v2/webhooks/${id}/events?${query}`);
  expect(body.metadata).toMatchObject({ action: 'poll_webhook_events', credits_consumed: 0 });
  return eventsSchema.parse(body.data).items;
}

async function act(sandbox: Sandbox, method: 'POST' | 'DELETE', path: string) {
  const { status, body } = await requestLinkup(sandbox, method, `/v2/webhooks/${path}`);
  return [status, body.error?.code ?? body.data?.['is_active']];
}

/** Somebody becomes a connection. */
async function connectWith(sandbox: Sandbox, publicIdentifier: string): Promise<void> {
  const { id } = await sandbox.receive({ from: publicIdentifier });
  await sandbox.answer(id, 'accept');
}

const names = (events: Awaited<ReturnType<typeof poll>>) =>
  events.flatMap(({ event }) => event.event.new_connections.map(({ name }) => name));

describe('webhooks', () => {
  test('are created, listed, stopped, started and deleted', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { webhook_id: id, is_active } = await createWebhook(sandbox, { events: ['accepted_invitation'] });
    expect(is_active).toBe(true);
    const { call } = connectLinkup(sandbox);
    const list = () => call('get', '/v2/webhooks', {}, ({ body }) => body.data.items);
    expect(await list()).toEqual([
      {
        webhook_id: id,
        account_id: 'acc_abc123',
        url: null,
        events: ['accepted_invitation'],
        is_active: true,
        signature_enabled: false,
        retry: false,
        created_at: '2026-06-01T09:00:00Z',
      },
    ]);
    expect(await act(sandbox, 'POST', `${id}/stop`)).toEqual([200, false]);
    expect(await act(sandbox, 'POST', `${id}/stop`)).toEqual([200, false]);
    expect(await act(sandbox, 'POST', `${id}/start`)).toEqual([200, true]);
    expect(await act(sandbox, 'POST', `${id}/start`)).toEqual([200, true]);
    expect(await act(sandbox, 'DELETE', id)).toEqual([200, undefined]);
    expect(await list()).toEqual([]);
    expect(await act(sandbox, 'DELETE', id)).toEqual([400, 'INVALID_PARAMS']);
  });

  test('show their secret when they are made, and a new one when it is replaced', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const url = 'https://example.com/hook';
    const { webhook_id: id, secret } = await createWebhook(sandbox, { url, enable_signature: true, retry: true });
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    const { body } = await requestLinkup(sandbox, 'POST', `/v2/webhooks/${id}/rotate-secret`);
    expect(body.data).toMatchObject({ webhook_id: id, secret: expect.not.stringMatching(String(secret)) });
    const listed = await requestLinkup(sandbox, 'GET', '/v2/webhooks');
    expect(listed.body.data).toMatchObject({ items: [{ url, signature_enabled: true, retry: true }] });
    expect(JSON.stringify(listed.body)).not.toContain('secret');
  });

  test('are signed from the first new secret on, and never when they are polled', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const polled = await createWebhook(sandbox, { enable_signature: true });
    expect(polled.secret).toBeUndefined();
    expect(await act(sandbox, 'POST', `${polled.webhook_id}/rotate-secret`)).toEqual([400, 'INVALID_PARAMS']);
    const { webhook_id: id } = await createWebhook(sandbox, { url: 'http://127.0.0.1:9/hook' });
    await requestLinkup(sandbox, 'POST', `/v2/webhooks/${id}/rotate-secret`);
    const { body } = await requestLinkup(sandbox, 'GET', '/v2/webhooks');
    expect(body.data).toMatchObject({ items: [{ signature_enabled: false }, { signature_enabled: true }] });
  });

  test.for([
    ['a url that is not https', { url: 'http://example.com/hook' }, 400, 'INVALID_PARAMS'],
    ['a url that is none', { url: 'example' }, 400, 'INVALID_PARAMS'],
    ['a url without an end', { url: 'https://[' }, 400, 'INVALID_PARAMS'],
    ['a url with a port that is none', { url: 'https://a:99999/' }, 400, 'INVALID_PARAMS'],
    ['an unknown event', { events: ['sent'] }, 400, 'INVALID_PARAMS'],
    ['an unknown account', { account_id: 'acc_nobody' }, 404, 'INVALID_ACCOUNT'],
    ['an account that cannot be used', { account_id: 'acc_def456' }, 403, 'ACCOUNT_INACTIVE'],
  ] as const)('are refused for %s', async ([, fields, status, code], { createSandbox }) => {
    const sandbox = await createSandbox({ accounts: [{}, { status: 'disconnected' }] });
    const answer = await requestLinkup(sandbox, 'POST', '/v2/webhooks', { account_id: 'acc_abc123', ...fields });
    expect([answer.status, answer.body.error?.code]).toEqual([status, code]);
  });

  test('are 200 at most', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const body = { account_id: 'acc_abc123' };
    for (let count = 1; count <= 200; count += 1) await createWebhook(sandbox);
    const answer = await requestLinkup(sandbox, 'POST', '/v2/webhooks', body);
    expect([answer.status, answer.body.error?.code]).toEqual([400, 'INVALID_PARAMS']);
    const { body: listed } = await requestLinkup(sandbox, 'GET', '/v2/webhooks');
    const { items } = z.object({ items: z.array(webhookSchema) }).parse(listed.data);
    expect(items).toHaveLength(200);
    await act(sandbox, 'DELETE', `${items[0]?.webhook_id}`);
    expect((await requestLinkup(sandbox, 'POST', '/v2/webhooks', body)).status).toBe(200);
  });

  test('do not start again while their account cannot be used', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { webhook_id: id } = await createWebhook(sandbox);
    await act(sandbox, 'POST', `${id}/stop`);
    await sandbox.setStatus('ada-lovelace', 'restricted');
    expect(await act(sandbox, 'POST', `${id}/start`)).toEqual([403, 'ACCOUNT_INACTIVE']);
  });
});

describe('polling', () => {
  test('gives who became a connection while the webhook watched, the oldest first', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ linkedin: { activity: 'quiet' } });
    await connectWith(sandbox, 'charles-babbage');
    const { webhook_id: id } = await createWebhook(sandbox);
    expect(await poll(sandbox, id)).toEqual([]);

    const { id: sent } = await connectLinkup(sandbox).send({ member: { publicIdentifier: 'sophie-germain' } });
    await sandbox.answer(String(sent), 'accept');
    await sandbox.advance('PT1H');
    await connectWith(sandbox, 'jordan-walke');
    await act(sandbox, 'POST', `${id}/stop`);
    await sandbox.advance('PT1H');
    await connectWith(sandbox, 'captain-nemo');

    const events = await poll(sandbox, id);
    expect(names(events)).toEqual(['Sophie Germain', 'Jordan Walke']);
    expect(events[0]).toMatchObject({
      created_at: '2026-06-01T09:00:00.000Z',
      event: {
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
      },
    });
    const [first] = events;
    expect(names(await poll(sandbox, id, `after=${first?.event_id}`))).toEqual(['Jordan Walke']);
    expect(names(await poll(sandbox, id, 'since=2026-06-01T09:00:00Z'))).toEqual(['Jordan Walke']);
    expect(names(await poll(sandbox, id, 'until=2026-06-01T09:00:00'))).toEqual(['Sophie Germain']);
    expect(names(await poll(sandbox, id, 'limit=1'))).toEqual(['Sophie Germain']);
  });

  test('keeps events for 24 hours, and still knows the last one after that', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ linkedin: { activity: 'quiet' } });
    const { webhook_id: id } = await createWebhook(sandbox);
    await connectWith(sandbox, 'sophie-germain');
    const [event] = await poll(sandbox, id);
    await sandbox.advance('PT24H');
    await connectWith(sandbox, 'jordan-walke');
    expect(names(await poll(sandbox, id))).toEqual(['Jordan Walke']);
    expect(names(await poll(sandbox, id, `after=${event?.event_id}`))).toEqual(['Jordan Walke']);
  });

  test('starts at the beginning after an event that is not known', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { webhook_id: id } = await createWebhook(sandbox);
    await connectWith(sandbox, 'sophie-germain');
    expect(names(await poll(sandbox, id, 'after=unknown'))).toEqual(['Sophie Germain']);
  });

  test('tells each connection once, however often the webhook was started', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ linkedin: { activity: 'quiet' } });
    const { webhook_id: id } = await createWebhook(sandbox);
    const restart = async () => {
      await act(sandbox, 'POST', `${id}/stop`);
      await act(sandbox, 'POST', `${id}/start`);
    };
    await connectWith(sandbox, 'sophie-germain');
    for (let count = 1; count <= 3; count += 1) await restart();
    await connectWith(sandbox, 'jordan-walke');
    await sandbox.advance('PT1S');
    await restart();
    await connectWith(sandbox, 'captain-nemo');
    expect(names(await poll(sandbox, id))).toEqual(['Sophie Germain', 'Jordan Walke', 'Captain Nemo']);
  });

  test('has nothing for who asked for messages only', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { webhook_id: id } = await createWebhook(sandbox, { events: ['message_received'] });
    await connectWith(sandbox, 'sophie-germain');
    expect(await poll(sandbox, id)).toEqual([]);
  });

  test('is not for webhooks with a url, unknown ones, unknown events or words for times', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { webhook_id: sending } = await createWebhook(sandbox, { url: 'https://example.com/hook' });
    const { webhook_id: polled } = await createWebhook(sandbox);
    for (const path of [sending, 'unknown'].map((id) => `${id}/events`)) {
      expect((await requestLinkup(sandbox, 'GET', `/v2/webhooks/${path}`)).body.error?.code).toBe('INVALID_PARAMS');
    }
    for (const query of ['since=2026-01-01Tnoon', 'limit=201']) {
      const { status } = await requestLinkup(sandbox, 'GET', `/v2/webhooks/${polled}/events?${query}`);
      expect(status).toBe(400);
    }
  });
});

describe('monitoring', () => {
  test('costs 10 credits for each whole day and account, however many webhooks watch', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const client = connectLinkup(sandbox);
    const { webhook_id: one } = await createWebhook(sandbox);
    const { webhook_id: other } = await createWebhook(sandbox);
    expect(await client.usage()).toMatchObject({ credits: { left: 1000 } });
    await sandbox.advance('PT23H');
    expect(await client.usage()).toMatchObject({ credits: { left: 1000 } });
    await sandbox.advance('P2D');
    expect(await client.usage()).toMatchObject({ credits: { left: 980 } });

    await act(sandbox, 'POST', `${one}/stop`);
    await sandbox.advance('PT1H');
    await act(sandbox, 'DELETE', other);
    await sandbox.advance('P30D');
    expect(await client.usage()).toMatchObject({ credits: { left: 970 } });
    expect((await sandbox.ledger()).entries.at(-1)).toMatchObject({ reason: 'monitoring', change: -10 });

    await createWebhook(sandbox, { account_id: 'acc_def456' });
    await act(sandbox, 'POST', `${one}/start`);
    await sandbox.advance('P1D');
    expect(await client.usage()).toMatchObject({ credits: { left: 950 } });
  });

  test('is in the ledger at the end of each day, also without a request to the vendor', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    await createWebhook(sandbox);
    await sandbox.advance('PT1H');
    await createWebhook(sandbox, { account_id: 'acc_def456' });
    await sandbox.advance('P2D');
    const { balance, entries } = await sandbox.ledger();
    expect(balance).toBe(960);
    expect(entries.slice(1).map(({ at, balance }) => [at, balance])).toEqual([
      ['2026-06-02T09:00:00.000Z', 990],
      ['2026-06-02T10:00:00.000Z', 980],
      ['2026-06-03T09:00:00.000Z', 970],
      ['2026-06-03T10:00:00.000Z', 960],
    ]);
  });

  test('of several accounts is paid in the order in which their days end', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ linkupCredits: 30 });
    await createWebhook(sandbox);
    await sandbox.advance('PT1H');
    await createWebhook(sandbox, { account_id: 'acc_def456' });
    await sandbox.advance('P9D');
    expect((await sandbox.ledger()).entries.slice(1).map(({ at }) => at)).toEqual([
      '2026-06-02T09:00:00.000Z',
      '2026-06-02T10:00:00.000Z',
      '2026-06-03T09:00:00.000Z',
    ]);
    const { body } = await requestLinkup(sandbox, 'GET', '/v2/webhooks');
    expect(body.data).toMatchObject({ items: [{ is_active: false }, { is_active: false }] });
  });

  test('adds up what was watched in pieces', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { webhook_id: id } = await createWebhook(sandbox);
    await sandbox.advance('PT16H');
    await act(sandbox, 'POST', `${id}/stop`);
    await sandbox.advance('P5D');
    await act(sandbox, 'POST', `${id}/start`);
    await sandbox.advance('PT8H');
    expect(await connectLinkup(sandbox).usage()).toMatchObject({ credits: { left: 990 } });
  });

  test('ends when the credits run out, and does not begin without them', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ linkupCredits: 25, linkedin: { activity: 'quiet' } });
    const { webhook_id: id } = await createWebhook(sandbox);
    await sandbox.advance('P4D');
    expect(await connectLinkup(sandbox).usage()).toMatchObject({ credits: { left: 5 } });
    const { body } = await requestLinkup(sandbox, 'GET', '/v2/webhooks');
    expect(body.data).toMatchObject({ items: [{ webhook_id: id, is_active: false }] });
    expect(await act(sandbox, 'POST', `${id}/start`)).toEqual([402, 'INSUFFICIENT_CREDITS']);
    const created = await requestLinkup(sandbox, 'POST', '/v2/webhooks', { account_id: 'acc_abc123' });
    expect(created.body.error?.code).toBe('INSUFFICIENT_CREDITS');
  });
});
