import { type VendorName, vendorNames } from '@invitekit/clients';
import { checkContract, findingsOf, toJson, toJunit } from '@invitekit/contract';
import { describe, expect } from 'vitest';
import { checkThroughProxy, runContract } from '../support/contract.ts';
import { answering } from '../support/defects.ts';
import { test } from '../support/mock.ts';
import { startScriptedServer } from '../support/scripted-server.ts';

const statuses = ['disconnected', 'restricted', 'checkpoint'] as const;

describe.for(vendorNames)('at %s', (vendor) => {
  describe.for(statuses)('a first account that is %s', (status) => {
    test.for([[false], [true]] as const)(
      'is passed over, with writes: %s',
      async ([allowWrites], { createSandbox }) => {
        const sandbox = await createSandbox({ invitations: 3, accounts: [{ status }] });
        const { report } = await checkThroughProxy(sandbox, vendor, { allowWrites, most: 20 });
        expect(findingsOf(report)).toEqual([]);
        expect(report.incomplete).toBeUndefined();
        expect(report.accountId).toBe(sandbox.accountId(vendor, 'Grace Hopper'));
      },
    );
  });

  test('a later account that is the only usable one is acted for', async ({ createSandbox }) => {
    const accounts = [...statuses.map((status) => ({ status })), {}, { status: 'disconnected' as const }];
    const { report } = await checkThroughProxy(await createSandbox({ accounts }), vendor, { most: 20 });
    expect([findingsOf(report), report.incomplete]).toEqual([[], undefined]);
  });

  test.for(statuses)('accounts that are all %s are no finding', async (status, { createSandbox }) => {
    const sandbox = await createSandbox({ accounts: [{ status }, { status }] });
    const { report, requests } = await checkThroughProxy(sandbox, vendor, { allowWrites: true });
    expect(findingsOf(report)).toEqual([]);
    expect(report.incomplete).toMatchObject({ cause: 'no-usable-account' });
    expect(report.incomplete?.message).toContain(sandbox.accountId(vendor, 'Grace Hopper'));
    expect(requests).toHaveLength(1);
  });

  test('an account that was named and is disconnected is no finding', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ accounts: [{ status: 'disconnected' }] });
    const accountId = sandbox.accountId(vendor, 'Ada Lovelace');
    const { report } = await checkThroughProxy(sandbox, vendor, { accountId });
    expect([findingsOf(report), report.incomplete?.cause]).toEqual([[], 'no-usable-account']);
  });

  test('an account that nobody knows is no finding', async ({ createSandbox }) => {
    const { report } = await checkThroughProxy(await createSandbox(), vendor, { accountId: 'acc_nobody' });
    expect(findingsOf(report)).toEqual([]);
    expect(report.incomplete).toMatchObject({
      cause: 'unknown-account',
      message: expect.stringContaining('acc_nobody'),
    });
  });

  test('a key that is not known is no finding', async ({ createSandbox }) => {
    const { report, requests } = await checkThroughProxy(await createSandbox(), vendor, { key: 'nobodys' });
    expect(findingsOf(report)).toEqual([]);
    expect(report.incomplete).toMatchObject({ cause: 'key-refused', message: expect.stringMatching(/: 40[13]\b/) });
    expect(requests).toHaveLength(1);
  });

  test.for([502, 503, 504, 521, 530])('a gateway that answers %i is no finding', async (status, { createSandbox }) => {
    const down = answering(() => true, status, { error: 'down' });
    const { report } = await checkThroughProxy(await createSandbox(), vendor, {}, down);
    expect([findingsOf(report), report.incomplete?.cause]).toEqual([[], 'unreachable']);
  });

  test('too many requests from the beginning on are no finding', async ({ createSandbox }) => {
    const busy = answering(() => true, 429, { error: 'busy' });
    const { report } = await checkThroughProxy(await createSandbox(), vendor, {}, busy);
    expect([findingsOf(report), report.incomplete?.cause]).toEqual([[], 'rate-limited']);
  });

  test.for([500, 404, 200, 418])(
    'a server that answers everything with %i and nonsense is wrong',
    async (status, { createSandbox }) => {
      const nonsense = answering(() => true, status, { surprise: true });
      const { report } = await checkThroughProxy(await createSandbox(), vendor, {}, nonsense);
      expect(report.incomplete).toBeUndefined();
      expect(findingsOf(report).length).toBeGreaterThan(0);
    },
  );
});

