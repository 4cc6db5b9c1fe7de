import { expectTypeOf, test } from 'vitest';
import { createLinkup, createUnipile, type Transport } from '../src/index.ts';

const transport: Transport = async () => ({ status: 500, headers: {}, body: '' });
const unipile = createUnipile({ accountId: 'acc_1', transport });
const linkup = createLinkup({ accountId: 'acc_1', transport });

test('an answer has the type that the spec gives it', () => {
  const call = () => unipile.call('get', '/v2/accounts', {}, ({ body }) => body.data[0]?.user_id);
  expectTypeOf<Awaited<ReturnType<typeof call>>>().toEqualTypeOf<string | undefined>();
});

test('what the spec does not have does not compile', () => {
  const neverCalled = () => [
    // @ts-expect-error There is no such path.
    unipile.call('get', '/v2/nothing', {}, ({ body }) => body),
    // @ts-expect-error The path has no such method.
    unipile.call('delete', '/v2/accounts', {}, ({ body }) => body),
    // @ts-expect-error The path needs an account.
    unipile.call('get', '/v2/{account_id}/users/me/relation-requests', { query: { type: 'sent' } }, () => {}),
    unipile.call(
      'get',
      '/v2/{account_id}/users/me/relation-requests',
      // @ts-expect-error The type is sent or received.
      { path: { account_id: 'acc_1' }, query: { type: 'both' } },
      () => {},
    ),
    // @ts-expect-error There is no such action.
    linkup.call('post', '/v2/network', { body: { account_id: 'acc_1', action: 'fly' } }, () => {}),
    // @ts-expect-error The answer has no such field.
    linkup.call('get', '/v2/credits', {}, ({ body }) => body.data.money),
  ];
  expectTypeOf(neverCalled).toBeFunction();
});
