import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import { startMockServer } from '../src/index.ts';
import { controlOf } from './control-support.ts';
import { listSent, send, test } from './support.ts';

interface Received {
  readonly name: string;
  readonly data: unknown;
}

/** Listens to a sandbox from now on. */
async function listen(serverUrl: string, id: string) {
  const stopped = new AbortController();
  const response = await fetch(`${serverUrl}/_mock/sandboxes/${id}/events`, { signal: stopped.signal });
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
  const events = eventsIn(response);
  return {
    /** The next event of a name, with those that came before it. */
    async next(name: string): Promise<{ readonly data: unknown; readonly before: readonly string[] }> {
      const before: string[] = [];
      for (let next = await events.next(); !next.done; next = await events.next()) {
        if (next.value.name === name) return { data: next.value.data, before };
        before.push(next.value.name);
      }
      return { data: 'the end', before };
    },
    [Symbol.dispose]: () => stopped.abort(),
  };
}

async function* eventsIn({ body }: Response): AsyncGenerator<Received, void, undefined> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of body ?? []) {
    text += decoder.decode(piece, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const [, name = '', data = ''] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? [];
      if (name !== '') yield { name, data: JSON.parse(data) };
    }
  }
}

describe('the events of a sandbox', () => {
  test('tell of each request as it is answered, without its key', async ({ server, createSandbox }) => {
    const { id, vendors } = await createSandbox();
    using events = await listen(server.url, id);
    await listSent('unipile', vendors.unipile);
    const { data: entry } = await events.next('journal');
    expect(entry).toMatchObject({ vendor: 'unipile', operation: 'getRelationRequestsList', answer: { status: 200 } });
    const { body } = await send(`${server.url}/_mock/sandboxes/${id}/journal`);
    expect(body).toEqual({ entries: [entry], total: 1 });
    expect(JSON.stringify(entry)).not.toContain(vendors.unipile.apiKey);
  });

  test.for([
    ['POST', '/clock', { advance: 'P1D' }],
    ['POST', '/invitations', {}],
    ['POST', '/accounts/ada-lovelace', { status: 'disconnected' }],
    ['PUT', '/members/mary', {}],
    ['POST', '/ledger', { add: 1 }],
    ['POST', '/faults', { vendor: 'linkup', operation: 'list_sent', status: 500 }],
    ['DELETE', '/deliveries', undefined],
    ['DELETE', '/journal', undefined],
    ['POST', '/reset', undefined],
  ] as const)(
    'tell that something may have changed after %s %s',
    async ([method, path, body], { server, createSandbox }) => {
      const { id } = await createSandbox();
      using events = await listen(server.url, id);
      await controlOf(server.url, `/sandboxes/${id}`)(method, path, body);
      expect(await events.next('changed')).toEqual({ data: {}, before: [] });
    },
  );

  test('say nothing while somebody only looks, so that who looks after each change comes to rest', async ({
    server,
    createSandbox,
  }) => {
    const sandbox = await createSandbox();
    const call = controlOf(server.url, `/sandboxes/${sandbox.id}`);
    using events = await listen(server.url, sandbox.id);
    for (const path of ['', '/accounts', '/members', '/invitations', '/connections', '/ledger', '/webhooks']) {
      await call('GET', path);
    }
    for (const path of ['/deliveries', '/faults', '/journal', '/journal/count']) await call('GET', path);
    await call('POST', '/journal/search', {});
    // Changes that come close together are told of once.
    await sleep(400);
    await call('PUT', '/members/mary', {});
    await call('DELETE', '');
    // The second one tells that the sandbox was removed, by ending.
    expect(await events.next('nothing')).toEqual({ data: 'the end', before: ['changed'] });
  });

  test('end when the sandbox is removed', async ({ server, createSandbox }) => {
    const { id } = await createSandbox();
    using events = await listen(server.url, id);
    await controlOf(server.url)('DELETE', `/sandboxes/${id}`);
    expect(await events.next('nothing')).toEqual({ data: 'the end', before: [] });
  });

  test('are for a hundred readers, and for another one once somebody has gone', async () => {
    const server = await startMockServer();
    const url = `${server.url}/_mock/sandboxes/default/events`;
    const readers = await Promise.all(
      Array.from({ length: 100 }, async () => {
        const stopped = new AbortController();
        // A response that nobody holds is collected, and its reader with it.
        return { stopped, response: await fetch(url, { signal: stopped.signal }) };
      }),
    );
    expect(await send(url)).toMatchObject({ status: 429, body: { error: '100 others read events already.' } });
    expect(new Set(readers.map(({ response }) => response.status))).toEqual(new Set([200]));
    readers[0]?.stopped.abort();
    await expect
      .poll(async () => {
        const stopped = new AbortController();
        const { status } = await fetch(url, { signal: stopped.signal });
        stopped.abort();
        return status;
      })
      .toBe(200);
    await server.close();
  });

  test('have a head that comes at once, and counts as no reader', async ({ server }) => {
    const url = `${server.url}/_mock/sandboxes/default/events`;
    for (let call = 0; call < 101; call += 1) {
      const { status, headers } = await fetch(url, { method: 'HEAD' });
      expect([status, headers.get('content-type')]).toEqual([200, 'text/event-stream']);
    }
    expect((await fetch(`${server.url}/_mock/sandboxes/nobody/events`, { method: 'HEAD' })).status).toBe(404);
  });

  test('end with the server', async () => {
    const server = await startMockServer();
    using events = await listen(server.url, 'default');
    const rest = events.next('nothing').catch(() => 'cut off');
    await server.close();
    expect(await rest).toBe('cut off');
  });
});
