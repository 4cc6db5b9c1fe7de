import { type VendorName, vendorNames } from '@invitekit/clients';
import { checkContract, type Report, toJson, toJunit, toText } from '@invitekit/contract';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { type Alteration, startAlteringProxy } from '../support/altering-proxy.ts';
import { checkThroughProxy, runContract } from '../support/contract.ts';
import { test } from '../support/mock.ts';
import { startScriptedServer } from '../support/scripted-server.ts';

/** What a terminal obeys: clearing it, its title, its clipboard, 8-bit controls, writing from right to left, new lines. */
const hostile = [
  ...['\u001b[2J\u001b[H', '\u001b]0;owned\u0007', '\u001b]52;c;cm0gLXJm\u0007', '\u009b2J', '\u0090x\u009c', '\u0007'],
  ...['\r\u001b[K✓ all good', '\n  ✓ invite', '\u0008\u0008', '\u007f', '\u202e', '\u2066', '\u061c', '\u200f'],
  ...['\u2028', '\u2029', '\u0085', '\ufeff', '\u200b', '\u00ad', '\ud800', '\udc00', '\u{e0041}', '\u180e', '\ufff9'],
];

const unprintable = /[^\P{Cc}\n]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Everything that may stand in a report. */
function reportOf(texts: readonly string[]): Report {
  const text = (index: number) => texts[index % texts.length] ?? '';
  const finding = { operation: text(0), rule: 'body' as const, asked: text(1), came: text(2), wanted: text(3) };
  const operation = { skipped: undefined, notes: [text(4), text(5)], requests: 1, milliseconds: 1 };
  return {
    vendor: 'linkup',
    baseUrl: `http://127.0.0.1/${text(6)}`,
    incomplete: { cause: 'unreachable', message: text(7) },
    accountId: text(8),
    mode: 'read-only',
    coverage: undefined,
    negatives: 0,
    credits: undefined,
    operations: [
      { ...operation, operation: text(9), outcome: 'failed', reason: undefined, findings: [finding] },
      { ...operation, operation: text(10), outcome: 'error', reason: text(11), findings: [] },
      { ...operation, operation: text(12), outcome: 'skipped', reason: text(13), findings: [] },
      { ...operation, operation: text(14), outcome: 'passed', reason: undefined, findings: [] },
    ],
  };
}

describe('whatever was answered, a report', () => {
  const text = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
  const report = fc.array(text, { minLength: 1, maxLength: 15 }).map(reportOf);
  const runs = { seed: 5, numRuns: 1000, examples: hostile.map((each): [Report] => [reportOf([each])]) };

  test('as text holds nothing that a terminal obeys, and only its own lines', () => {
    const lines = toText(reportOf(['x']), { colours: false }).split('\n').length;
    fc.assert(
      fc.property(report, (each) => {
        const plain = toText(each, { colours: false });
        expect(plain).not.toMatch(unprintable);
        expect(plain.split('\n')).toHaveLength(lines);
        const coloured = toText(each, { colours: true });
        for (const piece of coloured.split('\u001b').slice(1)) expect(piece).toMatch(/^\[(?:0|2|31|32|33)m/);
      }),
      runs,
    );
  });

  test('as JSON holds no such thing either, and reads as what it was', () => {
    fc.assert(
      fc.property(report, (each) => {
        const json = toJson(each);
        expect(json).not.toMatch(unprintable);
        expect(JSON.parse(json)).toEqual({ passed: false, ...JSON.parse(JSON.stringify(each)) });
      }),
      runs,
    );
  });

  test('as JUnit XML holds nothing that XML or a terminal cannot take', () => {
    fc.assert(
      fc.property(report, (each) => {
        const xml = toJunit(each);
        expect(xml).not.toMatch(unprintable);
        expect(xml).not.toMatch(/[\ufffe\uffff]/);
        // What is left without tags and entities holds nothing that would begin one.
        expect(xml.replaceAll(/<[^<>]*>|&(?:amp|lt|gt|quot);/g, '')).not.toMatch(/[<>&]/);
      }),
      runs,
    );
  });

  test('as text keeps what people write, in any script', () => {
    const words = ['André-Marie Ampère', '山田 太郎', 'محمد', 'प्रिया', '🚀', 'n̈', '“quoted”', '<b> & "c"'];
    for (const word of words) expect(toText(reportOf([word]), { colours: false })).toContain(word);
  });
});

/** Says something hostile wherever a vendor can say something. */
function saying(words: string, status: number): Alteration {
  return async (request, forward) => {
    const answer = await forward(request);
    // The first request lets the run begin.
    if (/accounts/.test(request.path) && answer.status === 200) return answer;
    const said = { success: false, type: words, title: words, error: { code: words, message: words }, message: words };
    return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(said) };
  };
}

