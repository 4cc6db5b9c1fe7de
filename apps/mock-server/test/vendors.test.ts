import { describe, expect } from 'vitest';
import { vendors } from '../src/vendors/all-vendors.ts';
import { ask } from './ask.ts';
import { invite } from './control-support.ts';
import { askLinkup } from './journal-support.ts';
import { authentication, listSent, post, type SandboxAccess, send, test, vendorNames } from './support.ts';

function listAtLinkup(sandbox: SandboxAccess, params?: object) {
  return askLinkup(sandbox, '/v2/network', { account_id: 'acc_abc123', action: 'list_sent', params });
}

describe('LinkupAPI', () => {
  test('gives 10 unless asked for more, and no more than 1000', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox({ invitations: 1200, linkupCredits: 21 });
    const ask = (params?: object) => listAtLinkup(sandbox, params);

    expect((await ask()).body).toMatchObject({
      data: {
        total_results: 10,
        total_available_results: 1200,
        invitation_type: 'CONNECTION',
        pagination: { offset: 0, count: 10, next_offset: 10, has_more: true, results_per_page: 10, pages_fetched: 1 },
      },
      metadata: { action: 'list_sent', account_id: 'acc_abc123', credits_consumed: 1 },
    });
    expect((await ask({ count: 5000 })).body).toMatchObject({
      data: {
        pagination: { count: 1000, next_offset: 1000, has_more: true, results_per_page: 100, pages_fetched: 10 },
      },
      metadata: { credits_consumed: 20 },
    });
    expect((await ask({ count: 1 })).body).toEqual({
      success: false,
      error: { code: 'INSUFFICIENT_CREDITS', message: 'This request costs 1 credit and 0 are left.' },
      metadata: { action: 'list_sent', credits_consumed: 0, timestamp: '2026-06-01T09:00:00Z' },
    });
    const ledger = await send(`${server.url}/_mock/sandboxes/${sandbox.id}/ledger`);
    expect(ledger.body).toEqual({
      balance: 0,
      entries: [
        { at: '2026-06-01T09:00:00.000Z', reason: 'opening balance', change: 21, balance: 21 },
        { at: '2026-06-01T09:00:00.000Z', reason: 'list_sent', change: -1, balance: 20 },
        { at: '2026-06-01T09:00:00.000Z', reason: 'list_sent', change: -20, balance: 0 },
      ],
    });
  });

  test('ends a list with a null offset, and an empty page past the end costs nothing', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ linkupCredits: 3 });
    const ask = (offset: number) => listAtLinkup(sandbox, { offset, count: 45 });
    expect((await ask(100)).body).toMatchObject({ data: { pagination: { next_offset: null, has_more: false } } });
    expect((await ask(145)).body).toMatchObject({
      data: { invitations: [], pagination: { next_offset: null, has_more: false, pages_fetched: 1 } },
      metadata: { credits_consumed: 0 },
    });
  });

  test.for([
    ['CONNECTION', 145],
    ['ORGANIZATION', 3],
    ['EVENT', 2],
  ] as const)('filters by %s', async ([invitationType, total], { createSandbox }) => {
    const { body } = await listAtLinkup(await createSandbox(), { invitation_type: invitationType, count: 1 });
    expect(body).toMatchObject({
      data: {
        total_available_results: total,
        invitation_type: invitationType,
        invitations: [{ invitation_type: invitationType }],
      },
    });
  });
});

describe('LinkupAPI, on the age of an invitation', () => {
  test('words it as LinkedIn does, and counts its whole days', async ({ server, createSandbox }) => {
    const linkedin = { activity: 'quiet', expireAfterDays: 1000 } as const;
    const sandbox = await createSandbox({ invitations: 0, linkedin });
    await invite(sandbox, 'sophie-germain');
    const ages = [];
    for (const advance of ['PT0S', 'PT21M', 'PT5H', 'P3D', 'P9D', 'P30D', 'P365D']) {
      await post(`${server.url}/_mock/sandboxes/${sandbox.id}/clock`, { advance });
      const { body } = await listSent('linkup', sandbox.vendors.linkup);
      ages.push(/"sent_time":"(\w+)","sent_time_days":(\d+)/.exec(JSON.stringify(body))?.slice(1).join(' '));
    }
    expect(ages).toEqual(['now 0', '21m 0', '5h 0', '3d 3', '1w 12', '1mo 42', '1y 407']);
  });
});

