import {
  createFetchTransport,
  createUnipile,
  InvitationError,
  type UnipileClient,
  type UnipileSettings,
  unipileAuth,
} from '@invitekit/clients';
import { describe, expect } from 'vitest';

import { test } from '../../support/mock.ts';
import type { Changes, Sandbox } from '../../support/sandbox.ts';

const [ada, grace] = ['acc_123456789', 'acc_987654321'];

type Kind = 'global' | 'scoped' | 'service';

function transportOf(sandbox: Sandbox, kind: Kind) {
  const keys = {
    global: sandbox.access('unipile').apiKey,
    scoped: sandbox.scopedKey(),
    service: sandbox.serviceKey('unipile') ?? '',
  };
  return createFetchTransport(unipileAuth(keys[kind]));
}

function connect(sandbox: Sandbox, kind: Kind, settings: Changes<UnipileSettings> = {}): UnipileClient {
  const { baseUrl } = sandbox.access('unipile');
  const retry = { attempts: 1 };
  return createUnipile({ baseUrl, accountId: ada, transport: transportOf(sandbox, kind), retry, ...settings });
}

/** Everything that is done with a webhook endpoint. */
async function manageEndpoints({ call }: UnipileClient): Promise<void> {
  const body = { trigger_events: ['relation.new' as const], url: 'https://example.com/hook', account_ids: [ada] };
  const id = await call('post', '/v2/webhooks/endpoints/', { body }, (answer) => answer.body.id);
  const path = { id };
  await call('patch', '/v2/webhooks/endpoints/{id}', { path, body: { enabled: false } }, () => {});
  await call('get', '/v2/webhooks/endpoints/{id}', { path }, () => {});
  expect(await call('get', '/v2/webhooks/endpoints/', {}, (answer) => answer.body.data.length)).toBe(1);
  await call('delete', '/v2/webhooks/endpoints/{id}', { path }, () => {});
}

/** As a program without types may have it. */
const setting: string = 'serviceTransport';

async function failure(promise: Promise<unknown>): Promise<InvitationError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (InvitationError.isInstance(error)) return error;
  throw new Error('Nothing was refused');
}

const member = { publicIdentifier: 'sophie-germain' };

const onAccounts: Readonly<Record<string, (client: UnipileClient) => Promise<unknown>>> = {
  listSent: (client) => client.listSent(),
  listReceived: (client) => client.listReceived(),
  listConnections: (client) => client.listConnections(),
  listAccounts: (client) => client.listAccounts(),
  relationship: (client) => client.relationship(member),
  send: (client) => client.send({ member }),
  withdraw: (client) => client.withdraw({ member }),
};

describe.each(['global', 'scoped'] as const)('a client with the %s key', (kind) => {
  test.for(Object.keys(onAccounts))('can %s', async (name, { createSandbox }) => {
    const client = connect(await createSandbox(), kind);
    if (name === 'withdraw') await client.send({ member });
    await expect(onAccounts[name]?.(client)).resolves.toBeDefined();
  });

  test('manages webhook endpoints with a service key beside it, and not without', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    await manageEndpoints(connect(sandbox, kind, { serviceTransport: transportOf(sandbox, 'service') }));
    const error = await failure(manageEndpoints(connect(sandbox, kind)));
    expect(error).toMatchObject({ code: 'forbidden', status: 403, type: 'api/insufficient_permissions' });
    const answered = 'unipile answered 403 (forbidden) to POST /v2/webhooks/endpoints/';
    const advice = 'This needs a Service API key. A key for accounts does not work here.';
    expect(error.message).toBe(`${answered}: ${error.vendorMessage?.replace(/\.$/, '')}. ${advice}`);
    expect(error.isRetryable).toBe(false);
  });
});

describe('a client with the service key', () => {
  test('manages webhook endpoints', async ({ createSandbox }) => {
    await manageEndpoints(connect(await createSandbox(), 'service'));
  });

  test.for(Object.keys(onAccounts))('cannot %s, and is told which key can', async (name, { createSandbox }) => {
    const client = connect(await createSandbox(), 'service');
    const error = await failure(onAccounts[name]?.(client) ?? Promise.resolve());
    expect(error).toMatchObject({ code: 'forbidden', isUncertain: false });
    expect(error.message).toMatch(
      /\. This needs an Account API key that reaches the account: a global one, or a scoped one/,
    );
  });
});

test('a scoped key sees its own account alone, and is told so of another one', async ({ createSandbox }) => {
  const sandbox = await createSandbox();
  expect((await Array.fromAsync(connect(sandbox, 'scoped').listAllAccounts())).map(({ id }) => id)).toEqual([ada]);
  expect((await Array.fromAsync(connect(sandbox, 'global').listAllAccounts())).map(({ id }) => id)).toEqual([
    ada,
    grace,
  ]);
  const error = await failure(connect(sandbox, 'scoped', { accountId: grace ?? '' }).listSent());
  expect(error).toMatchObject({ code: 'forbidden', vendorMessage: expect.stringContaining('Scope') });
  expect(error.message).toContain('a scoped one whose Scope has it');
});

test('where Unipile hides what a key cannot do, it is not-found', async ({ createSandbox }) => {
  const sandbox = await createSandbox({ vendors: { unipile: { wrongKey: 'not-found' } } });
  expect((await failure(manageEndpoints(connect(sandbox, 'global')))).code).toBe('not-found');
  expect((await failure(connect(sandbox, 'service').listAccounts())).code).toBe('not-found');
  expect((await failure(connect(sandbox, 'scoped', { accountId: grace ?? '' }).listSent())).code).toBe('not-found');
});

test('what LinkedIn forbids says nothing of keys', async ({ createSandbox }) => {
  const sandbox = await createSandbox();
  await sandbox.fault({
    vendor: 'unipile',
    operation: 'getRelationRequestsList',
    type: 'provider/insufficient_permissions',
  });
  const error = await failure(connect(sandbox, 'global').listSent());
  expect(error).toMatchObject({ code: 'forbidden', message: expect.not.stringContaining('API key') });
});

test.for(['key', {}, null, 5])(
  'a serviceTransport %j is refused when the client is made',
  async (value, { createSandbox }) => {
    const sandbox = await createSandbox();
    const settings = Object.assign(
      { transport: transportOf(sandbox, 'global'), accountId: 'acc_1' },
      { [setting]: value },
    );
    expect(() => createUnipile(settings)).toThrow(/serviceTransport must be a function/);
  },
);

test('both keys have to be those of a fake where plain http leaves this machine', async ({ createSandbox }) => {
  const sandbox = await createSandbox();
  const live = createFetchTransport(unipileAuth('a-live-key'));
  const settings = { baseUrl: 'http://fake:4010/unipile', allowPlainHttp: true };
  expect(() => connect(sandbox, 'global', { ...settings, serviceTransport: live })).toThrow(/a fake has issued/);
  for (const kind of ['scoped', 'service'] as const) {
    expect(() =>
      connect(sandbox, 'global', { ...settings, serviceTransport: transportOf(sandbox, kind) }),
    ).not.toThrow();
  }
});
