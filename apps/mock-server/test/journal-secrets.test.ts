import { readSpec } from '@invitekit/specs/reader';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { startMockServer } from '../src/index.ts';
import { secrecyOf } from '../src/journal/secret-names.ts';
import { ask, type VendorRequest } from './ask.ts';
import { defaultSandbox, journalOf } from './journal-support.ts';
import { listSent, send, test, type VendorName, vendorNames } from './support.ts';

interface SecretRequest extends VendorRequest {
  readonly vendor: VendorName;
}

const ada: Readonly<Record<VendorName, string>> = {
  linkup: 'acc_abc123',
  connectsafely: '696ce9e780e0483585e4e553',
  unipile: 'acc_123456789',
  postpress: 'acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GR',
};

const login = { platform: 'linkedin', email: 'someone@example.com' };
const network = { account_id: ada.linkup, action: 'accept' };
const proxy = { host: 'proxy.example.com', port: 8080, protocol: 'http' };
const endpoint = { trigger_events: ['relation.new'], url: 'https://example.com/hook' };
const hook = { source: 'users', request_url: 'https://example.com/hook' };
const answerTo = {
  action: 'ACCEPT',
  invitationId: '7468943025638121472',
  linkedInInvitationType: 'CONNECTION',
  firstName: 'A',
  lastName: 'B',
};

/** Under which secrets go elsewhere; no spec has them. */
const usualNames = [
  ...[
    'pwd',
    'user_pwd',
    'pass',
    'passcode',
    'auth',
    'oauth',
    'access',
    'bearer',
    'jwt',
    'sid',
    'session',
    'session_id',
  ],
  ...['sig', 'signature', 'X-Amz-Signature', 'csrf', 'totp'],
];

/** Every place of the specs where a request carries a secret, by the name of the place. */
const places: Readonly<Record<string, (secret: string) => SecretRequest>> = {
  'the password of a login': (password) => ({ vendor: 'linkup', path: '/v2/login', body: { ...login, password } }),
  'the cookie of a login': (login_token) => ({
    vendor: 'linkup',
    path: '/v2/login',
    body: { platform: 'linkedin', login_token },
  }),
  'the code of a checkpoint': (code) => ({
    vendor: 'linkup',
    path: '/v2/checkpoint',
    body: { account_id: ada.linkup, code },
  }),
  'the secret of an invitation at LinkupAPI': (shared_secret) => ({
    vendor: 'linkup',
    path: '/v2/network',
    body: { ...network, params: { entity_urn: 'urn:li:fsd_invitation:7468943025638121472', shared_secret } },
  }),
  'the address of a webhook at LinkupAPI': (secret) => ({
    vendor: 'linkup',
    path: '/v2/webhooks',
    body: { account_id: ada.linkup, url: `https://user:${secret}@example.com/${secret}?key=${secret}#${secret}` },
  }),
  'the token of an invitation at ConnectSafely': (validationToken) => ({
    vendor: 'connectsafely',
    path: '/linkedin/invitations/received/respond',
    body: { ...answerTo, validationToken },
  }),
  'the password of a proxy': (password) => ({
    vendor: 'unipile',
    method: 'PATCH',
    path: `/v2/accounts/${ada.unipile}`,
    body: { metadata: {}, proxy: { ...proxy, username: 'user', password } },
  }),
  'the user of a proxy': (username) => ({
    vendor: 'unipile',
    method: 'PATCH',
    path: `/v2/accounts/${ada.unipile}`,
    body: { metadata: {}, proxy: { ...proxy, username } },
  }),
  'the host of a proxy': (secret) => ({
    vendor: 'unipile',
    method: 'PATCH',
    path: `/v2/accounts/${ada.unipile}`,
    body: { metadata: {}, proxy: { ...proxy, host: `user:${secret}@proxy.example.com` } },
  }),
  'the address of a webhook at Unipile': (secret) => ({
    vendor: 'unipile',
    path: '/v2/webhooks/endpoints/',
    body: { ...endpoint, url: `https://example.com/${secret}` },
  }),
  'the address of a webhook at postpress': (secret) => ({
    vendor: 'postpress',
    path: '/v1/webhooks',
    body: { ...hook, request_url: `https://example.com/?${secret}` },
  }),
  'a header of a webhook at postpress': (value) => ({
    vendor: 'postpress',
    path: '/v1/webhooks',
    body: { ...hook, headers: [{ key: 'Authorization', value }] },
  }),
  'the secret of an invitation at postpress': (shared_secret) => ({
    vendor: 'postpress',
    path: '/v1/users/invite/received/7468943025638121472',
    body: { provider: 'LINKEDIN', shared_secret, account_id: ada.postpress, action: 'accept' },
  }),
  'a header that nobody knows': (secret) => ({
    vendor: 'postpress',
    path: `/v1/accounts`,
    headers: { 'x-something': secret, 'idempotency-key': secret, cookie: `li_at=${secret}` },
  }),
  'a query': (secret) => ({
    vendor: 'unipile',
    path: `/v2/accounts?api_key=${encodeURIComponent(secret)}&token=a&token=${encodeURIComponent(secret)}`,
  }),
  'queries by their usual names': (secret) => ({
    vendor: 'unipile',
    path: `/v2/accounts?${new URLSearchParams(Object.fromEntries(usualNames.map((name) => [name, secret])))}`,
  }),
  'fields by their usual names': (secret) => ({
    vendor: 'unipile',
    path: '/v2/webhooks/endpoints/',
    body: { ...endpoint, ...Object.fromEntries(usualNames.map((name) => [name, { value: secret }])) },
  }),
  'a list of addresses': (secret) => ({
    vendor: 'unipile',
    path: '/v2/webhooks/endpoints/',
    body: { ...endpoint, url: [`https://example.com/${secret}`] },
  }),
  'a cookie in a body that is not valid': (value) => ({
    vendor: 'linkup',
    path: '/v2/login',
    body: { cookies: [{ name: 'li_at', value }], li_at: value, Password: { old: value } },
  }),
};

