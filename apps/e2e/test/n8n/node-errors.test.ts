import { describe, expect, test } from 'vitest';
import { itemsOf } from '../../support/n8n/items.ts';
import { byId } from '../../support/n8n/locator.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { type VendorUnderTest, vendorsUnderTest } from '../../support/n8n/vendors.ts';
import { authentication } from '../../support/sandbox.ts';
import { startScriptedServer } from '../../support/scripted-server.ts';

const bed = useTestBed();
const vendors = Object.values(vendorsUnderTest);
const { linkup, unipile, postpress } = vendorsUnderTest;
const wrongKey = 'not-a-key-of-this-sandbox';

describe.each(vendors)('$displayName', (vendor) => {
  test('says in the vendor’s own words that the key is wrong, and what to do', async () => {
    const { error } = await bed.run(vendor, { credential: { apiKey: wrongKey } });
    expect(error).toMatchObject({
      name: 'NodeApiError',
      httpCode: String(vendor.wrongKeyStatus),
      description: expect.stringContaining('Check the API Key in the credential'),
      context: { itemIndex: 0, data: { code: 'unauthenticated', status: vendor.wrongKeyStatus } },
    });
    expect(error?.message).not.toBe('');
    expect(await vendorsAnswerTo(vendor, wrongKey)).toContain(error?.message);
  });

  test('shows no key', async () => {
    const { error } = await bed.run(vendor, { credential: { apiKey: wrongKey } });
    expect(JSON.stringify(error)).not.toContain(wrongKey);
    expect(`${error?.message} ${error?.description} ${error?.stack}`).not.toContain(wrongKey);
  });

  test('says that the account is unknown', async () => {
    const { error } = await bed.run(vendor, { parameters: { accountId: byId(vendor.unknownAccountId) } });
    expect(error).toMatchObject({
      name: 'NodeApiError',
      httpCode: '404',
      description: expect.stringContaining('Check the Account'),
    });
  });

  test('says what to do about too many requests', async () => {
    const { url, close } = await startScriptedServer((_request, response) =>
      response.writeHead(429, { 'retry-after': '90' }).end('{}'),
    );
    const { error } = await bed.run(vendor, { credential: { baseUrl: url } });
    await close();
    expect(error).toMatchObject({
      name: 'NodeApiError',
      httpCode: '429',
      description: expect.stringContaining('Wait, then run the workflow again'),
      context: { data: { code: 'rate-limited' } },
    });
  });

  test.each([0, -1, 1.5])('refuses a limit of %d', async (limit) => {
    const { error } = await bed.run(vendor, { parameters: { limit } });
    expect(error).toMatchObject({
      name: 'NodeOperationError',
      message: `Limit must be a whole number from 1 up, not ${limit}`,
      context: { itemIndex: 0 },
    });
  });

  test('refuses an Account that an expression does not find', async () => {
    const { error } = await bed.run(vendor, { parameters: { accountId: byId('={{ $json.missing }}') } });
    expect(error).toMatchObject({ name: 'NodeOperationError', message: 'Account must be text' });
  });

  test('refuses a limit that is no number', async () => {
    const { error } = await bed.run(vendor, { parameters: { limit: '={{ "many" }}' } });
    expect(error).toMatchObject({ name: 'NodeOperationError', message: 'Limit must be a number' });
  });

  test.each(['', 'both'])('refuses the Direction "%s"', async (direction) => {
    const { error } = await bed.run(vendor, { parameters: { direction: `={{ "${direction}" }}` } });
    expect(error).toMatchObject({ name: 'NodeOperationError', message: 'Direction must be one of sent, received' });
  });

  test('refuses a Return All that is no boolean', async () => {
    const { error } = await bed.run(vendor, { parameters: { returnAll: '={{ "no" }}' } });
    expect(error).toMatchObject({ name: 'NodeOperationError', message: 'Return All must be true or false' });
  });

  test('refuses a base URL over which the key would travel in the open', async () => {
    const { error } = await bed.run(vendor, { credential: { baseUrl: 'http://api.example.com' } });
    expect(error).toMatchObject({
      name: 'NodeOperationError',
      message: expect.stringContaining('must be an https address'),
      description: expect.stringContaining('Base URL'),
    });
  });

  test('says that nobody answers', async () => {
    const { error } = await bed.run(vendor, { credential: { baseUrl: 'http://127.0.0.1:9' } });
    expect(error).toMatchObject({
      name: 'NodeApiError',
      message: expect.stringContaining('could not be reached'),
      description: expect.stringContaining('Check the Base URL in the credential'),
      context: { data: { code: 'unreachable' } },
    });
  });

  test('goes on with the other items when it is told to', async () => {
    const result = await bed.run(vendor, { ...goodAndBad(vendor), onError: 'continueRegularOutput' });
    const items = itemsOf(result);
    expect(items.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }, { item: 2 }]);
    expect(items[1]?.json).toMatchObject({
      error: { message: expect.any(String), code: 'not-found', status: 404 },
    });
    expect(items[2]?.json).toMatchObject({ vendor: vendor.vendor });
  });

  test('puts items that failed on the error output, with their input', async () => {
    const result = await bed.run(vendor, { ...goodAndBad(vendor), onError: 'continueErrorOutput' });
    expect(itemsOf(result, 0).map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 2 }]);
    expect(itemsOf(result, 1).map(({ json }) => json)).toEqual([
      { accountId: vendor.unknownAccountId, error: expect.objectContaining({ code: 'not-found', status: 404 }) },
    ]);
  });
});

test.each([linkup, unipile, postpress])('$displayName refuses an empty Account', async (vendor) => {
  const { error } = await bed.run(vendor, { parameters: { accountId: byId('={{ "" }}') } });
  expect(error).toMatchObject({ name: 'NodeOperationError', message: 'Account is empty' });
});

test('refuses an operation that it does not have', async () => {
  const { error } = await bed.run(unipile, { parameters: { operation: 'sendEverything' } });
  expect(error).toMatchObject({ message: 'This node has no operation sendEverything for invitation' });
});

function goodAndBad(vendor: VendorUnderTest) {
  return {
    parameters: { accountId: byId('={{ $json.accountId }}'), limit: 1 },
    input: [
      { accountId: bed.sandbox.accountId(vendor.vendor, 'Ada Lovelace') },
      { accountId: vendor.unknownAccountId },
      { accountId: bed.sandbox.accountId(vendor.vendor, 'Grace Hopper') },
    ],
  };
}

async function vendorsAnswerTo(vendor: VendorUnderTest, apiKey: string): Promise<string> {
  const response = await fetch(`${bed.sandbox.access(vendor.vendor).baseUrl}${vendor.testPath}`, {
    headers: authentication[vendor.vendor](apiKey),
  });
  return await response.text();
}
