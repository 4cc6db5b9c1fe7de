import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { authentication, send, test, vendorNames } from './support.ts';

/** What every vendor's errors look like, so that none is answered by the framework. */
const envelope = {
  linkup: { success: false, error: { code: expect.any(String), message: expect.any(String) } },
  connectsafely: expect.objectContaining({ error: expect.anything() }),
  unipile: { object: 'Error', type: expect.stringMatching(/^(api|provider)\//), req_id: expect.any(String) },
  postpress: { type: expect.stringMatching(/^errors\//), title: expect.any(String) },
} as const;

const paths = {
  linkup: ['/v2/network', '/v2/credits'],
  connectsafely: ['/linkedin/invitations/sent', '/linkedin/accounts'],
  unipile: ['/v2/acc_123456789/users/me/relation-requests', '/v2/accounts'],
  postpress: ['/v1/users/invite/sent', '/v1/accounts'],
} as const;

/** The methods of paths that take more than `GET`. */
const otherMethods = new Map([
  ['/v2/network', 'POST'],
  ['/v2/acc_123456789/users/me/relation-requests', 'GET, POST'],
  ['/v1/accounts', 'GET, POST'],
]);

describe.for(vendorNames)('%s', (vendor) => {
  test('names the path that it does not know', async ({ server }) => {
    const { status, body, text } = await send(`${server.url}/${vendor}/v9/nothing`, {
      headers: authentication[vendor](`mock-${vendor}-key`),
    });
    expect(status).toBe(404);
    expect(body).toMatchObject(envelope[vendor]);
    expect(text).toContain(`GET /${vendor}/v9/nothing`);
  });

  test.for(paths[vendor])('says which method %s takes', async (path, { server }) => {
    const { status, headers, body } = await send(`${server.url}/${vendor}${path}`, { method: 'DELETE' });
    expect([status, headers.get('allow')]).toEqual([405, otherMethods.get(path) ?? 'GET']);
    expect(body).toMatchObject(envelope[vendor]);
  });

  test.for(paths[vendor])('wants a key for %s', async (path, { server }) => {
    const method = path === '/v2/network' ? 'POST' : 'GET';
    for (const key of [undefined, '', 'wrong', `mock-${vendor}-`, `mock-${vendor}-default`, 'mock-linkup-key-2']) {
      const headers = key === undefined ? {} : authentication[vendor](key);
      const { status, body, text } = await send(`${server.url}/${vendor}${path}`, { method, headers });
      expect(status).toBe(vendor === 'linkup' ? 403 : 401);
      expect(body).toMatchObject(envelope[vendor]);
      if (key) expect(text).not.toContain(key);
    }
  });

  test('never fails inside, whatever it is sent', async ({ server }) => {
    const request = fc.record({
      path: fc.oneof(
        fc.constantFrom(...paths[vendor]),
        fc.webPath(),
        fc.string().map((text) => `/v2/${encodeURIComponent(text)}/users/me/relation-requests`),
        fc.constantFrom('/%', '/v2/%E0%A4%A', '/v1/../v2', '//'),
      ),
      query: fc.oneof(
        fc.webQueryParameters(),
        fc
          .dictionary(
            fc.constantFrom(
              'limit',
              'cursor',
              'account_id',
              'accountId',
              'offset',
              'startIndex',
              'type',
              'q',
              '__proto__',
            ),
            fc.oneof(
              fc.string(),
              fc.integer().map(String),
              fc.double().map(String),
              fc.constantFrom('sent', 'eyJvIjotMX0='),
            ),
          )
          .map((values) => new URLSearchParams(values).toString()),
      ),
      method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'),
      contentType: fc.constantFrom('application/json', 'text/plain', 'application/json; charset=latin9', undefined),
      body: fc.oneof(
        fc.string(),
        fc.json(),
        fc
          .record(
            {
              account_id: fc.oneof(fc.constantFrom('acc_abc123', ''), fc.anything()),
              action: fc.oneof(fc.constant('list_sent'), fc.anything()),
              params: fc.oneof(fc.anything(), fc.record({ count: fc.anything(), offset: fc.anything() })),
            },
            { requiredKeys: [] },
          )
          .map((value) => stringify(value)),
      ),
    });
    await fc.assert(
      fc.asyncProperty(request, async ({ path, query, method, contentType, body }) => {
        const hasBody = method !== 'GET' && method !== 'HEAD';
        const answer = await send(`${server.url}/${vendor}${path}?${query}`, {
          method,
          headers: {
            ...authentication[vendor](`mock-${vendor}-key`),
            ...(contentType !== undefined && { 'content-type': contentType }),
          },
          ...(hasBody && { body }),
        });
        // 501 is what the fake does not model.
        expect(answer.status === 501 || answer.status < 500).toBe(true);
        expect(answer.text).not.toMatch(/\bat .+:\d+:\d+/);
        if (method !== 'HEAD') expect(answer.body).toBeDefined();
      }),
      { numRuns: 300, seed: 20260601 },
    );
  });
});

describe('a body that LinkupAPI cannot read', () => {
  test.for([
    ['malformed JSON', 'application/json', '{"account_id":', 'The body is not valid JSON.'],
    ['JSON that is no object', 'application/json', '"text"', 'The body is not valid JSON.'],
    [
      'another content type',
      'text/plain',
      '{}',
      'Send the body as JSON, with the header Content-Type: application/json.',
    ],
    [
      'another charset',
      'application/json; charset=latin9',
      '{}',
      'Send the body in UTF-8, not encoded further than gzip.',
    ],
    ['more than it takes', 'application/json', JSON.stringify('x'.repeat(200_000)), 'The body is larger than 100kb.'],
  ] as const)('such as %s is its 400', async ([, contentType, body, message], { server }) => {
    const answer = await send(`${server.url}/linkup/v2/network`, {
      method: 'POST',
      headers: { ...authentication.linkup('mock-linkup-key'), 'content-type': contentType },
      body,
    });
    expect([answer.status, answer.body]).toMatchObject([400, { error: { code: 'INVALID_PARAMS', message } }]);
  });
});

describe('a parameter that does not fit', () => {
  test.for([
    ['linkup', '/v2/network', { action: 'list_sent' }, 400, 'account_id is required'],
    ['linkup', '/v2/network', { account_id: 'acc_abc123' }, 400, 'action is required'],
    ['linkup', '/v2/network', [], 400, 'action is required'],
    ['linkup', '/v2/network', { account_id: 5, action: 'list_sent' }, 400, 'account_id must be a text'],
    [
      'linkup',
      '/v2/network',
      { account_id: 'acc_abc123', action: 'fly' },
      400,
      'The action in the body must be one of: invite, accept,',
    ],
    [
      'linkup',
      '/v2/network',
      { account_id: 'acc_abc123', action: 'list_sent', params: { count: 0 } },
      400,
      'params.count must be at least 1',
    ],
    [
      'linkup',
      '/v2/network',
      { account_id: 'acc_abc123', action: 'list_sent', params: { offset: -1 } },
      400,
      'params.offset must be at least 0',
    ],
    [
      'linkup',
      '/v2/network',
      { account_id: 'acc_abc123', action: 'list_sent', params: { invitation_type: 'X' } },
      400,
      'CONNECTION, ORGANIZATION, EVENT',
    ],
    ['connectsafely', '/linkedin/invitations/sent?startIndex=-1', undefined, 400, 'startIndex must be at least 0'],
    ['connectsafely', '/linkedin/invitations/sent?startIndex=1.5', undefined, 400, 'startIndex must be a whole number'],
    ['connectsafely', '/linkedin/invitations/sent?accountId=', undefined, 400, 'accountId'],
    ['unipile', '/v2/acc_123456789/users/me/relation-requests', undefined, 400, 'type is required'],
    ['unipile', '/v2/acc_123456789/users/me/relation-requests?type=both', undefined, 400, 'sent, received'],
    [
      'unipile',
      '/v2/acc_123456789/users/me/relation-requests?type=sent&limit=251',
      undefined,
      400,
      'limit must be at most 250',
    ],
    ['unipile', '/v2/acc_123456789/users/me/relation-requests?type=sent&cursor=x', undefined, 400, 'cursor'],
    ['unipile', '/v2/123/users/me/relation-requests?type=sent', undefined, 400, 'account_id does not have the form'],
    ['unipile', '/v2/accounts?limit=251', undefined, 400, 'limit does not have the form'],
    ['postpress', '/v1/users/invite/sent', undefined, 400, 'account_id is required'],
    [
      'postpress',
      '/v1/users/invite/sent?account_id=acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GR&limit=251',
      undefined,
      400,
      'errors/limit_too_high',
    ],
    [
      'postpress',
      '/v1/users/invite/sent?account_id=acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GR&cursor=x',
      undefined,
      400,
      'cursor',
    ],
    [
      'postpress',
      '/v1/users/invite/sent?account_id=acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GR&limit=1&limit=2',
      undefined,
      400,
      'limit must be a whole number',
    ],
  ] as const)('%s%s %j is %i and says: %s', async ([vendor, path, body, status, words], { server }) => {
    const answer = await send(`${server.url}/${vendor}${path}`, {
      headers: { ...authentication[vendor](`mock-${vendor}-key`), 'content-type': 'application/json' },
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    });
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject(envelope[vendor]);
    expect(answer.text).toContain(words);
  });
});

/** JSON of whatever JSON can hold. */
function stringify(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner)) ?? 'null';
}