describe('ConnectSafely', () => {
  test('gives pages of the size that its spec states', async ({ createSandbox }) => {
    const { connectsafely } = (await createSandbox()).vendors;
    const { body } = await listSent('connectsafely', connectsafely);
    const operation = vendors
      .find(({ name }) => name === 'connectsafely')
      ?.operations.find(({ id }) => id === 'getSentInvitations');
    expect(operation?.facts).toMatchObject({ 'x-page-size': { default: 10 } });
    expect(body).toMatchObject({ count: 10 });
  });

  test('gives pages of 10 and an empty one past the end, for the default account unless told', async ({
    createSandbox,
  }) => {
    const { vendors } = await createSandbox();
    const { baseUrl, apiKey } = vendors.connectsafely;
    const headers = authentication.connectsafely(apiKey);
    const first = await send(`${baseUrl}/linkedin/invitations/sent`, { headers });
    expect(first.body).toMatchObject({ count: 10, startIndex: 0, accountId: '696ce9e780e0483585e4e553' });
    const past = await send(`${baseUrl}/linkedin/invitations/sent?startIndex=145`, { headers });
    expect(past.body).toMatchObject({ success: true, invitations: [], count: 0, startIndex: 145 });
  });

  test.for([
    ['ADA', 1],
    ['hopper', 1],
    ['https://www.linkedin.com/in/grace-hopper/', 1],
    ['696ce9e780e0483585e4e553', 1],
    ['nobody', 0],
    ['', 2],
  ] as const)('finds accounts by "%s"', async ([search, count], { createSandbox }) => {
    const { body } = await ask(
      'connectsafely',
      await createSandbox(),
      `/linkedin/accounts?q=${encodeURIComponent(search)}`,
    );
    expect(body).toHaveLength(count);
  });
});

describe('Unipile', () => {
  test('gives 20 unless asked for more, with the total and no cursor', async ({ createSandbox }) => {
    const { body } = await ask(
      'unipile',
      await createSandbox(),
      `/v2/acc_123456789/users/me/relation-requests?type=sent`,
    );
    expect(body).toMatchObject({ data: { length: 20 }, total_count: 145 });
    expect(body).not.toHaveProperty('next_cursor');
  });

  test('lists what was received by its type', async ({ createSandbox }) => {
    const { body } = await ask(
      'unipile',
      await createSandbox(),
      `/v2/acc_123456789/users/me/relation-requests?type=received`,
    );
    expect(body).toMatchObject({
      total_count: 8,
      data: expect.arrayContaining([expect.objectContaining({ type: 'received' })]),
    });
  });

  test.for([
    ['search=GRACE', ['Grace Hopper'], false],
    ['limit=1', ['Ada Lovelace'], true],
    ['limit=1&offset=1', ['Grace Hopper'], false],
    ['provider=whatsapp', [], false],
    ['status=running', ['Ada Lovelace', 'Grace Hopper'], false],
  ] as const)('lists accounts with %s', async ([query, names, hasMore], { createSandbox }) => {
    const { body } = await ask('unipile', await createSandbox(), `/v2/accounts/?${query}`);
    expect(body).toMatchObject({ data: names.map((name) => ({ name })), has_more: hasMore });
  });
});

