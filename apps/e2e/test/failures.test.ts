import type { RequestListener } from 'node:http';
import { vendorNames } from '@invitekit/clients';
import { describe, expect, onTestFinished } from 'vitest';
import { test } from '../support/mock.ts';
import { type Connection, createClient } from '../support/sandbox.ts';
import { startScriptedServer } from '../support/scripted-server.ts';
import { vendorRows } from '../support/vendor-rows.ts';

/** What stands between a client and its vendor. */
async function serve(listener: RequestListener): Promise<string> {
  const server = await startScriptedServer(listener);
  onTestFinished(() => server.close());
  return server.url;
}

describe.for(vendorNames)('the client of %s', (vendor) => {
  test.for([
    ['a gateway that answers 502 in HTML', 502, '<html>Bad Gateway</html>', 'vendor-failure'],
    ['a gateway that answers 504 with nothing', 504, '', 'timeout'],
    ['a page that answers 200 in HTML', 200, '<html>Welcome</html>', 'unexpected-answer'],
    ['an answer cut short', 200, '{"data":[{"id"', 'unexpected-answer'],
    ['a success without its list', 200, '{}', 'unexpected-answer'],
    ['a redirect', 302, '', 'unexpected-answer'],
    ['an error with an unknown body', 418, '{"teapot":true}', 'invalid-request'],
  ] as const)('names %s', async ([, status, text, code], { createSandbox }) => {
    const baseUrl = await serve((_request, response) => {
      response.writeHead(status, status === 302 ? { location: 'http://127.0.0.1:1/' } : {}).end(text);
    });
    const connection = { ...(await createSandbox()).connection(vendor), baseUrl };
    await expect(createClient[vendor](connection).listSent()).rejects.toMatchObject({
      name: 'InvitationError',
      code,
      status,
    });
  });

  test('says that nobody answers', async ({ createSandbox }) => {
    const connection = { ...(await createSandbox()).connection(vendor), baseUrl: 'http://127.0.0.1:1' };
    await expect(createClient[vendor](connection).listSent()).rejects.toMatchObject({
      code: 'unreachable',
      causeMessage: expect.stringMatching(/ECONNREFUSED|bad port/),
      isRetryable: true,
      message: expect.stringMatching(/could not be reached for (GET|POST) \//),
    });
  });

  test('says that the connection was dropped', async ({ createSandbox }) => {
    const baseUrl = await serve((request) => request.socket.destroy());
    const connection = { ...(await createSandbox()).connection(vendor), baseUrl };
    await expect(createClient[vendor](connection).listSent()).rejects.toMatchObject({ code: 'unreachable' });
  });

  test('ends a slow call when it is told to, and passes the reason on', async ({ createSandbox }) => {
    const { slow } = vendorRows[vendor].accounts;
    const client = createClient[vendor]((await createSandbox()).connection(vendor, slow));
    const enough = new Error('Enough');
    const controller = new AbortController();
    const call = client.listSent({ signal: controller.signal });
    setImmediate(() => controller.abort(enough));
    await expect(call).rejects.toBe(enough);
  });

  test('gives up on a vendor that repeats one page without end', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { body, url } = await captureFirstPage(sandbox.connection(vendor));
    const baseUrl = await serve((_request, response) => response.end(body));
    expect(url).toContain(sandbox.access(vendor).baseUrl);
    const client = createClient[vendor]({ ...sandbox.connection(vendor), baseUrl });
    await expect(Array.fromAsync(client.listAllSent())).rejects.toMatchObject({ code: 'unexpected-answer' });
  });

  test('does not ask on for ever where pages are empty', async ({ createSandbox }) => {
    const { body, isEnd } = vendorRows[vendor].emptyPage;
    const baseUrl = await serve((_request, response) => response.end(JSON.stringify(body)));
    const client = createClient[vendor]({ ...(await createSandbox()).connection(vendor), baseUrl });
    const listing = Array.fromAsync(client.listAllSent());
    if (isEnd) expect(await listing).toEqual([]);
    else await expect(listing).rejects.toMatchObject({ code: 'unexpected-answer' });
  });

  test('does not lose an invitation silently because it has no id', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { body } = await captureFirstPage(sandbox.connection(vendor));
    const withoutIds = body.replaceAll(/"(id|invitationId|entity_urn)":"[^"]*"/g, '"$1":""');
    const baseUrl = await serve((_request, response) => response.end(withoutIds));
    const client = createClient[vendor]({ ...sandbox.connection(vendor), baseUrl });
    await expect(client.listSent()).rejects.toMatchObject({ code: 'unexpected-answer' });
  });

  test('lists an invitation of which the vendor tells next to nothing', async ({ createSandbox }) => {
    const baseUrl = await serve((_request, response) => response.end(JSON.stringify(vendorRows[vendor].barePage)));
    const client = createClient[vendor]({ ...(await createSandbox()).connection(vendor), baseUrl });
    const { items } = await client.listSent();
    expect(items).toMatchObject([
      {
        id: '1',
        kind: 'connection',
        member: { id: null, name: null },
        sentAt: { precision: 'unknown', earliest: expect.any(String) },
      },
    ]);
  });

  /** A page that has a successor. */
  async function captureFirstPage(connection: Connection) {
    let captured = { body: '', url: '' };
    const client = createClient[vendor]({
      ...connection,
      transport: async (request) => {
        const answer = await connection.transport(request);
        captured = { body: answer.body, url: request.url };
        return answer;
      },
    });
    await client.listSent({ limit: 10 });
    return captured;
  }
});
