import { describe, expect } from 'vitest';
import { ask } from './ask.ts';
import { invite } from './control-support.ts';
import { askLinkup } from './journal-support.ts';
import { post, test } from './support.ts';

type Settings = Readonly<Record<string, unknown>>;

describe('ConnectSafely', () => {
  const addresses = [
    'https://www.linkedin.com/in/jordan-walke',
    'https://www.linkedin.com/in/jordan-walke/',
    'http://linkedin.com/in/jordan-walke?trk=people',
    'HTTPS://fr.linkedin.com/in/Jordan-Walke/details/experience/',
    'linkedin.com/in/jordan%2Dwalke',
    ' https://www.linkedin.com/in/jordan-walke ',
  ];

  test('takes addresses as profileId wherever it stands, and not with the strict setting', async ({
    createSandbox,
  }) => {
    const strictly = await createSandbox({ vendors: { connectsafely: { profileAddresses: false } } });
    for (const profileId of [...addresses, 'jordan-walke']) {
      const sandbox = await createSandbox();
      expect([profileId, (await invite(sandbox, profileId)).status]).toEqual([profileId, 200]);
      const relationship = `/linkedin/relationship/${encodeURIComponent(profileId)}`;
      expect((await ask('connectsafely', sandbox, relationship)).body).toMatchObject({ invitationSent: true });
      const withdraw = { path: '/linkedin/invitations/withdraw', body: { profileId } };
      expect((await ask('connectsafely', sandbox, withdraw)).status).toBe(200);
      const expected = profileId === 'jordan-walke' ? 200 : 404;
      expect([profileId, (await invite(strictly, profileId)).status]).toEqual([profileId, expected]);
    }
  });

  test('knows nobody by other addresses', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    for (const profileId of [
      'https://www.linkedin.com/company/jordan-walke',
      'https://example.com/in/jordan-walke',
      'https://www.linkedin.com/in/',
      'https://www.linkedin.com/in/jordan-walke/in/sophie-germain',
      'https://www.linkedin.com/in/nobody-at-all',
    ]) {
      expect([profileId, (await invite(sandbox, profileId)).status]).toEqual([profileId, 404]);
    }
  });

  test('says that it is up, with and without a key, and takes no other method there', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    for (const headers of [{}, { authorization: 'Bearer nobody' }, { authorization: '' }]) {
      const { status, body } = await ask('connectsafely', sandbox, { path: '/health', headers });
      expect([status, body]).toEqual([200, { status: 'ok' }]);
    }
    expect((await ask('connectsafely', sandbox, { method: 'POST', path: '/health' })).status).toBe(405);
    expect((await ask('linkup', sandbox, '/health')).status).toBe(404);
  });

  const names = ['action', 'limit', 'used', 'remaining', 'reset'].map((name) => `x-ratelimit-${name}`);

  test('has rate headers on every answer, unless only quotas are to have them', async ({ createSandbox }) => {
    for (const [settings, expected] of [
      [{}, names],
      [{ rateHeaders: 'quotas' }, []],
    ] as const) {
      const sandbox = await createSandbox({ vendors: { connectsafely: settings } });
      for (const [path, status] of [
        ['/linkedin/accounts', 200],
        ['/linkedin/invitations/sent', 200],
        ['/linkedin/invitations/sent?startIndex=x', 400],
        ['/linkedin/invitations/sent?accountId=000000000000000000000000', 404],
        ['/linkedin/relationship/nobody-at-all', 404],
        ['/linkedin/feed', 405],
        ['/linkedin/no-such-thing', 404],
      ] as const) {
        const answer = await ask('connectsafely', sandbox, path);
        const found = names.filter((name) => answer.headers.has(name));
        expect([path, answer.status, found]).toEqual([path, status, expected]);
      }
      const sent = await invite(sandbox, 'jordan-walke');
      expect(sent.headers.get('x-ratelimit-action')).toBe('CONNECT');
    }
  });

  test('counts the requests in the headers where they are limited', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ vendors: { connectsafely: { requestLimits: 'on' } } });
    const used: (string | null)[] = [];
    for (let call = 0; call < 31; call += 1) {
      const { headers } = await ask('connectsafely', sandbox, '/linkedin/invitations/sent');
      used.push(headers.get('x-ratelimit-remaining'));
    }
    expect([used[0], used[29], used[30]]).toEqual(['29', '0', '0']);
  });

  test.for(['every-answer', 'quotas'] as const)(
    'has all rate headers on a 429 about requests a minute, with rateHeaders: %s',
    async (rateHeaders, { createSandbox }) => {
      for (const [most, path, body] of [
        [30, '/linkedin/invitations/sent', undefined],
        [60, '/linkedin/accounts', undefined],
        [60, '/linkedin/connect', { profileId: 'captain-nemo' }],
      ] as const) {
        const sandbox = await createSandbox({ vendors: { connectsafely: { requestLimits: 'on', rateHeaders } } });
        const request = { path, body };
        const statuses: number[] = [];
        let last = await ask('connectsafely', sandbox, request);
        for (; last.status !== 429 && statuses.length <= most; last = await ask('connectsafely', sandbox, request))
          statuses.push(last.status);
        expect([path, last.status, last.headers.get('x-ratelimit-action')]).toEqual([path, 429, 'REQUEST']);
        expect(names.filter((name) => !last.headers.has(name))).toEqual([]);
      }
    },
  );
});