describe('postpress', () => {
  test.for(['/v1', '/api/v1'])('answers under %s, with the cursor of its sample', async (prefix, { createSandbox }) => {
    const { postpress } = (await createSandbox()).vendors;
    const account = postpress.accounts[0]?.id;
    const headers = authentication.postpress(postpress.apiKey);
    const first = await send(`${postpress.baseUrl}${prefix}/users/invite/sent?account_id=${account}`, { headers });
    expect(first.body).toMatchObject({ items: { length: 100 }, cursor: 'eyJvIjoxMDB9' });
    const second = await send(
      `${postpress.baseUrl}${prefix}/users/invite/sent?account_id=${account}&cursor=eyJvIjoxMDB9`,
      { headers },
    );
    expect(second.body).toMatchObject({ items: { length: 45 }, cursor: null });
  });

  test('takes the key as a bearer token too, as its quickstart says', async ({ createSandbox }) => {
    const { baseUrl, apiKey } = (await createSandbox()).vendors.postpress;
    const headers = { authorization: `Bearer ${apiKey}` };
    expect((await send(`${baseUrl}/v1/accounts`, { headers })).status).toBe(200);
  });

  test('pages through accounts by cursor', async ({ createSandbox }) => {
    const { postpress } = (await createSandbox()).vendors;
    const headers = authentication.postpress(postpress.apiKey);
    const first = await send(`${postpress.baseUrl}/v1/accounts?limit=1`, { headers });
    expect(first.body).toMatchObject({ items: [{ name: 'Ada Lovelace' }], cursor: 'eyJvIjoxfQ==' });
    const second = await send(`${postpress.baseUrl}/v1/accounts?limit=1&cursor=eyJvIjoxfQ%3D%3D`, { headers });
    expect(second.body).toMatchObject({ items: [{ name: 'Grace Hopper' }], cursor: null });
  });
});

describe('an account id that always behaves one way', () => {
  test.for(vendorNames)('works in every sandbox through %s', async (vendor, { createSandbox }) => {
    const { vendors } = await createSandbox();
    const named = (condition: string, number: string) =>
      vendor === 'connectsafely' ? `f00000000000000000000${number}` : `acc_mock_${condition}`;
    const statuses = [];
    for (const [condition, number] of [
      ['disconnected', '001'],
      ['restricted', '002'],
      ['rate_limited', '003'],
      ['out_of_credits', '004'],
      ['slow', '005'],
    ] as const) {
      statuses.push((await listSent(vendor, vendors[vendor], { accountId: named(condition, number) })).status);
    }
    expect(statuses).toEqual(
      {
        linkup: [403, 403, 429, 402, 200],
        connectsafely: [404, 404, 429, 403, 200],
        unipile: [401, 403, 429, 402, 200],
        postpress: [401, 403, 429, 403, 200],
      }[vendor],
    );
  });

  test('comes out of credits only after its parameters were found right', async ({ createSandbox }) => {
    const { linkup } = (await createSandbox()).vendors;
    const answer = await listSent('linkup', linkup, { accountId: 'acc_mock_out_of_credits', limit: 0 });
    expect([answer.status, answer.body]).toMatchObject([400, { error: { code: 'INVALID_PARAMS' } }]);
  });

  test('that is slow answers for the first account, later', async ({ createSandbox }) => {
    const { unipile } = (await createSandbox()).vendors;
    const { body } = await listSent('unipile', unipile, { accountId: 'acc_mock_slow', limit: 1 });
    expect(body).toMatchObject({ total_count: 145 });
  });

  test('may hold hyphens', async ({ createSandbox }) => {
    const { unipile } = (await createSandbox()).vendors;
    expect((await listSent('unipile', unipile, { accountId: 'acc_my-account_disconnected' })).status).toBe(401);
  });

  test.for(['acc_mock_error_nothing_known', 'acc_mock_error_', 'acc_mock', `acc_${'error_'.repeat(2000)}`])(
    'and is not known, %s, is an unknown account',
    async (accountId, { createSandbox }) => {
      const { unipile } = (await createSandbox()).vendors;
      expect((await listSent('unipile', unipile, { accountId })).status).toBe(404);
    },
  );
});

describe('a rate limit', () => {
  test.for([
    ['connectsafely', '60'],
    ['unipile', '60'],
    ['linkup', null],
    ['postpress', null],
  ] as const)('of %s tells how long to wait: %s seconds', async ([vendor, seconds], { server, createSandbox }) => {
    const { id, vendors } = await createSandbox();
    const operation = {
      connectsafely: 'getSentInvitations',
      unipile: 'getRelationRequestsList',
      linkup: 'list_sent',
      postpress: 'listInvitationsSent',
    }[vendor];
    await post(`${server.url}/_mock/sandboxes/${id}/faults`, { vendor, operation, status: 429 });
    const { status, headers } = await listSent(vendor, vendors[vendor]);
    expect([status, headers.get('retry-after')]).toEqual([429, seconds]);
  });
});
