import { expectTypeOf, test } from 'vitest';
import {
  createClient,
  createConnectSafely,
  createLinkup,
  createUnipile,
  type InvitationClient,
  type LinkupClient,
  type Transport,
  type UnipileClient,
  type UnipileComponents,
  type UnipilePaths,
  type VendorName,
} from '../src/index.ts';

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

test('createClient narrows by vendor', () => {
  const neverCalled = (vendor: VendorName, apiKey: string, accountId: string) => [
    expectTypeOf(createClient({ vendor: 'linkup', apiKey, accountId })).toEqualTypeOf<LinkupClient>(),
    expectTypeOf(createClient({ vendor: 'unipile', apiKey, accountId })).toEqualTypeOf<UnipileClient>(),
    expectTypeOf(createClient({ vendor, apiKey, accountId })).toExtend<InvitationClient>(),
    createClient({ vendor: 'connectsafely', apiKey, fetch: (url, request) => fetch(url, request) }),
    createClient({ vendor, apiKey, accountId, fetch: (url, request) => fetch(url, request) }),
    createClient({ vendor: 'unipile', transport, serviceTransport: transport, accountId }),
    // @ts-expect-error Only LinkupAPI has actions.
    createClient({ vendor: 'postpress', apiKey, accountId }).network,
    // @ts-expect-error Unipile needs an account.
    createClient({ vendor: 'unipile', apiKey }),
  ];
  expectTypeOf(neverCalled).toBeFunction();
});

test('a client takes a key or a transport', () => {
  const neverCalled = (apiKey: string, accountId: string) => [
    createConnectSafely({ apiKey }),
    createUnipile({ apiKey, serviceApiKey: apiKey, accountId, timeoutMs: 5, fetch, deadlineMs: 9 }),
    // @ts-expect-error Neither.
    createUnipile({ accountId }),
    // @ts-expect-error Both.
    createUnipile({ accountId, apiKey, transport }),
    // @ts-expect-error A transport sees to its own time.
    createUnipile({ accountId, transport, timeoutMs: 5 }),
    // @ts-expect-error The other key goes with the key.
    createUnipile({ accountId, transport, serviceApiKey: apiKey }),
  ];
  expectTypeOf(neverCalled).toBeFunction();
});

test('call without a reader has the type of the body, and needs no input where there is nothing to say', () => {
  const accounts = () => unipile.call('get', '/v2/accounts');
  expectTypeOf<Awaited<ReturnType<typeof accounts>>['data'][number]>().toEqualTypeOf<
    UnipileComponents['schemas']['Account']
  >();
  expectTypeOf<'/v2/accounts'>().toExtend<keyof UnipilePaths>();
  const whole = () =>
    linkup.call('get', '/v2/credits', {}, ({ status, headers, requestId }) => ({ status, headers, requestId }));
  expectTypeOf<Awaited<ReturnType<typeof whole>>>().toEqualTypeOf<{
    status: number;
    headers: Readonly<Record<string, string>>;
    requestId: string | undefined;
  }>();
  const neverCalled = () => [
    // @ts-expect-error The path needs an account.
    unipile.call('get', '/v2/{account_id}/users/me/relation-requests'),
    // @ts-expect-error The action needs a body.
    linkup.call('post', '/v2/network', {}),
    // @ts-expect-error There is no such method.
    unipile.request('TRACE', '/v2/accounts'),
  ];
  expectTypeOf(neverCalled).toBeFunction();
});
