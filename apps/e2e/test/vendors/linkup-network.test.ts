import { describe, expect, onTestFinished } from 'vitest';
import { connectLinkup, runAction, spentBy } from '../../support/linkup.ts';
import { given } from '../../support/listings.ts';
import { test } from '../../support/mock.ts';
import { startScriptedServer } from '../../support/scripted-server.ts';

describe('the lists', () => {
  test.for([
    ['received invitations, of every type', 'listAllReceived', 12, 1],
    ['connections', 'listAllConnections', 400, 8],
    ['sent invitations', 'listAllSent', 145, 3],
  ] as const)('cost 1 credit for 50 %s', async ([, list, count, credits], { createSandbox }) => {
    const sandbox = await createSandbox();
    const client = connectLinkup(sandbox);
    expect(await Array.fromAsync<unknown>(client[list]())).toHaveLength(count);
    expect(await sandbox.creditsSpent()).toEqual([credits]);
  });

  test('of received invitations can be of one type', async ({ createSandbox }) => {
    const client = connectLinkup(await createSandbox());
    const found = await Array.fromAsync(client.listAllReceived({ invitationType: 'EVENT' }));
    expect(found.map(({ kind }) => kind)).toEqual(['event']);
  });

  test('tell received invitations with a secret, and their picture by another name', async ({ createSandbox }) => {
    const { body } = await runAction(await createSandbox(), 'list_invitations', { count: 1 });
    expect(body).toMatchObject({
      data: {
        invitations: [
          {
            entity_urn: expect.stringMatching(/^urn:li:invitation:\d{19}$/),
            shared_secret: expect.stringMatching(/\w/),
            sender: { profile_picture_url: expect.stringContaining('https://'), linkedin_url: expect.any(String) },
            sent_time: expect.any(String),
            sent_time_days: expect.any(Number),
          },
        ],
        total_results: 1,
        total_available_results: 12,
        pagination: { next_offset: 1, has_more: true, results_per_page: 1, pages_fetched: 1 },
      },
      metadata: { action: 'list_invitations', account_id: 'acc_abc123', credits_consumed: 1 },
    });
    expect(body.data).not.toHaveProperty('invitation_type');
  });

  test('take a count over 1000, and end with a null offset', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { body } = await runAction(sandbox, 'list_connections', { count: 5000, offset: 390 });
    expect(body).toMatchObject({
      data: { total_results: 10, pagination: { next_offset: null, has_more: false, results_per_page: 100 } },
      metadata: { credits_consumed: 1 },
    });
    const { status } = await runAction(sandbox, 'recommendations', { count: 5000 });
    expect(status).toBe(200);
  });

  test('of connections have the latest first, without ids or dates', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const client = connectLinkup(sandbox);
    const { id } = await sandbox.receive({ from: 'jordan-walke' });
    await client.accept({ id });
    const [latest] = (await client.listConnections({ limit: 1 })).items;
    expect(latest).toMatchObject({ vendor: 'linkup', id: 'jordan-walke', member: { name: 'Jordan Walke' } });
    expect(latest).toMatchObject({ member: { id: null }, connectedAt: null });
  });
});

describe('client.network', () => {
  test('recommends people for 1 credit per 10', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const people = await connectLinkup(sandbox).network('recommendations', { count: 11 }, ({ body }) => body.data);
    expect(people).toMatchObject({
      total_results: 11,
      pagination: { results_per_page: 11, pages_fetched: 1 },
      recommendations: expect.arrayContaining([
        expect.objectContaining({ entity_urn: expect.stringContaining('urn:li:fsd_profile:ACo') }),
      ]),
    });
    expect(await sandbox.creditsSpent()).toEqual([2]);
  });

  test('takes no answer to another action', async ({ createSandbox }) => {
    const answer = { success: true, data: {}, metadata: { action: 'list_sent', credits_consumed: 0 } };
    const server = await startScriptedServer((_request, response) => response.end(JSON.stringify(answer)));
    onTestFinished(() => server.close());
    const client = connectLinkup(await createSandbox(), { baseUrl: server.url });
    await expect(client.network('recommendations', {}, ({ body }) => body.data)).rejects.toMatchObject({
      code: 'unexpected-answer',
      isUncertain: false,
    });
    expect(server.requests).toHaveLength(1);
  });

  test('takes a failure with status 200 for a failure', async ({ createSandbox }) => {
    const failure = { success: false, error: { code: 'RATE_LIMITED', message: 'Slow down' }, metadata: {} };
    const server = await startScriptedServer((_request, response) => response.end(JSON.stringify(failure)));
    onTestFinished(() => server.close());
    const client = connectLinkup(await createSandbox(), { baseUrl: server.url });
    await expect(client.relationship({ id: 'ACoAAx' })).rejects.toMatchObject({ code: 'rate-limited', status: 200 });
  });
});