/** What somebody may have put into `--base-url`, and nobody answers there. */
const nowhere = ['http://127.0.0.1:9', 'https://127.0.0.1:9', 'https://nobody.invalid', 'http://localhost:1'];

test.for(nowhere)('%s, where nobody is, ends with 3 in every reporter, which says what to do', async (baseUrl) => {
  const args = ['check', '--vendor', 'linkup', '--base-url', baseUrl, '--key', 'mock-linkup-key'];
  const [text, json, junit] = await Promise.all(
    ['text', 'json', 'junit'].map((reporter) => runContract([...args, '--reporter', reporter])),
  );
  expect([text?.code, json?.code, junit?.code]).toEqual([3, 3, 3]);
  expect(text?.stdout).toMatch(/did not answer: no connection \(.+\)\. Start the server, or correct the base URL\./);
  expect(text?.stdout).toMatch(/^0 passed, 0 failed, 1 could not run, \d+ skipped, 0 requests/m);
  expect(JSON.parse(json?.stdout ?? '')).toMatchObject({ passed: false, incomplete: { cause: 'unreachable' } });
  expect(junit?.stdout).toMatch(
    /<testsuites name="invitekit-contract" tests="\d+" failures="0" skipped="\d+" errors="1"/,
  );
  expect(junit?.stdout.match(/<error message="[^"]+"\/>/g)).toHaveLength(1);
  expect(junit?.stderr).toContain('did not answer');
});

const hanging = 'a server that never answers';

test.for<[string, (write: (text: string) => void) => void]>([
  [hanging, () => {}],
  ['a server that speaks no HTTP', (write) => write('SSH-2.0-OpenSSH_9.2\r\n')],
])('%s ends with 3', async ([name, speak]) => {
  const server = await startScriptedServer((request) => speak((text) => request.socket.end(text)));
  const args = ['check', '--vendor', 'postpress', '--base-url', server.url, '--key', 'k', '--timeout', '1'];
  const { code, stdout } = await runContract(args);
  await server.close();
  expect(code).toBe(3);
  expect(stdout).toContain(name === hanging ? 'no answer within 1 s' : 'no connection (');
});

test.for<[VendorName, readonly string[], string]>([
  ['unipile', ['--key', 'a-key-that-nobody-has'], 'The key was refused: 401 '],
  ['linkup', ['--key', 'a-key-that-nobody-has'], 'The key was refused: 403 INVALID_API_KEY. Check that'],
  ['postpress', ['--account', 'acc_nobody'], 'This key has no account acc_nobody. It has acc_linkedin_'],
])('%s with %o ends with 3', async ([vendor, others, message], { createSandbox }) => {
  const { baseUrl, apiKey } = (await createSandbox()).access(vendor);
  const args = ['check', '--vendor', vendor, '--base-url', baseUrl, '--key', apiKey, ...others, '--allow-writes'];
  const { code, stdout, stderr } = await runContract(args);
  expect({ code, stdout }).toEqual({ code: 3, stdout: expect.stringContaining(message) });
  expect(stderr).toContain('nothing is checked');
  expect(stdout + stderr).not.toContain('a-key-that-nobody-has');
});

test('a key without any account is no finding at a server that no control API calls a fake', async () => {
  const server = await startScriptedServer((_, response) =>
    response.setHeader('content-type', 'application/json').end('[]'),
  );
  const report = await checkContract({ vendor: 'connectsafely', baseUrl: server.url, key: 'k' });
  await server.close();
  expect([findingsOf(report), report.incomplete?.cause]).toEqual([[], 'no-usable-account']);
  expect(JSON.parse(toJson(report))).toMatchObject({ passed: false });
  expect(toJunit(report)).toContain('errors="1"');
});

test('a server that goes away in the middle is a finding, and the run ends with 1', async ({ createSandbox }) => {
  const sandbox = await createSandbox();
  let asked = 0;
  const { report } = await checkThroughProxy(sandbox, 'unipile', {}, async (request, forward) => {
    asked += 1;
    return asked > 12 ? 'lost' : await forward(request);
  });
  expect(report.incomplete).toBeUndefined();
  expect(findingsOf(report)).toMatchObject([{ rule: 'reachable' }]);
});
