import { describe, expect } from 'vitest';
import { ask } from './ask.ts';
import { askLinkup, journalOf } from './journal-support.ts';
import { listSent, send, test } from './support.ts';

describe('the journal is filtered', () => {
  test.for([
    [{}, [1, 2, 3, 4]],
    [{ vendor: 'unipile' }, [1, 2]],
    [{ operation: 'list_sent' }, [3]],
    [{ method: 'get' }, [1, 2, 4]],
    [{ status: '404' }, [2, 4]],
    [{ path: '/v2/network' }, [3]],
    [{ path: '/v2/net' }, []],
    [{ path: '*/users/*/relation-requests' }, [1, 2]],
    [{ path: '/v2/*' }, [1, 2, 3]],
    [{ path: '*k' }, [3]],
    [{ contains: 'ACC_NOBODY' }, [2]],
    [{ contains: 'nothing at all' }, []],
    [{ after: '1', limit: '2' }, [2, 3]],
    [{ limit: '2' }, [3, 4]],
    [{ vendor: 'unipile', status: '200' }, [1]],
  ] as const)('by %j', async ([filter, numbers], { server, createSandbox }) => {
    const sandbox = await createSandbox();
    const { unipile } = sandbox.vendors;
    await listSent('unipile', unipile);
    await listSent('unipile', unipile, { accountId: 'acc_nobody' });
    await listSent('linkup', sandbox.vendors.linkup);
    await ask('postpress', sandbox, '/nowhere');
    const { entries, total } = await journalOf(server.url, sandbox).find(filter);
    expect(entries.map(({ number }) => number)).toEqual(numbers);
    if (!('limit' in filter)) expect(total).toBe(numbers.length);
  });

  test.for([
    [{ query: { type: 'sent' } }, 1],
    [{ query: { limit: 100 } }, 1],
    [{ query: { type: 'received' } }, 0],
    [{ body: { action: 'list_sent' } }, 1],
    [{ body: { params: { count: 100 }, account_id: 'acc_abc123' } }, 1],
    [{ body: { params: { count: '100' } } }, 0],
    [{ body: { params: { count: 100, more: null } } }, 0],
    [{ body: ['list_sent'] }, 0],
  ] as const)('by a part of the request, %j', async ([request, total], { server, createSandbox }) => {
    const sandbox = await createSandbox();
    await listSent('unipile', sandbox.vendors.unipile);
    await listSent('linkup', sandbox.vendors.linkup);
    expect(await journalOf(server.url, sandbox).search({ request })).toMatchObject({ total });
  });

  test('by nothing that is too deep', async ({ server, createSandbox }) => {
    const { id } = await createSandbox();
    const deep = (levels: number) => `{"request":{"query":{"type":${'['.repeat(levels)}${']'.repeat(levels)}}}}`;
    const search = async (body: string) =>
      await send(`${server.url}/_mock/sandboxes/${id}/journal/search`, { method: 'POST', body });
    expect(await search(deep(90))).toMatchObject({ status: 200 });
    expect(await search(deep(110))).toMatchObject({
      status: 400,
      body: { error: 'request: no more than 100 levels deep' },
    });
  });

  test('by some items of a list', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox();
    await askLinkup(sandbox, '/v2/webhooks', { account_id: 'acc_abc123', events: ['message_received', 'all'] });
    const journal = journalOf(server.url, sandbox);
    expect(await journal.search({ request: { body: { events: ['all'] } } })).toMatchObject({ total: 1 });
    expect(await journal.search({ request: { body: { events: ['other'] } } })).toMatchObject({ total: 0 });
  });
});