describe('an action', () => {
  test.for([
    ['accept', 'with a wrong secret', { shared_secret: 'wrong' }],
    ['decline', 'with a wrong secret', { shared_secret: 'wrong' }],
    ['accept', 'with a URN of something else', { entity_urn: 'urn:li:member:1' }],
    ['accept', 'with an unknown URN', { entity_urn: 'urn:li:invitation:1' }],
    ['decline', 'without a secret', { shared_secret: undefined }],
  ] as const)('%s %s is refused, for nothing', async ([action, , change], { createSandbox }) => {
    const sandbox = await createSandbox();
    const [listed] = (await connectLinkup(sandbox).listReceived({ limit: 1 })).items;
    const { entity_urn, shared_secret } = Object(given(listed).raw);
    const before = await spentBy(sandbox);
    const { status, body } = await runAction(sandbox, action, { entity_urn, shared_secret, ...change });
    expect([status, body]).toMatchObject([
      400,
      { error: { code: 'INVALID_PARAMS' }, metadata: { action, credits_consumed: 0 } },
    ]);
    expect(body.metadata).not.toHaveProperty('account_id');
    expect(await spentBy(sandbox)).toBe(before);
  });

  test('declines with an empty answer, as it accepts', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const [one, other] = (await connectLinkup(sandbox).listReceived({ limit: 2 })).items;
    for (const [action, listed] of [
      ['accept', one],
      ['decline', other],
    ] as const) {
      const { entity_urn, shared_secret } = Object(given(listed).raw);
      const { status, body } = await runAction(sandbox, action, { entity_urn, shared_secret });
      expect([status, body]).toMatchObject([200, { data: {}, metadata: { action, credits_consumed: 1 } }]);
    }
  });

  test.for([
    ['of another account', 'acc_def456', (id: string) => id],
    ['by its whole URN', 'acc_abc123', (id: string) => `urn:li:invitation:${id}`],
  ] as const)('withdraw refuses an invitation %s', async ([, accountId, nameIt], { createSandbox }) => {
    const sandbox = await createSandbox();
    const [listed] = (await connectLinkup(sandbox).listSent({ limit: 1 })).items;
    const params = { invitation_id: nameIt(given(listed).id) };
    const { status, body } = await runAction(sandbox, 'withdraw', params, accountId);
    expect([status, body.error?.code]).toEqual([400, 'INVALID_PARAMS']);
  });

  test('withdraw does not take back what was received', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { id } = await sandbox.receive();
    expect((await runAction(sandbox, 'withdraw', { invitation_id: id })).status).toBe(400);
  });

  test.for([
    ['linkedin_url', { linkedin_url: 'https://www.linkedin.com/in/sophie-germain/' }, 200],
    ['profile_url before linkedin_url', { profile_url: 'linkedin.com/in/sophie-germain', linkedin_url: 'x' }, 200],
    ['profile_url before identifier', { profile_url: 'https://example.com', identifier: 'sophie-germain' }, 400],
    ['an address that cannot be read', { profile_url: 'https://www.linkedin.com/in/%' }, 400],
    ['nobody', {}, 400],
  ] as const)('invite takes %s: %j answers %i', async ([, params, status], { createSandbox }) => {
    const sandbox = await createSandbox();
    expect((await runAction(sandbox, 'invite', { ...params, message: '' })).status).toBe(status);
    expect(await spentBy(sandbox)).toBe(status === 200 ? 1 : 0);
  });

  test.for(['disconnected', 'restricted', 'checkpoint'] as const)(
    'is refused for an account that is %s',
    async (accountStatus, { createSandbox }) => {
      const sandbox = await createSandbox();
      await sandbox.setStatus('ada-lovelace', accountStatus);
      const { status, body } = await runAction(sandbox, 'recommendations', {});
      expect([status, body.error?.code]).toEqual([403, 'ACCOUNT_INACTIVE']);
    },
  );
});
