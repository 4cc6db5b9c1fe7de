import { afterEach, describe, expect, test } from 'vitest';
import { itemsOf } from '../../support/n8n/items.ts';
import { byId } from '../../support/n8n/locator.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { vendorsUnderTest } from '../../support/n8n/vendors.ts';
import { type ScriptedServer, startScriptedServer } from '../../support/scripted-server.ts';

const bed = useTestBed();
const { linkup, connectsafely, unipile } = vendorsUnderTest;

let server: ScriptedServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

describe.each(Object.values(vendorsUnderTest))('$displayName', (vendor) => {
  test.each(['restricted', 'disconnected', 'checkpoint'] as const)(
    'tries nothing more for an account that is %s, and goes on for others',
    async (status) => {
      await bed.sandbox.setStatus('ada-lovelace', status);
      const [ada, grace] = (['Ada Lovelace', 'Grace Hopper'] as const).map((name) => ({
        account: bed.sandbox.accountId(vendor.vendor, name),
      }));
      const items = itemsOf(
        await bed.run(vendor, {
          parameters: { accountId: byId('={{ $json.account }}'), limit: 1 },
          input: [ada ?? {}, ada ?? {}, grace ?? {}, ada ?? {}],
          onError: 'continueRegularOutput',
        }),
      );
      const code = expect.stringMatching(/^account-(restricted|disconnected)$/);
      const reason = expect.stringMatching(/^Not tried, because of the answer to item 0: ./);
      expect(items).toMatchObject([
        { json: { error: { code } }, pairedItem: { item: 0 } },
        { json: { error: { code, message: reason, skipped: true } }, pairedItem: { item: 1 } },
        { json: { vendor: vendor.vendor }, pairedItem: { item: 2 } },
        { json: { error: { code, message: reason, skipped: true } }, pairedItem: { item: 3 } },
      ]);
      expect(items[0]?.json).not.toHaveProperty('error.skipped');
    },
  );
});

test.each([
  ['account-restricted', unipile, 403, { type: 'api/account_restricted' }],
  ['account-disconnected', unipile, 401, { type: 'provider/invalid_authorization' }],
  ['quota-exceeded', unipile, 429, { type: 'provider/too_many_requests' }],
  ['rate-limited', unipile, 429, { type: 'api/too_many_requests' }],
  ['unauthenticated', unipile, 401, { type: 'api/expired_authorization' }],
  [
    'insufficient-credits',
    linkup,
    402,
    { success: false, error: { code: 'INSUFFICIENT_CREDITS', message: 'None left' } },
  ],
] as const)('after %s no further request is made', async (code, vendor, status, body) => {
  server = await startScriptedServer((_request, response) =>
    response.writeHead(status, { 'retry-after': '86400' }).end(JSON.stringify(body)),
  );
  const items = itemsOf(
    await bed.run(vendor, {
      parameters: { resource: 'connection', operation: 'checkRelationship', member: '={{ $json.person }}' },
      input: ['sophie-germain', 'jordan-walke', 'charles-babbage'].map((person) => ({ person })),
      credential: { baseUrl: server.url },
      onError: 'continueRegularOutput',
    }),
  );
  expect(items.map(({ json }) => json)).toMatchObject([
    { error: { code, status } },
    { error: { code, status, skipped: true } },
    { error: { code, status, skipped: true } },
  ]);
  expect(server.requests).toHaveLength(1);
});

test.each([
  ['unauthenticated', unipile, 401, { type: 'api/expired_authorization' }, 1],
  ['rate-limited', unipile, 429, { type: 'api/too_many_requests' }, 2],
] as const)('%s stops what it concerns: the key or the account', async (_, vendor, status, body, requests) => {
  server = await startScriptedServer((_request, response) =>
    response.writeHead(status, { 'retry-after': '86400' }).end(JSON.stringify(body)),
  );
  await bed.run(vendor, {
    parameters: { accountId: byId('={{ $json.account }}') },
    input: [{ account: 'acc_1' }, { account: 'acc_2' }, { account: 'acc_1' }],
    credential: { baseUrl: server.url },
    onError: 'continueRegularOutput',
  });
  expect(server.requests).toHaveLength(requests);
});

describe('the default account of a ConnectSafely key', () => {
  test.each([
    ['may be any account, so its stop is everybody’s', ['', 'Ada Lovelace', 'Grace Hopper'], [false, true, true]],
    ['may be the one that was stopped by its ID', ['Ada Lovelace', '', 'Grace Hopper'], [false, true, undefined]],
  ] as const)('%s', async (_, accounts, skipped) => {
    await bed.sandbox.setStatus('ada-lovelace', 'restricted');
    const items = itemsOf(
      await bed.run(connectsafely, {
        parameters: { accountId: byId('={{ $json.account }}'), limit: 1 },
        input: accounts.map((name) => ({ account: name && bed.sandbox.accountId('connectsafely', name) })),
        onError: 'continueRegularOutput',
      }),
    );
    expect(items.map(({ json: { error } }) => error && 'skipped' in Object(error))).toEqual(skipped);
  });
});

test('an answer about one item only does not stop the others', async () => {
  const items = itemsOf(
    await bed.run(unipile, {
      parameters: { resource: 'connection', operation: 'checkRelationship', member: '={{ $json.person }}' },
      input: [{ person: 'nobody-has-this-address' }, { person: 'sophie-germain' }],
      onError: 'continueRegularOutput',
    }),
  );
  expect(items.map(({ json }) => json)).toMatchObject([{ error: { code: 'not-found' } }, { vendor: 'unipile' }]);
});

test('the items that were not tried go to the error output, with their input', async () => {
  await bed.sandbox.setStatus('ada-lovelace', 'restricted');
  const result = await bed.run(unipile, {
    input: [{ name: 'first' }, { name: 'second' }],
    onError: 'continueErrorOutput',
  });
  expect(itemsOf(result, 0)).toEqual([]);
  expect(itemsOf(result, 1).map(({ json }) => json)).toMatchObject([
    { name: 'first', error: { code: 'account-restricted' } },
    { name: 'second', error: { code: 'account-restricted', skipped: true } },
  ]);
});
