import { describe, expect } from 'vitest';
import { z } from 'zod';
import { connectLinkup, requestLinkup, runAction } from '../../support/linkup.ts';
import { test } from '../../support/mock.ts';
import type { Sandbox } from '../../support/sandbox.ts';

const rowsSchema = z.object({
  items: z.array(
    z.object({
      action: z.string(),
      account_id: z.string().nullable(),
      status: z.enum(['success', 'error']),
      credits_consumed: z.number(),
      timestamp: z.string(),
    }),
  ),
  total: z.number(),
});

async function readLogs(sandbox: Sandbox, query = '') {
  const { status, body } = await requestLinkup(sandbox, 'GET', `/v2/logs?${query}`);
  expect(status).toBe(200);
  return rowsSchema.parse(body.data);
}

describe('credits', () => {
  test('are read for nothing', async ({ createSandbox }) => {
    const client = connectLinkup(await createSandbox({ linkupCredits: 7 }));
    await client.relationship({ publicIdentifier: 'sophie-germain' });
    expect(await client.usage()).toMatchObject({ vendor: 'linkup', credits: { left: 6 } });
    expect(await client.usage()).toMatchObject({ credits: { left: 6 } });
  });

  test('buy an empty list where the sandbox wants that', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ invitations: 0, vendors: { linkup: { emptyListCredits: 1 } } });
    expect(await connectLinkup(sandbox).listSent()).toMatchObject({ items: [], credits: 1 });
  });
});

describe('the log', () => {
  test('has a row for each request, newest first, with what it took', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    await runAction(sandbox, 'list_connections', { count: 60 });
    await runAction(sandbox, 'withdraw', { invitation_id: '1' });
    await runAction(sandbox, 'invite', { identifier: 'sophie-germain' }, 'acc_def456');
    await runAction(sandbox, 'list_sent', {}, 'acc_nobody');
    await requestLinkup(sandbox, 'GET', '/v2/credits');
    await requestLinkup(sandbox, 'GET', '/v2/webhooks/unknown/events');
    const { items, total } = await readLogs(sandbox);
    expect(items.map(({ timestamp: _, ...row }) => Object.values(row))).toEqual([
      ['poll_webhook_events', null, 'error', 0],
      ['get_credits', null, 'success', 0],
      ['list_sent', 'acc_nobody', 'error', 0],
      ['invite', 'acc_def456', 'success', 1],
      ['withdraw', 'acc_abc123', 'error', 0],
      ['list_connections', 'acc_abc123', 'success', 2],
    ]);
    expect(total).toBe(6);
    expect(items[0]?.timestamp).toBe('2026-06-01T09:00:00Z');
    expect((await readLogs(sandbox, 'limit=1')).items[0]?.action).toBe('list_logs');
  });

  test('keeps no more than 120 characters of an account id', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const accountId = `acc_${'x'.repeat(50_000)}`;
    await runAction(sandbox, 'list_sent', {}, accountId);
    expect((await readLogs(sandbox)).items[0]?.account_id).toBe(accountId.slice(0, 120));
  });

  test('is filtered by action, account, status and time, and paged', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    await runAction(sandbox, 'list_sent', {});
    await sandbox.advance('P1D');
    await runAction(sandbox, 'list_sent', {}, 'acc_def456');
    await runAction(sandbox, 'withdraw', { invitation_id: '1' });
    const totals = [];
    for (const query of [
      'action=list_sent',
      'account_id=acc_def456',
      'status=error',
      'date_from=2026-06-02',
      'date_to=2026-06-01',
      'date_from=2026-06-01T09:00:01&action=list_sent',
      'date_to=2026-06-01T09:00:00%2B00:00',
      'date_from=2026-06-01%2009:00:00Z&date_to=2026-06-01T23:00:00&account_id=acc_abc123',
    ]) {
      totals.push((await readLogs(sandbox, query)).items.filter(({ action }) => action !== 'list_logs').length);
    }
    expect(totals).toEqual([2, 1, 1, 2, 1, 1, 1, 1]);
    const page = await readLogs(sandbox, 'action=list_sent&limit=1&offset=1');
    expect(page).toMatchObject({ items: [{ account_id: 'acc_abc123' }], total: 2 });
  });

  test.for([
    ['date_from=yesterday', 400, 'INVALID_PARAMS'],
    ['date_to=2026-02-31Tnoon', 400, 'INVALID_PARAMS'],
    ['limit=201', 400, 'INVALID_PARAMS'],
    ['account_id=acc_nobody', 404, 'INVALID_ACCOUNT'],
  ] as const)('refuses %s', async ([query, status, code], { createSandbox }) => {
    const answer = await requestLinkup(await createSandbox(), 'GET', `/v2/logs?${query}`);
    expect([answer.status, answer.body.error?.code]).toEqual([status, code]);
  });

  test('is read for an account that cannot be used', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ accounts: [{ status: 'disconnected' }] });
    await runAction(sandbox, 'list_sent', {});
    expect((await readLogs(sandbox, 'account_id=acc_abc123')).items).toMatchObject([{ status: 'error' }]);
  });

  test('starts anew with the sandbox', async ({ createSandbox }) => {
    const [one, other] = await Promise.all([createSandbox(), createSandbox()]);
    await runAction(one, 'list_sent', {});
    expect(await readLogs(other)).toEqual({ items: [], total: 0 });
  });
});

describe('the limit of requests', () => {
  test('is 300 a minute, free of charge beyond, and moves along', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ vendors: { linkup: { requestLimit: 'on' } } });
    for (let count = 0; count < 300; count += 1) await requestLinkup(sandbox, 'GET', '/v2/credits');
    const { status, body } = await runAction(sandbox, 'list_sent', {});
    expect([status, body.error?.code, body.metadata.credits_consumed]).toEqual([429, 'RATE_LIMITED', 0]);
    await sandbox.advance('PT1M');
    expect((await runAction(sandbox, 'list_sent', {})).status).toBe(200);
  });

  test('is off on a clock that stands still', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ vendors: { linkup: { requestsPerMinute: 1 } } });
    for (let count = 0; count < 3; count += 1) {
      expect((await requestLinkup(sandbox, 'GET', '/v2/credits')).status).toBe(200);
    }
  });
});
