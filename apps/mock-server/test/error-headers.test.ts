import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { MockServer } from '../src/index.ts';
import { authentication, send } from './support.ts';

let server: MockServer;

// No vendor has two errors of one status of which one alone has the header, so the table of one says so here. Other files
// in this process have the real one.
beforeAll(async () => {
  vi.resetModules();
  vi.doMock(import('@invitekit/specs/unipile/errors'), async (importOriginal) => {
    const { errors, ...others } = await importOriginal();
    return { ...others, errors: Object.assign({}, errors, { 'provider/too_many_requests': { status: 429 } }) };
  });
  const { startMockServer } = await import('../src/index.ts');
  server = await startMockServer();
});
afterAll(async () => {
  await server.close();
  vi.doUnmock(import('@invitekit/specs/unipile/errors'));
  vi.resetModules();
});

test.for([
  ['api', '60'],
  ['provider', null],
] as const)(
  'of two errors of one status, the one of the %s comes with its own Retry-After: %s',
  async ([side, words]) => {
    const url = `${server.url}/unipile/v2/acc_error_${side}_too_many_requests/users/me/relation-requests?type=sent`;
    const { status, headers, body } = await send(url, { headers: authentication.unipile('mock-unipile-key') });
    expect([status, headers.get('retry-after')]).toEqual([429, words]);
    expect(body).toMatchObject({ type: `${side}/too_many_requests` });
  },
);
