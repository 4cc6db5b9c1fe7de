import { createPostpress } from '@invitekit/clients';
import { describe, expect } from 'vitest';
import { codeOf } from '../../support/listings.ts';
import { test } from '../../support/mock.ts';
import type { Sandbox } from '../../support/sandbox.ts';

const accountId = 'acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GR';
const query = { account_id: accountId };

function connect(sandbox: Sandbox) {
  return createPostpress(sandbox.connection('postpress'));
}

describe('the owner', () => {
  test('has a profile with other fields, and premium ones have InMails left', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const client = connect(sandbox);
    const grace = { account_id: sandbox.accountId('postpress', 'Grace Hopper') };
    expect(await client.call('get', '/v1/users/me', { query }, ({ body }) => body)).toMatchObject({
      object: 'AccountOwnerProfile',
      public_identifier: 'ada-lovelace',
      premium: true,
    });
    expect(await client.call('get', '/v1/users/me', { query: grace }, ({ body }) => body.premium)).toBe(false);
    const balanceOf = async (asked: typeof query) =>
      await client.call('get', '/v1/linkedin/inmail_balance', { query: asked }, ({ body }) => body.premium);
    expect([await balanceOf(query), await balanceOf(grace)]).toEqual([5, null]);
  });
});

describe('accounts', () => {
  test.for([
    ['connected', 'OK', 'connected'],
    ['disconnected', 'CREDENTIALS', 'disconnected'],
    ['checkpoint', 'CREDENTIALS', 'disconnected'],
    ['restricted', 'ERROR', 'unknown'],
  ] as const)('that are %s are %s, and can be read', async ([status, statusText, common], { createSandbox }) => {
    const client = connect(await createSandbox({ accounts: [{ status }] }));
    const [account] = await Array.fromAsync(client.listAllAccounts());
    expect(account).toMatchObject({ id: accountId, status: common, statusText, publicIdentifier: 'ada-lovelace' });
    const sources = await client.call(
      'get',
      '/v1/accounts/{id}',
      { path: { id: accountId } },
      ({ body }) => body.sources,
    );
    expect(sources).toEqual([{ id: `${accountId}_MESSAGING`, status: statusText }]);
  });

  test('that nobody has cannot be read', async ({ createSandbox }) => {
    const client = connect(await createSandbox());
    const read = client.call('get', '/v1/accounts/{id}', { path: { id: 'acc_nobody' } }, () => undefined);
    expect(await codeOf(read)).toBe('not-found');
  });
});
