import { describe, expect } from 'vitest';
import { type MockServer, startMockServer } from '../src/index.ts';
import { authentication, test as base, post, send, type VendorName } from './support.ts';

/** Besides the usual server, one that refuses what the specs do not know. */
const test = base.extend<{ readonly strict: MockServer }>({
  strict: [
    async ({ failures }, use) => {
      const server = await startMockServer({ strict: true, report: (error) => failures.push(error) });
      await use(server);
      await server.close();
    },
    { scope: 'file' },
  ],
});

interface Sent {
  readonly vendor: VendorName;
  readonly path: string;
  readonly method?: string;
  readonly body?: unknown;
}

async function ask(url: string, { vendor, path, method = 'GET', body }: Sent) {
  return await send(`${url}/${vendor}${path}`, {
    method,
    headers: { ...authentication[vendor](`mock-${vendor}-key`), 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

const network = { account_id: 'acc_abc123', action: 'list_sent' };

describe('a strict server answers 400 to what the spec does not know, and names it', () => {
  const refused: readonly (Sent & { readonly says: string })[] = [
    { vendor: 'linkup', path: '/v2/credits?verbose=1', says: 'Unknown query parameter: verbose' },
    {
      vendor: 'linkup',
      path: '/v2/network',
      method: 'POST',
      body: { ...network, cuont: 5 },
      says: 'Unknown field: cuont',
    },
    {
      vendor: 'linkup',
      path: '/v2/network',
      method: 'POST',
      body: { ...network, params: { cuont: 5, count: 5, offest: 1 } },
      says: 'Unknown fields: params.cuont, params.offest',
    },
    {
      vendor: 'connectsafely',
      path: '/linkedin/invitations/sent?startindex=3',
      says: 'Unknown query parameter: startindex',
    },
    {
      vendor: 'unipile',
      path: '/v2/acc_123456789/users/me/relation-requests?type=sent&page=2&size=3',
      says: 'Unknown query parameters: page, size',
    },
    {
      vendor: 'unipile',
      path: '/v2/acc_123456789/users/me/relation-requests',
      method: 'POST',
      body: { user_id: 'x', mesage: 'Hello' },
      says: 'Unknown field: mesage',
    },
    {
      vendor: 'postpress',
      path: '/v1/users/invite/sent?account_id=acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GR&offset=2',
      says: 'Unknown query parameter: offset',
    },
  ];

  test.for(refused)('$vendor $path: $says', async ({ says, ...request }, { strict }) => {
    const { status, text } = await ask(strict.url, request);
    expect([status, text]).toEqual([400, expect.stringContaining(says)]);
  });

  test.for(refused)('$vendor $path is no matter without it', async ({ says, ...request }, { server }) => {
    const { text } = await ask(server.url, request);
    expect(text).not.toContain(says);
  });
});

describe('a strict server serves what the spec knows', () => {
  const served: readonly Sent[] = [
    { vendor: 'linkup', path: '/v2/network', method: 'POST', body: { ...network, params: { count: 5 } } },
    { vendor: 'connectsafely', path: '/linkedin/invitations/sent?startIndex=3' },
    { vendor: 'unipile', path: '/v2/acc_123456789/users/me/relation-requests?type=sent&limit=3' },
    { vendor: 'postpress', path: '/v1/users/invite/sent?account_id=acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GR&limit=2' },
  ];

  test.for(served)('$vendor $path', async (request, { strict }) => {
    expect((await ask(strict.url, request)).status).toBe(200);
  });
});

test('what is wrong besides comes first', async ({ strict }) => {
  const answer = await post(`${strict.url}/unipile/v2/acc_123456789/users/me/relation-requests`, {});
  expect(answer.status).toBe(401);
});
