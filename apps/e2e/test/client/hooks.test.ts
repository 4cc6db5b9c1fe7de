import { createClient, type FinishedRequest, type SentRequest, vendorNames } from '@invitekit/clients';
import { describe, expect } from 'vitest';
import { failureOf, keyed } from '../../support/keyed.ts';
import { test } from '../../support/mock.ts';
import { createClient as clientOver } from '../../support/sandbox.ts';

const member = { publicIdentifier: 'sophie-germain' };

describe.for(vendorNames)('the hooks of %s', (vendor) => {
  test('see each request and what became of it, and no key', async ({ createSandbox }) => {
    const settings = keyed(await createSandbox(), vendor);
    const sent: SentRequest[] = [];
    const finished: FinishedRequest[] = [];
    const client = createClient({
      ...settings,
      headers: { 'x-own-secret': 'hush-hush' },
      beforeRequest: (request) => void sent.push(request),
      afterAnswer: (request) => void finished.push(request),
    });
    await client.listSent({ limit: 2 });
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ vendor, method: expect.stringMatching(/^(GET|POST)$/), attempt: 1 });
    expect(sent[0]?.url).toMatch(new RegExp(`^${settings.baseUrl}/`));
    expect(sent[0]?.path).not.toContain(settings.accountId);
    expect(sent[0]?.headers).toMatchObject({ accept: 'application/json' });
    expect(finished).toEqual([
      {
        ...sent[0],
        status: 200,
        code: undefined,
        responseHeaders: expect.objectContaining({ date: expect.any(String) }),
        requestId: undefined,
        durationMs: expect.any(Number),
      },
    ]);
    expect(finished[0]?.durationMs).toBeGreaterThanOrEqual(0);
    expect(JSON.stringify([sent, finished])).not.toMatch(new RegExp(`${settings.apiKey}|hush-hush`));
  });

  test('count the attempts of one operation, also of a write that is looked up in between', async ({
    createSandbox,
  }) => {
    const sandbox = await createSandbox();
    const { transport, ...connection } = sandbox.connection(vendor);
    const attempts: string[] = [];
    let writes = 0;
    const client = clientOver[vendor]({
      ...connection,
      retry: {},
      transport: Object.assign(
        async (request: Parameters<typeof transport>[0]) => {
          const isWrite = request.method !== 'GET' && !/"action":"(list_|check_)/.test(request.body ?? '');
          if (isWrite) writes += 1;
          if (isWrite && writes === 1) throw new TypeError('The line is dead');
          return await transport(request);
        },
        { sleep: async () => {} },
      ),
      afterAnswer: ({ method, attempt, status, code }) => {
        attempts.push(`${method} ${attempt} ${status ?? code}`);
      },
    });
    expect(await client.send({ member })).toMatchObject({ confirmedBy: 'answer' });
    expect(attempts).toContain('POST 1 unreachable');
    expect(attempts.at(-1)).toMatch(/^POST [23] 20[01]$/);
  });

  test('stop a request that has not left, and hide no outcome of one that has', async ({ createSandbox }) => {
    const settings = keyed(await createSandbox(), vendor);
    const reason = new Error('Not now');
    const stopped = createClient({
      ...settings,
      beforeRequest: async () => {
        throw reason;
      },
    });
    expect(await failureOf(stopped.send({ member }))).toBe(reason);
    for (const afterAnswer of [
      () => {
        throw reason;
      },
      () => Promise.reject(reason),
    ]) {
      const client = createClient({ ...settings, afterAnswer });
      expect((await client.listSent({ limit: 1 })).items[0]?.member).not.toMatchObject(member);
    }
    await expect(createClient(settings).send({ member })).resolves.toMatchObject({ vendor });
  });
});
