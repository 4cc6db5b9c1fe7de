import { expect, vi } from 'vitest';
import { authentication, send, test } from './support.ts';

// No vendor has two errors of one status of which one alone has the header, so the table of one says so here.
vi.mock(import('@invitekit/specs/unipile/errors'), async (importOriginal) => {
  const { errors, ...others } = await importOriginal();
  const table = { ...errors, 'provider/too_many_requests': { status: 429 } };
  return { ...others, errors: Object.assign({}, errors, table) };
});

test.for([
  ['api', '60'],
  ['provider', null],
] as const)(
  'of two errors of one status, the one of the %s comes with its own Retry-After: %s',
  async ([side, words], { createSandbox }) => {
    const { baseUrl, apiKey } = (await createSandbox()).vendors.unipile;
    const url = `${baseUrl}/v2/acc_error_${side}_too_many_requests/users/me/relation-requests?type=sent`;
    const { status, headers, body } = await send(url, { headers: authentication.unipile(apiKey) });
    expect([status, headers.get('retry-after')]).toEqual([429, words]);
    expect(body).toMatchObject({ type: `${side}/too_many_requests` });
  },
);