const secrets = fc.stringMatching(/^[A-Za-z0-9]{9}[A-Za-z0-9_=+.-]{3,20}$/);

describe('no journal, no log line and no answer of the control API has', () => {
  test.for(Object.entries(places))('%s', async ([, requestWith]) => {
    const logged: unknown[] = [];
    const server = await startMockServer({ log: (line) => logged.push(line), report: (error) => logged.push(error) });
    const control = `${server.url}/_mock/sandboxes/default`;
    const sandbox = await defaultSandbox(server.url);
    await fc.assert(
      fc.asyncProperty(secrets, async (secret) => {
        const { vendor, ...request } = requestWith(secret);
        await ask(vendor, sandbox, request);
        const { entries } = await journalOf(server.url, sandbox).find({ limit: '1' });
        const told = [JSON.stringify(entries), JSON.stringify(logged)];
        for (const path of ['', '/accounts', '/webhooks', '/deliveries', '/ledger']) {
          told.push((await send(`${control}${path}`)).text);
        }
        expect(entries).toHaveLength(1);
        expect(told.join('\n')).not.toContain(secret);
      }),
      { numRuns: 10 },
    );
    await server.close();
  });
});

test.for(vendorNames)(
  'the key of %s is nowhere in the journal, wherever the request has it',
  async (vendor, { server, createSandbox }) => {
    const sandbox = await createSandbox();
    const { apiKey } = sandbox.vendors[vendor];
    await ask(vendor, sandbox, {
      path: `/v1/${apiKey}?x=${apiKey}&${apiKey}=1`,
      headers: { 'user-agent': `agent ${apiKey}`, accept: apiKey },
    });
    const { entries } = await journalOf(server.url, sandbox).find();
    expect(entries).toMatchObject([{ request: { path: '/v1/[redacted]', query: { x: '[redacted]' } } }]);
    expect(JSON.stringify(entries)).not.toContain(apiKey);
  },
);

test('what answers reveal of invitations and webhooks is not in the journal, save that it was there', async ({
  server,
  createSandbox,
}) => {
  const sandbox = await createSandbox();
  const texts = [
    await ask('linkup', sandbox, {
      path: '/v2/network',
      body: { account_id: ada.linkup, action: 'list_invitations', params: {} },
    }),
    await ask('connectsafely', sandbox, { path: '/linkedin/invitations/received' }),
    await ask('postpress', sandbox, {
      path: `/v1/users/invite/received?account_id=${ada.postpress}`,
    }),
    await ask('linkup', sandbox, {
      path: '/v2/webhooks',
      body: { account_id: ada.linkup, url: 'https://example.com/x', enable_signature: true },
    }),
    await ask('unipile', sandbox, { path: '/v2/webhooks/endpoints/', body: endpoint }),
  ].map(({ text }) => text);
  const { entries } = await journalOf(server.url, sandbox).find();
  const told = entries.map((entry) => JSON.stringify(entry));
  for (const [index, text] of texts.entries()) {
    const found = [...text.matchAll(/"(?:shared_secret|validationToken|secret)":"([^"]+)"/g)].map(
      (match) => match[1] ?? '',
    );
    expect(found.length, text).toBeGreaterThan(0);
    for (const secret of found) expect(told[index]).not.toContain(secret);
    expect(told[index]).toMatch(/"(?:shared_secret|validationToken|secret)":"\[redacted\]"/);
  }
});

test('cursors, names, error codes and the hosts of webhooks are told', async ({ server, createSandbox }) => {
  const sandbox = await createSandbox();
  await listSent('postpress', sandbox.vendors.postpress, { limit: 2 });
  await ask('linkup', sandbox, {
    path: '/v2/webhooks',
    body: { account_id: ada.linkup, url: 'https://example.com/x' },
  });
  await ask('linkup', sandbox, { path: '/v2/checkpoint', body: { account_id: ada.linkup, code: '123456' } });
  const { entries } = await journalOf(server.url, sandbox).find();
  expect(entries).toMatchObject([
    { answer: { body: { cursor: expect.stringMatching(/^eyJ/) } } },
    { request: { body: { url: 'https://example.com/[redacted]' } } },
    { request: { body: { code: '[redacted]' } }, answer: { body: { error: { code: 'INVALID_PARAMS' } } } },
  ]);
});

/** The names of properties and of parameters, wherever they stand in a spec. */
function namesIn(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  const isObject = 'properties' in part && typeof part.properties === 'object' && part.properties !== null;
  const isParameter = 'in' in part && 'name' in part && typeof part.name === 'string';
  return [
    ...(isObject ? Object.keys(part.properties ?? {}) : []),
    ...(isParameter ? [String(part.name)] : []),
    ...Object.values(part).flatMap(namesIn),
  ];
}

test('of all the fields of the specs, none but secrets are hidden', () => {
  const names = new Set(vendorNames.flatMap((vendor) => namesIn(readSpec(vendor))));
  expect(names).toContain('current_signature');
  const place = { isRequest: false, parent: undefined };
  expect([...names].filter((name) => secrecyOf(name, place) === 'secret').toSorted()).toEqual([
    'X-API-KEY',
    'hasTokens',
    'headers',
    'key',
    'login_token',
    'notify_visit_token',
    'password',
    'secret',
    'shared_secret',
    'validationToken',
    'x-api-key',
  ]);
});
