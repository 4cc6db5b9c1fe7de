import { describe, expect } from 'vitest';
import { connectConnectSafely, requestConnectSafely, withSettings } from '../../support/connectsafely.ts';
import { codeOf } from '../../support/listings.ts';
import { test } from '../../support/mock.ts';
import { createClient } from '../../support/sandbox.ts';

const ada = '696ce9e780e0483585e4e553';
const grace = '696ce9e780e0483585e4e554';

describe('the account', () => {
  test('stands in the query, in the body, or in the path', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const ofGrace = connectConnectSafely(sandbox, { accountId: grace });
    expect(await Array.fromAsync(ofGrace.listAllSent())).toHaveLength(3);
    await ofGrace.send({ member: { publicIdentifier: 'sophie-germain' } });
    expect(await Array.fromAsync(ofGrace.listAllSent())).toHaveLength(4);
    expect((await ofGrace.relationship({ publicIdentifier: 'sophie-germain' })).raw).toMatchObject({
      accountId: grace,
      invitationSent: true,
      status: 'PENDING',
    });
    expect((await ofGrace.usage()).invitations?.used).toBe(1);
  });

  test('is the first one unless it is named', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const client = connectConnectSafely(sandbox, { accountId: undefined });
    await client.send({ member: { publicIdentifier: 'sophie-germain' } });
    expect((await client.relationship({ publicIdentifier: 'sophie-germain' })).state).toBe('sent');
    expect(await client.usage()).toMatchObject({ invitations: { used: 1 }, raw: { accountId: ada } });
    expect(await Array.fromAsync(client.listAllSent())).toHaveLength(146);
  });

  test('is not named in the relationship of the default account', async ({ createSandbox }) => {
    const path = `/relationship/jordan-walke?accountId=${grace}`;
    expect((await requestConnectSafely(await createSandbox(), 'GET', path)).body).toEqual({
      connected: false,
      invitationSent: false,
      invitationReceived: false,
      status: 'NOT_CONNECTED',
      profileUrn: expect.stringMatching(/^urn:li:fsd_profile:ACoAA/),
      accountId: ada,
    });
  });

  test('cannot be told from an id alone in the relationship', async ({ createSandbox }) => {
    const client = connectConnectSafely(await createSandbox());
    expect(await codeOf(client.relationship({ id: 'ACoAA0123456789abcdefghijk' }))).toBe('invalid-request');
  });
});

describe('the state of an account', () => {
  test('tells the plan and when it last acted', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const read = (accountId?: string) =>
      connectConnectSafely(sandbox).call(
        'get',
        '/linkedin/account/status',
        { query: { accountId } },
        ({ body }) => body,
      );
    expect(await read()).toMatchObject({
      id: ada,
      publicId: 'ada-lovelace',
      platform: 'ConnectSafely',
      status: 'AVAILABLE',
      enabled: true,
      hasTokens: true,
      linkedinPlan: { premiumType: 'BUSINESS_PREMIUM', isPremium: true },
    });
    const before = await read(grace);
    expect(before).toMatchObject({ id: grace, linkedinPlan: { premiumType: 'NON_PREMIUM', isPremium: false } });
    await connectConnectSafely(sandbox, { accountId: grace }).listSent();
    expect(before.lastUsed < '2026').toBe(true);
    expect((await read(grace)).lastUsed).toBe('2026-06-01T09:00:00.000Z');
  });

  test.for(['disconnected', 'restricted', 'checkpoint'] as const)(
    'is ERROR when the account is %s, and its quota can still be read',
    async (status, { createSandbox }) => {
      const sandbox = await createSandbox();
      await sandbox.setStatus('ada-lovelace', status);
      for (const path of ['/account/status', `/account/${ada}/status`]) {
        const { body } = await requestConnectSafely(sandbox, 'GET', path);
        expect(body).toMatchObject({ id: ada, status: 'ERROR', enabled: false, hasTokens: false });
        expect(body).not.toHaveProperty('linkedinPlan');
      }
      const client = connectConnectSafely(sandbox);
      expect(await client.usage()).toMatchObject({ invitations: { used: 0, limit: 90 } });
      expect((await client.listAccounts()).items).toMatchObject([
        { id: ada, name: 'Ada Lovelace', status: 'disconnected', statusText: 'ERROR' },
        { id: grace, name: 'Grace Hopper', status: 'connected', statusText: 'AVAILABLE' },
      ]);
      await expect(client.listSent()).rejects.toMatchObject({
        code: 'account-disconnected',
        status: 404,
        vendorMessage: expect.stringMatching(/^No active LinkedIn account found\./),
      });
    },
  );

  test('of an account id that always is disconnected is ERROR', async ({ createSandbox }) => {
    const { body } = await requestConnectSafely(
      await createSandbox(),
      'GET',
      '/account/f00000000000000000000001/status',
    );
    expect(body).toMatchObject({ status: 'ERROR', hasTokens: false });
  });

  test('needs an id of the right form in the path, and only there', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const ask = async (path: string) => {
      const { status, body } = await requestConnectSafely(sandbox, 'GET', path);
      return [status, body];
    };
    expect(await ask('/account/acc_12345/status')).toEqual([400, { error: expect.stringContaining('accountId') }]);
    expect(await ask('/account/acc_12345/quota')).toEqual([404, { error: expect.any(String) }]);
    expect(await ask('/account/status?accountId=acc_12345')).toEqual([404, { error: expect.any(String) }]);
    expect(await ask('/account/000000000000000000000000/status')).toEqual([404, { error: expect.any(String) }]);
  });
});

test('an account without a seat is listed, and refused for the rest', async ({ createSandbox }) => {
  const sandbox = await createSandbox(withSettings({ seats: 1 }));
  const { body } = await requestConnectSafely(sandbox, 'GET', '/accounts');
  expect(body).toMatchObject([
    { id: ada, apiSeatAllocated: true },
    { id: grace, apiSeatAllocated: false },
  ]);
  const client = createClient.connectsafely(sandbox.connection('connectsafely', grace));
  expect(await codeOf(client.listSent())).toBe('forbidden');
});
