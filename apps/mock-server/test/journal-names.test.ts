import { METHODS } from 'node:http';
import { describe, expect } from 'vitest';
import { connectToMockServer } from '../src/index.ts';
import { vendors } from '../src/vendors/all-vendors.ts';
import { askLinkup } from './journal-support.ts';
import { listSent, post, send, test } from './support.ts';

/** Asks in each of the three ways to filter a journal. */
async function askAll(url: string, filter: Readonly<Record<string, string>>) {
  const query = new URLSearchParams(filter);
  const answers = [
    await send(`${url}/journal?${query}`),
    await send(`${url}/journal/count?${query}`),
    await post(`${url}/journal/search`, filter),
  ];
  return answers.map(({ status, body }) => [status, body]);
}

const all = vendors.flatMap((vendor) => vendor.operations.map((operation) => ({ vendor: vendor.name, operation })));

describe('a filter with a name that is none', () => {
  test.for([
    [{ vendor: 'unipil' }, 'vendor: There is no vendor called unipil. Did you mean unipile? There are: linkup, conn'],
    [{ vendor: 'Unipile' }, 'Did you mean unipile?'],
    [{ vendor: 'connect-safely' }, 'Did you mean connectsafely?'],
    [{ vendor: '' }, 'There is no vendor called .'],
    [{ vendor: 'acme' }, 'There is no vendor called acme. There are: linkup, connectsafely, unipile, postpress'],
    [
      { operation: 'listsent' },
      'operation: There is no operation called listsent. Did you mean list_sent? There are: ',
    ],
    [{ operation: 'sendInvitations' }, 'Did you mean sendInvitation?'],
    [{ operation: '' }, 'operation: '],
    [{ operation: '*' }, 'operation: '],
    [
      { operation: 'createRelationRequest', vendor: 'linkup' },
      'no operation of linkup called createRelationRequest. Ther',
    ],
    [{ operation: 'invite', vendor: 'unipile' }, 'There is no operation of unipile called invite.'],
    [{ method: 'PSOT' }, 'method: There is no method called PSOT. Did you mean POST?'],
    [{ method: 'fetch' }, 'There are: GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS'],
    [{ operation: 'list_sent', method: 'GET' }, 'method: list_sent uses POST, not GET.'],
    [{ path: 'v2/network' }, "path: the path below the vendor's base URL, without its query."],
    [{ path: 'https://api.unipile.com/v2/accounts' }, 'It begins with / or with a *'],
    [{ path: '' }, 'path: '],
    [{ path: '/v2/accounts?limit=1' }, 'without its query'],
    [{ path: '/linkup/v2/network' }, 'without /linkup at its beginning.'],
    [{ fault: 'fault-1' }, 'fault: There is no fault called fault-1. There are none.'],
    [{ fault: 'first' }, 'fault: '],
    [
      { vender: 'unipile' },
      'There is no field "vender". Did you mean "vendor"? There are: vendor, operation, method, path',
    ],
    [{ operations: 'list_sent' }, 'Did you mean "operation"?'],
    [{ stauts: '200' }, 'Did you mean "status"?'],
    [{ status: '99' }, 'status: '],
    [{ status: '600' }, 'status: '],
    [{ status: 'ok' }, 'status: '],
    [{ status: ' 200 ' }, 'status: '],
    [{ status: '2e2' }, 'status: '],
    [{ status: '200.5' }, 'status: '],
    [{ after: '-1' }, 'after: '],
  ] as const)('such as %j is refused with the right ones', async ([filter, words], { server, createSandbox }) => {
    const { id } = await createSandbox();
    for (const answer of await askAll(`${server.url}/_mock/sandboxes/${id}`, filter)) {
      expect(answer).toEqual([400, { error: expect.stringContaining(words) }]);
    }
  });

  test.for([
    [
      'list_sent',
      { body: { params: { cuont: 1 } } },
      'request.body: There is no field of list_sent called params.cuont. Did',
    ],
    ['list_sent', { body: { acount_id: 'x' } }, 'There are: account_id, '],
    ['createRelationRequest', { body: { userId: 'x' } }, 'Did you mean user_id?'],
    ['getRelationRequestsList', { query: { typ: 'sent' } }, 'request.query: There is no query parameter of getRelati'],
    ['getRelationRequestsList', { body: { type: 'sent' } }, 'There are none.'],
  ] as const)('%s with %j is refused', async ([operation, request, words], { server, createSandbox }) => {
    const { id } = await createSandbox();
    expect(await post(`${server.url}/_mock/sandboxes/${id}/journal/search`, { operation, request })).toMatchObject({
      status: 400,
      body: { error: expect.stringContaining(words) },
    });
  });

  test('reaches the author of a test', async ({ server, createSandbox }) => {
    const { id } = await createSandbox();
    const { journal } = await connectToMockServer(server.url).openSandbox(id);
    await expect(journal.count({ vendor: 'unipile', operation: 'createRelationRequests' })).rejects.toThrow(
      'Did you mean createRelationRequest?',
    );
    // @ts-expect-error There is no such vendor.
    await expect(journal.find({ vendor: 'Postpress' })).rejects.toThrow('Did you mean postpress?');
  });
});