describe.for(vendorNames)('the command at a hostile %s', (vendor) => {
  const words = hostile.filter((each) => each.isWellFormed()).join('.');

  test.for(['text', 'junit', 'json'])('writes nothing of it raw as %s', async (reporter, { createSandbox }) => {
    const { apiKey, baseUrl } = (await createSandbox({ invitations: 1 })).access(vendor);
    const proxy = await startAlteringProxy(baseUrl, saying(words, 418));
    const args = ['check', '--vendor', vendor, '--base-url', proxy.url, '--key', apiKey, '--reporter', reporter];
    const { code, stdout, stderr } = await runContract([...args, '--strict', '--most', '10']);
    await proxy.close();
    expect(code).toBe(1);
    expect(stdout + stderr).not.toMatch(unprintable);
    expect(stdout).toContain('all good');
  });

  test('that refuses the key with such words writes nothing of it raw', async () => {
    const server = await startScriptedServer((_, response) => {
      const said = { success: false, type: words, error: { code: words, message: words } };
      response.writeHead(401, { 'content-type': 'application/json' }).end(JSON.stringify(said));
    });
    const args = ['check', '--vendor', vendor, '--base-url', server.url, '--key', 'k', '--reporter', 'junit'];
    const { code, stdout, stderr } = await runContract(args);
    await server.close();
    expect(code).toBe(3);
    expect(stdout + stderr).not.toMatch(unprintable);
  });
});

test.for<[VendorName, string]>([
  ['linkup', '/v2/accounts'],
  ['unipile', '/v2/accounts'],
  ['postpress', '/v1/accounts'],
])('ids of %s that hold such things are told, and not raw', async ([vendor, path], { createSandbox }) => {
  const sandbox = await createSandbox({
    invitations: 1,
    accounts: [{ status: 'disconnected' }, { status: 'disconnected' }],
  });
  const id = sandbox.accountId(vendor, 'Ada Lovelace');
  const renaming: Alteration = async (request, forward) => {
    const answer = await forward(request);
    if (!request.path.startsWith(path)) return answer;
    return { ...answer, body: answer.body.replaceAll(id, `acc_\\u001b[2J${'\\u202e'}${id}`) };
  };
  const { report } = await checkThroughProxy(sandbox, vendor, {}, renaming);
  expect(report.incomplete?.message).toContain('\u001b[2J');
  for (const told of [toText(report, { colours: false }), toJunit(report), toJson(report)]) {
    expect(told).not.toMatch(unprintable);
  }
});

test('headers with such things are told, and not raw', async () => {
  const server = await startScriptedServer((_, response) => {
    response.setHeader('content-type', 'text/\u009b2J');
    // Sent with the body, they would be written as UTF-8.
    response.flushHeaders();
    response.end('<h1>\u001b[2J</h1>');
  });
  const report = await checkContract({ vendor: 'postpress', baseUrl: server.url, key: 'somebodys' });
  await server.close();
  expect(JSON.stringify(report.operations)).toContain('\u009b2J');
  for (const told of [toText(report, { colours: false }), toJunit(report), toJson(report)]) {
    expect(told).not.toMatch(unprintable);
  }
});

test('a key that is refused and sent back is not told', async () => {
  const key = 'pp_live_0123456789abcdef';
  const server = await startScriptedServer((_, response) => {
    response
      .writeHead(401, { 'content-type': 'application/json' })
      .end(JSON.stringify({ type: `no such key: ${key}` }));
  });
  const args = ['check', '--vendor', 'postpress', '--base-url', server.url, '--key', key];
  const ended = await Promise.all(['text', 'json', 'junit'].map((each) => runContract([...args, '--reporter', each])));
  await server.close();
  for (const { stdout, stderr } of ended) {
    expect(stdout).toContain('no such key: [key]');
    expect(stdout + stderr).not.toContain(key);
  }
});

test('a key that a vendor sends back as the name of an error is in no reason and no note', async () => {
  const key = 'pp_live_0123456789abcdef';
  const server = await startScriptedServer((request, response) => {
    const isFirst = request.url?.startsWith('/v1/accounts');
    const account = { object: 'Account', type: 'LINKEDIN', id: key, name: key, created_at: '', groups: [] };
    const items = [{ ...account, connection_params: { im: {} }, sources: [] }];
    const body = isFirst ? { object: 'AccountList', items, cursor: null } : { status: 429, type: key, title: key };
    response.writeHead(isFirst ? 200 : 429, { 'content-type': 'application/json', 'retry-after': '999999' });
    response.end(JSON.stringify(body));
  });
  const report = await checkContract({ vendor: 'postpress', baseUrl: server.url, key });
  await server.close();
  expect(report.operations.some(({ reason }) => reason !== undefined)).toBe(true);
  expect(JSON.stringify({ ...report, accountId: undefined })).not.toContain(key);
});