describe('LinkupAPI', () => {
  const person = { profile_url: expect.stringContaining('/in/jordan-walke') };
  const one = [{ ...person, name: 'Jordan Walke', job_title: expect.any(String) }];
  const data = { ...person, first_name: 'Jordan', last_name: 'Walke' };
  const account_id = 'acc_abc123';

  test('tells an accepted invitation in each form that sources have', async ({ server, createSandbox }) => {
    const type = 'accepted_invitation';
    const forms: readonly (readonly [Settings, object])[] = [
      [{}, { account_id, event: { type, new_connections: one } }],
      [{ acceptedInvitation: 'data' }, { event: { type, account_id, data, timestamp: expect.any(String) } }],
      [{ acceptedInvitation: 'bare' }, { type, new_connections: one }],
    ];
    for (const [settings, form] of forms) {
      const sandbox = await createSandbox({ vendors: { linkup: settings } });
      const made = await askLinkup(sandbox, '/v2/webhooks', { account_id, events: [type] });
      const { data: webhook } = JSON.parse(made.text);
      const params = { identifier: 'jordan-walke' };
      await askLinkup(sandbox, '/v2/network', { account_id, action: 'invite', params });
      await post(`${server.url}/_mock/sandboxes/${sandbox.id}/clock`, { advance: 'P1DT1H' });
      const polled = await ask('linkup', sandbox, `/v2/webhooks/${webhook.webhook_id}/events`);
      const { items } = JSON.parse(polled.text).data;
      const found = items.filter((item: unknown) => JSON.stringify(item).includes('jordan-walke'));
      expect(found).toMatchObject([{ event: form }]);
    }
  });
});

describe('Unipile', () => {
  test('ends a list that is paged by cursor with a null cursor', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ vendors: { unipile: { paging: 'cursor' } }, invitations: 25 });
    const path = '/v2/acc_123456789/users/me/relation-requests?type=sent';
    const first = JSON.parse((await ask('unipile', sandbox, path)).text);
    expect([first.data.length, first.next_cursor]).toEqual([20, expect.any(String)]);
    const last = JSON.parse((await ask('unipile', sandbox, `${path}&cursor=${first.next_cursor}`)).text);
    expect([last.data.length, last.next_cursor]).toEqual([5, null]);
  });

  test('gives no cursor where lists are paged by offset', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ invitations: 5 });
    const { text } = await ask('unipile', sandbox, '/v2/acc_123456789/users/me/relation-requests?type=sent');
    expect(JSON.parse(text)).not.toHaveProperty('next_cursor');
  });
});

describe('postpress', () => {
  test('says of a pending invitation what the setting asks for', async ({ createSandbox }) => {
    const types = ['errors/already_invited_recently', 'errors/cannot_resend_yet'] as const;
    for (const type of types) {
      const sandbox = await createSandbox({ vendors: { postpress: { pendingInvitation: type } } });
      const account_id = sandbox.vendors.postpress.accounts[0]?.id;
      const found = await ask('postpress', sandbox, `/v1/users/jordan-walke?account_id=${account_id}`);
      const { provider_id } = JSON.parse(found.text);
      const request = { path: '/v1/users/invite', body: { account_id, provider_id } };
      expect((await ask('postpress', sandbox, request)).status).toBe(200);
      expect((await ask('postpress', sandbox, request)).body).toMatchObject({ status: 422, type });
    }
  });

  test('says what is wrong in the details of errors, and not how anybody knows', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const names = [
      'missing_credentials',
      'invalid_credentials',
      'expired_credentials',
      'expired_link',
      'provider_error',
    ];
    for (const name of names) {
      const path = `/v1/users/invite/sent?account_id=acc_mock_error_${name}`;
      const { body } = await ask('postpress', sandbox, path);
      expect(body).toMatchObject({ type: `errors/${name}` });
      expect(JSON.stringify(body)).not.toMatch(/third party|page|seen|older/i);
    }
  });
});
