import { inspect } from 'node:util';
import { createClient, InvitationError, vendorNames } from '@invitekit/clients';
import { describe, expect, onTestFinished } from 'vitest';
import { failureOf, keyed } from '../../support/keyed.ts';
import { test } from '../../support/mock.ts';
import { startScriptedServer } from '../../support/scripted-server.ts';

const apiKey = 'live-1234567890';

/** All that may end up in a log. */
function written(value: unknown): string {
  const isError = InvitationError.isInstance(value);
  const parts = isError ? [value.message, value.stack, value.vendorMessage, value.headers, Object.entries(value)] : [];
  const shown = [value, { value }, new Error('Around it', { cause: value })].map((each) =>
    inspect(each, { depth: 9, showHidden: false }),
  );
  return [JSON.stringify([value, parts]), ...shown].join('\n');
}

describe.for(vendorNames)('the key of %s', (vendor) => {
  test.for([401, 400, 429, 500, 200, 302])(
    'is in nothing that is written, when the vendor repeats it in a %i',
    async (status, { createSandbox }) => {
      const words = `The key ${apiKey}\r\nis\u0007 wrong: ${'x'.repeat(500)}.`;
      const server = await startScriptedServer((_request, response) => {
        const headers = { 'x-request-id': `r-${apiKey}`, 'set-cookie': apiKey, location: `/${apiKey}` };
        const error = { code: apiKey, message: words, request_id: apiKey };
        response.writeHead(status, headers);
        response.end(JSON.stringify({ success: false, error, detail: words, message: words, type: apiKey }));
      });
      onTestFinished(() => server.close());
      const seen: unknown[] = [];
      const { accountId } = keyed(await createSandbox(), vendor);
      const client = createClient({
        vendor,
        apiKey,
        accountId,
        baseUrl: `${server.url}/${apiKey}`,
        retry: { attempts: 1 },
        beforeRequest: (request) => void seen.push(request),
        afterAnswer: (request) => void seen.push(request),
      });
      const error = await failureOf(client.listSent());
      expect(error).toBeInstanceOf(InvitationError);
      expect(written(error)).not.toContain(apiKey);
      expect(seen).toHaveLength(2);
      expect(written(seen)).not.toContain(apiKey);
    },
  );

  test('is in nothing that is written, when a fetch throws its request', async ({ createSandbox }) => {
    const { accountId } = keyed(await createSandbox(), vendor);
    const client = createClient({
      vendor,
      apiKey,
      accountId,
      retry: { attempts: 1 },
      fetch: async (_url, request) => {
        throw Object.assign(new TypeError(`Sent with ${apiKey}`), { request, cause: { request } });
      },
    });
    const error = await failureOf(client.listSent());
    expect(error).toMatchObject({ code: 'unreachable', causeMessage: 'Sent with [API key]' });
    expect(written(error)).not.toContain(apiKey);
  });

  test('an error says in one line what the vendor said, and JSON has all but the cause', async ({ createSandbox }) => {
    const server = await startScriptedServer((_request, response) => {
      const words = `Too\n  much\u0007 ${'x'.repeat(500)}`;
      const error = { code: 'SOME_CODE', message: words, request_id: 'r-1' };
      response.writeHead(429, { 'retry-after': '90', 'x-request-id': 'r-1' });
      response.end(JSON.stringify({ error, message: words, detail: words, type: 'SOME_CODE', secret: 'hush' }));
    });
    onTestFinished(() => server.close());
    const settings = { ...keyed(await createSandbox(), vendor), baseUrl: server.url };
    const error = await failureOf(createClient(settings).listSent());
    if (!InvitationError.isInstance(error)) throw error;
    expect(error.message).toMatch(/ answered 429 \((rate-limited|quota-exceeded)\) to \w+ \S+: Too much⟨U\+0007⟩ x+…$/);
    expect(error.message.length).toBeLessThan(400);
    const { code, message, status, requestId, retryAfterMs, isUncertain, vendorMessage } = error;
    const told: unknown = JSON.parse(JSON.stringify(error));
    expect(told).toMatchObject({ name: 'InvitationError', vendor, code, message, status, requestId, retryAfterMs });
    expect(told).toMatchObject({ isUncertain, vendorMessage, isRetryable: expect.any(Boolean) });
    expect(requestId).toBe('r-1');
    expect(error.headers).toMatchObject({ 'retry-after': '90' });
    expect(error.cause).toMatchObject({ secret: 'hush' });
    expect(JSON.stringify(error)).not.toMatch(/hush|cause|stack/);
    expect(inspect(error)).not.toContain('hush');
    expect(inspect(error)).toMatch(/^InvitationError: \w+ answered 429.*?\n {4}at .*code: '/s);
  });
});