describe('a filter is taken', () => {
  test('with every vendor and every operation', async ({ server, createSandbox }) => {
    const { id } = await createSandbox();
    const url = `${server.url}/_mock/sandboxes/${id}`;
    expect(all.length).toBeGreaterThan(60);
    for (const { vendor, operation } of all) {
      const { id: name, method } = operation;
      for (const filter of [{ operation: name }, { vendor, operation: name }, { vendor, operation: name, method }]) {
        expect(await send(`${url}/journal/count?${new URLSearchParams(filter)}`)).toMatchObject({ body: { count: 0 } });
      }
    }
  });

  test('with every field that an operation takes', async ({ server, createSandbox }) => {
    const { id } = await createSandbox();
    const url = `${server.url}/_mock/sandboxes/${id}/journal/search`;
    for (const { vendor, operation } of all) {
      for (const { name, in: place } of operation.parameters) {
        if (place !== 'query') continue;
        const request = { query: { [name]: 'x' } };
        expect(await post(url, { vendor, operation: operation.id, request })).toMatchObject({ body: { total: 0 } });
      }
    }
  });

  test('with every method, in any case', async ({ server, createSandbox }) => {
    const { id } = await createSandbox();
    const url = `${server.url}/_mock/sandboxes/${id}/journal/count`;
    for (const method of METHODS.flatMap((name) => [name, name.toLowerCase()])) {
      expect(await send(`${url}?method=${method}`)).toMatchObject({ status: 200, body: { count: 0 } });
    }
  });

  test.for([
    { path: '/nowhere' },
    { path: '*' },
    { path: '*/relation-requests' },
    { path: '/v2/*/users/*' },
    { path: '/linkupper/v2' },
    { operation: 'getRelationRequestsList', method: 'head' },
    { status: '100' },
    { status: '599' },
    { contains: 'nothing at all' },
    { contains: '' },
    { after: '0' },
    { after: '999999999' },
  ])('with %j, and finds nothing', async (filter, { server, createSandbox }) => {
    const { id } = await createSandbox();
    const url = `${server.url}/_mock/sandboxes/${id}`;
    expect(await askAll(url, filter)).toEqual([
      [200, { entries: [], total: 0 }],
      [200, { count: 0 }],
      [200, { entries: [], total: 0 }],
    ]);
  });

  test('with what was asked although no spec knows it', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox();
    await askLinkup(sandbox, '/v2/network', { account_id: 'acc_abc123', action: 'list_sent', extra: 1 });
    await send(`${sandbox.vendors.linkup.baseUrl}/linkup/v2/network`, {
      headers: { 'x-api-key': sandbox.vendors.linkup.apiKey },
    });
    const url = `${server.url}/_mock/sandboxes/${sandbox.id}/journal/search`;
    const request = { body: { extra: 1 } };
    expect(await post(url, { operation: 'list_sent', request })).toMatchObject({ body: { total: 1 } });
    expect(await post(url, { path: '/linkup/v2/network' })).toMatchObject({ body: { total: 1 } });
  });

  test('with a fault that was removed', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox();
    const url = `${server.url}/_mock/sandboxes/${sandbox.id}`;
    await post(`${url}/faults`, { vendor: 'unipile', operation: '*', status: 500 });
    await listSent('unipile', sandbox.vendors.unipile);
    await send(`${url}/faults/fault-1`, { method: 'DELETE' });
    expect(await send(`${url}/journal/count?fault=fault-1`)).toMatchObject({ status: 200, body: { count: 1 } });
    expect(await send(`${url}/journal/count?fault=fault-2`)).toMatchObject({ status: 400 });
  });
});
