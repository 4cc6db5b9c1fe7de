import { createPostpress, type PostpressClient } from '@invitekit/clients';
import { expect } from 'vitest';
import { codeOf } from '../../support/listings.ts';
import { test } from '../../support/mock.ts';

const accountId = 'acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GR';
const address = 'https://example.com/relations';

async function list(client: PostpressClient) {
  return await client.call('get', '/v1/webhooks', {}, ({ body }) => body.items);
}

test('webhooks are created with what was left out filled in, listed in their order, and deleted', async ({
  createSandbox,
}) => {
  const client = createPostpress((await createSandbox()).connection('postpress'));
  const headers = [{ key: 'Postpress-Auth', value: 'secret' }];
  const wanted = { source: 'users', request_url: address, name: 'New', account_ids: [accountId], headers } as const;
  const first = await client.call('post', '/v1/webhooks', { body: wanted }, ({ body }) => body.webhook_id);
  const second = await client.call(
    'post',
    '/v1/webhooks',
    {
      body: { source: 'account_status', request_url: address, events: ['credentials'], enabled: false, format: 'form' },
    },
    ({ body }) => body.webhook_id,
  );
  expect(first).toMatch(/^wh_[0-9A-Z]{26}$/);
  expect(await list(client)).toEqual([
    {
      object: 'Webhook',
      id: first,
      type: 'AUTO',
      name: 'New',
      enabled: true,
      request_url: address,
      format: 'json',
      account_ids: [{ id: accountId, name: 'Ada Lovelace', type: 'LINKEDIN' }],
      headers,
      data: [],
    },
    expect.objectContaining({ id: second, enabled: false, format: 'form', account_ids: [], events: ['credentials'] }),
  ]);

  const remove = async () =>
    await client.call('delete', '/v1/webhooks/{id}', { path: { id: first } }, ({ body }) => body.object);
  expect(await remove()).toBe('WebhookDeleted');
  expect((await list(client)).map(({ id }) => id)).toEqual([second]);
  expect(await codeOf(remove())).toBe('not-found');
});

test.for([
  ['an address that is none', { source: 'users', request_url: 'nowhere at all' }, 'errors/invalid_url'],
  ['an address of another kind', { source: 'users', request_url: 'mailto:a@example.com' }, 'errors/invalid_url'],
  [
    'an account that nobody has',
    { source: 'users', request_url: address, account_ids: ['acc_nobody'] },
    'errors/invalid_parameters',
  ],
  [
    'an event of another source',
    { source: 'users', request_url: address, events: ['ok'] },
    'errors/invalid_parameters',
  ],
] as const)('webhooks for %s are refused', async ([, body, type], { createSandbox }) => {
  const client = createPostpress((await createSandbox()).connection('postpress'));
  const create = client.call('post', '/v1/webhooks', { body }, () => undefined);
  await expect(create).rejects.toMatchObject({ status: 400, type, code: 'invalid-request' });
  expect(await list(client)).toEqual([]);
});

test('webhooks are 200 at most', async ({ createSandbox }) => {
  const client = createPostpress((await createSandbox()).connection('postpress'));
  const create = () =>
    client.call(
      'post',
      '/v1/webhooks',
      { body: { source: 'users', request_url: address } },
      ({ body }) => body.webhook_id,
    );
  const first = await create();
  for (let count = 2; count <= 200; count += 1) await create();
  await expect(create()).rejects.toMatchObject({ status: 400, type: 'errors/invalid_parameters' });
  await client.call('delete', '/v1/webhooks/{id}', { path: { id: first } }, () => {});
  expect(await create()).toMatch(/^wh_/);
});
