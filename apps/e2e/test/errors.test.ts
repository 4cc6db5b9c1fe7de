import {
  createFetchTransport,
  InvitationError,
  type Transport,
  type VendorName,
  vendorNames,
} from '@invitekit/clients';
import { vendors } from '@invitekit/mock-server';
import { describe, expect } from 'vitest';
import { errorTable } from '../support/error-table.ts';
import { test } from '../support/mock.ts';
import { authentication, type Connection, createClient, type Sandbox } from '../support/sandbox.ts';

describe.for(vendorNames)('%s', (vendor) => {
  const operations = vendors.find(({ name }) => name === vendor)?.operations ?? [];

  test('documents no error that has no row here, and none has a row that is not documented', () => {
    const documented = operations.map(({ id, errors }) => [id, errors.map(nameOf).sort()]);
    const rows = Object.entries(errorTable[vendor]).map(([id, each]) => [id, Object.keys(each).sort()]);
    expect(rows.sort()).toEqual(documented.sort());
    console.log(`${vendor}: ${documented.flatMap(([, names]) => names).length} documented errors`);
  });

  describe.for(Object.entries(errorTable[vendor]))('%s', ([operation, rows]) => {
    test.for(Object.entries(rows))('answers %s', async ([name, [cause, code]], { createSandbox }) => {
      const sandbox = await createSandbox(cause.plan);
      const [status = '', type] = name.split(' ');
      if (cause.fault) await sandbox.fault({ vendor, operation, status: Number(status), type });

      const before = (await sandbox.ledger()).balance;
      const connection = sandbox.connection(vendor, cause.accountId);
      const fetchTransport = createFetchTransport({});
      const { change = (request) => request } = cause;
      const transport: Transport = (request) =>
        fetchTransport(change({ ...request, headers: { ...request.headers, ...keyOf(sandbox, vendor) } }));

      const error = await failure(call(vendor, operation, { ...connection, transport }));
      expect(error).toMatchObject({ code, vendor, status: Number(status), vendorMessage: expect.stringMatching(/\w/) });
      expect(error.type).toBe(type);
      expect(error.message).toContain(`${vendor} answered ${status} (${code}) to `);
      if (vendor === 'unipile' || vendor === 'postpress') expect(error.requestId).toMatch(/^req[-_]\d{8}$/);
      expect((await sandbox.ledger()).balance).toBe(before);
      expect(JSON.stringify([error.message, error.vendorMessage])).not.toContain(sandbox.access(vendor).apiKey);
    });
  });
});

describe('how long to wait', () => {
  test.for(['connectsafely', 'unipile'] as const)(
    'is told in milliseconds by %s',
    async (vendor, { createSandbox }) => {
      const accountId = vendor === 'unipile' ? 'acc_mock_rate_limited' : 'f00000000000000000000003';
      const sandbox = await createSandbox();
      const error = await failure(createClient[vendor](sandbox.connection(vendor, accountId)).listSent());
      expect(error).toMatchObject({ code: 'rate-limited', retryAfterMs: 60_000, isRetryable: true });
    },
  );
});

function nameOf({ status, type }: { status: number; type?: string | undefined }): string {
  return type === undefined ? String(status) : `${status} ${type}`;
}

function keyOf(sandbox: Sandbox, vendor: VendorName) {
  return authentication[vendor](sandbox.access(vendor).apiKey);
}

/** Calls an operation through the real client. */
async function call(vendor: VendorName, operation: string, connection: Connection): Promise<unknown> {
  const calls: Readonly<Record<string, () => Promise<unknown>>> = {
    'linkup get_credits': () => createClient.linkup(connection).call('get', '/v2/credits', {}, ({ body }) => body),
    'connectsafely listAccounts': () =>
      createClient.connectsafely(connection).call('get', '/linkedin/accounts', {}, ({ body }) => body),
    'unipile listAccounts': () => createClient.unipile(connection).call('get', '/v2/accounts', {}, ({ body }) => body),
    'postpress listAccounts': () =>
      createClient.postpress(connection).call('get', '/v1/accounts', {}, ({ body }) => body),
  };
  const listSent = () => createClient[vendor](connection).listSent();
  return await (calls[`${vendor} ${operation}`] ?? listSent)();
}

async function failure(promise: Promise<unknown>): Promise<InvitationError> {
  const outcome = await promise.then(
    () => new Error('It succeeded'),
    (error: unknown) => error,
  );
  if (!InvitationError.isInstance(outcome)) throw outcome;
  return outcome;
}
