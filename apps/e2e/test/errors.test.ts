import {
  type ApiRequest,
  createFetchTransport,
  InvitationError,
  type Transport,
  type VendorName,
  vendorNames,
} from '@invitekit/clients';
import { type MockServer, vendors } from '@invitekit/mock-server';
import { vendors as facts } from '@invitekit/specs/vendors';
import { describe, expect } from 'vitest';
import { errorTable } from '../support/errors/error-table.ts';
import type { ErrorRow } from '../support/errors/rows.ts';
import { given } from '../support/listings.ts';
import { test } from '../support/mock.ts';
import { authentication, createClient, type Sandbox } from '../support/sandbox.ts';
import { vendorRows } from '../support/vendor-rows.ts';

describe.for(vendorNames)('%s', (vendor) => {
  const operations = vendors.find(({ name }) => name === vendor)?.operations ?? [];
  const table = errorTable[vendor];

  test('documents no error that has no row, and no row has an error that is not documented', () => {
    const documented = new Set(operations.flatMap(({ errors }) => errors.map(nameOf)));
    expect(Object.keys(table).sort()).toEqual([...documented].sort());
    const onDemand = Object.values(table).filter(({ fault }) => fault).length;
    console.log(`${vendor}: ${documented.size} documented errors, ${onDemand} of them only on demand`);
  });

  /** Only the provider could cause what is had on demand, wherever it is documented. */
  function operationOf(name: string, { by = 'listSent', operation, fault }: ErrorRow): string {
    const wanted = operation ?? facts[vendor].operations[by];
    const documenting = operations.filter(({ errors }) => errors.map(nameOf).includes(name)).map(({ id }) => id);
    return given(fault ? (documenting.find((id) => id === wanted) ?? documenting[0]) : wanted);
  }

  test.for(Object.entries(table))('answers %s', async ([name, cause], { createSandbox, server }) => {
    const { code } = cause;
    const operation = operationOf(name, cause);
    const documents = operations.find(({ id }) => id === operation)?.errors.map(nameOf);
    expect(documents, `${operation} documents it`).toContain(name);
    const sandbox = await createSandbox(cause.plan);
    const { status, type } = partsOf(name);
    if (cause.fault) await fail(server, sandbox, { vendor, operation, status, type });

    const request = operations.find(({ id }) => id === operation);
    const { act = (client) => client.listSent() } = cause;
    const change = cause.fault ? () => requestOf(request) : (cause.change ?? unchanged);
    const client = createClient[vendor](changed(sandbox, vendor, change, cause.accountId));

    const error = await failure(act(client, sandbox));
    expect(error).toMatchObject({ code, vendor, status, vendorMessage: expect.stringMatching(/\w/) });
    expect(error.type).toBe(type ?? error.type);
    expect(error.message).toContain(`${vendor} answered ${status} (${code}) to `);
    const { requestId } = vendorRows[vendor];
    if (requestId !== undefined) expect(error.requestId).toMatch(requestId);
    expect(JSON.stringify([error.message, error.vendorMessage])).not.toContain(sandbox.access(vendor).apiKey);
  });

  test.for(operations)(
    '$id answers each of its errors on demand, and charges nothing',
    async (operation, { createSandbox, server }) => {
      const sandbox = await createSandbox();
      const client = createClient[vendor](changed(sandbox, vendor, () => requestOf(operation)));
      for (const { status, type } of operation.errors) {
        await fail(server, sandbox, { vendor, operation: operation.id, status, type });
        const error = await failure(client.listSent());
        expect(error).toMatchObject({ status, vendorMessage: expect.stringMatching(/\w/) });
        if (type !== undefined) expect(error).toMatchObject({ type, code: table[nameOf({ status, type })]?.code });
      }
      expect(await sandbox.creditsSpent()).toEqual([]);
    },
  );
});

describe('how long to wait', () => {
  test.for(vendorNames)('is told in milliseconds by %s, where it is told', async (vendor, { createSandbox }) => {
    const { transport, ...connection } = (await createSandbox()).connection(
      vendor,
      vendorRows[vendor].accounts.rateLimited,
    );
    let told: string | undefined;
    const listening: Transport = async (request) => {
      const response = await transport(request);
      told = response.headers['retry-after'];
      return response;
    };
    const error = await failure(createClient[vendor]({ ...connection, transport: listening }).listSent());
    expect(error).toMatchObject({ code: 'rate-limited', isRetryable: true });
    expect(error.retryAfterMs).toBe(told === undefined ? undefined : Number(told) * 1000);
  });
});

/** Makes the next request fail with a documented error, whichever it is. */
async function fail(
  { control }: MockServer,
  { id }: Sandbox,
  { type, ...fault }: { vendor: VendorName; operation: string; status: number; type?: string | undefined },
): Promise<void> {
  const body = { ...fault, ...(type !== undefined && { type }) };
  await control('post', '/sandboxes/{id}/faults', { path: { id }, body });
}

type Operation = (typeof vendors)[number]['operations'][number];

/** What a request needs to be taken for this operation; a fault is answered before anything else is looked at. */
function requestOf(operation: Operation | undefined): Pick<ApiRequest, 'method' | 'body'> & { readonly path: string } {
  if (operation === undefined) throw new Error('There is no such operation');
  const { method, path, action, bodyPointer } = operation;
  return {
    method: method.toUpperCase(),
    path: path.replaceAll(/\{\w+\}/g, 'x'),
    body: bodyPointer === undefined ? undefined : JSON.stringify(action === undefined ? {} : { action }),
  };
}

function unchanged(request: ApiRequest): ApiRequest {
  return request;
}

/** A connection whose requests are changed on their way, after the key was put on them. */
function changed(
  sandbox: Sandbox,
  vendor: VendorName,
  change: (request: ApiRequest) => ApiRequest | ReturnType<typeof requestOf>,
  accountId?: string,
) {
  const { baseUrl, apiKey } = sandbox.access(vendor);
  const exchange = createFetchTransport({});
  const transport: Transport = async (request) => {
    const withKey = { ...request, headers: { ...request.headers, ...authentication[vendor](apiKey) } };
    const { headers } = withKey;
    const next = change(withKey);
    if ('url' in next) return await exchange(next);
    const json = next.body === undefined ? headers : { ...headers, 'content-type': 'application/json' };
    return await exchange({ method: next.method, url: `${baseUrl}${next.path}`, headers: json, body: next.body });
  };
  return { ...sandbox.connection(vendor, accountId), transport };
}

function partsOf(name: string): { readonly status: number; readonly type: string | undefined } {
  const [status, type] = name.split(' ');
  return { status: Number(status), type };
}

function nameOf({ status, type }: { status: number; type?: string | undefined }): string {
  return type === undefined ? String(status) : `${status} ${type}`;
}

async function failure(promise: Promise<unknown>): Promise<InvitationError> {
  const outcome = await promise.then(
    () => new Error('It succeeded'),
    (error: unknown) => error,
  );
  if (!InvitationError.isInstance(outcome)) throw outcome;
  return outcome;
}
