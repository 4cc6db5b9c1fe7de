import { describe, expect } from 'vitest';
import { vendors } from '../src/vendors/all-vendors.ts';
import { journalOf } from './journal-support.ts';
import { authentication, type SandboxAccess, send, test, type VendorName, vendorNames } from './support.ts';

const envelopes: Readonly<Record<VendorName, (detail: string, operation: string) => object>> = {
  linkup: (message, action) => ({
    success: false,
    error: { code: 'NOT_IMPLEMENTED', message },
    metadata: { action, credits_consumed: 0 },
  }),
  connectsafely: (error) => ({ error }),
  unipile: (detail) => ({ object: 'Error', type: 'api/not_implemented', status: 501, detail }),
  postpress: (detail) => ({ type: 'errors/feature_not_implemented', status: 501, detail }),
};

function ask(vendor: VendorName, sandbox: SandboxAccess, method: string, path: string, key?: string) {
  const { baseUrl, apiKey } = sandbox.vendors[vendor];
  return send(`${baseUrl}${path}`, { method, headers: authentication[vendor](key ?? apiKey) });
}

describe.each(vendorNames)('%s', (vendor) => {
  const module = vendors.find(({ name }) => name === vendor);
  const notModelled = module?.notModelled ?? [];

  test('says of each operation that the fake does not model it, and names it in the journal', async ({
    server,
    createSandbox,
  }) => {
    const sandbox = await createSandbox();
    const journal = journalOf(server.url, sandbox);
    expect(notModelled.length).toBeGreaterThan(15);
    for (const { operation, method, path } of notModelled) {
      const { status, body } = await ask(vendor, sandbox, method.toUpperCase(), path.replaceAll(/\{(\w+)\}/g, 'some'));
      const detail = `The fake does not model ${operation} (${method.toUpperCase()} ${path}), which ${vendor} has.`;
      expect([path, status, body]).toEqual([path, 501, expect.objectContaining({})]);
      expect(body).toMatchObject(envelopes[vendor](detail, operation));
      const { entries } = await journal.find({ operation });
      expect(entries.map((entry) => [entry.operation, entry.answer?.status])).toEqual([[operation, 501]]);
    }
  });

  test('asks for a key first, and takes neither other methods nor other paths', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const [first] = notModelled;
    const path = first?.path.replaceAll(/\{(\w+)\}/g, 'some') ?? '';
    const method = first?.method.toUpperCase() ?? '';
    expect((await ask(vendor, sandbox, method, path, 'nobody')).status).toBe(vendor === 'linkup' ? 403 : 401);
    expect((await ask(vendor, sandbox, 'PUT', path)).status).toBe(405);
    expect((await ask(vendor, sandbox, method, '/v7/some')).status).toBe(404);
  });

  test('tells which they are', async ({ server }) => {
    const told = JSON.parse((await send(`${server.url}/_mock/vendors`)).text);
    const listed = told.vendors.find((each: { readonly name: string }) => each.name === vendor);
    expect(listed.notModelled).toHaveLength(notModelled.length);
  });

  test('models none of them', () => {
    const modelled = module?.operations.map(({ method, path }) => `${method} ${path}`) ?? [];
    expect(notModelled.filter(({ method, path }) => modelled.includes(`${method} ${path}`))).toEqual([]);
  });
});

test('what is modelled stays, beside what is not', async ({ createSandbox }) => {
  const sandbox = await createSandbox();
  const account = sandbox.vendors.postpress.accounts[0]?.id;
  for (const path of ['me', 'jordan-walke', 'relations', 'following']) {
    const { status } = await ask('postpress', sandbox, 'GET', `/v1/users/${path}?account_id=${account}`);
    expect([path, status]).toEqual([path, 200]);
  }
  expect((await ask('unipile', sandbox, 'GET', '/v2/acc_123456789/users/me')).status).toBe(200);
  expect((await ask('unipile', sandbox, 'GET', '/v2/acc_123456789/users/me/posts')).status).toBe(501);
});

test('what the control API tells of operations and errors are whole sentences', async ({ server }) => {
  const told = JSON.parse((await send(`${server.url}/_mock/vendors`)).text);
  const operations: readonly Told[] = told.vendors.flatMap((vendor: Vendor) => vendor.operations);
  const words = operations.flatMap(({ summary, errors }) => [summary, ...errors.map(({ description }) => description)]);
  expect(words.length).toBeGreaterThan(1000);
  expect(words.filter((text) => !/^[A-Z][^\n]* [^\n]*[^\s,;:(]\.$/.test(text))).toEqual([]);
});

interface Vendor {
  readonly operations: readonly Told[];
}

interface Told {
  readonly summary: string;
  readonly errors: readonly { readonly description: string }[];
}
