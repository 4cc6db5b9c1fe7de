import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vendorNames } from '@invitekit/clients';
import { findingsOf } from '@invitekit/contract';
import { describe, expect, onTestFinished } from 'vitest';
import { runContract } from '../support/contract.ts';
import { balance, json, proxyFor } from '../support/contract-proxy.ts';
import { test } from '../support/mock.ts';
import { askRaw } from '../support/raw-http.ts';
import { createClient } from '../support/sandbox.ts';
import { startScriptedServer } from '../support/scripted-server.ts';
import { startContract } from '../support/started-contract.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'contract-proxy-'));

/** A server that is right at `/v2/credits`, and wrong with a query. */
async function sometimesWrong() {
  const server = await startScriptedServer((incoming, response) => {
    response.writeHead(200, json).end(incoming.url === '/v2/credits' ? balance : '{"secret":"Ada"}');
  });
  onTestFinished(() => server.close());
  return server.url;
}

const key = 'key-of-ada-1234567890';
const withKey = { headers: { 'x-api-key': key } };

describe('the command proxy', () => {
  test('says each kind of finding once, counts it, and writes what is asked for', async () => {
    const file = join(folder(), 'report.json');
    const target = await sometimesWrong();
    const proxy = await startContract(['proxy', '--vendor', 'linkup', '--target', target, '--fail', '--output', file]);
    for (let count = 0; count < 3; count += 1) await askRaw(`${proxy.url}/v2/credits?${key}`, withKey);
    await askRaw(`${proxy.url}/v2/credits`, withKey);
    const { code, stdout, stderr } = await proxy.interrupt();
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const [live = ''] = stderr.split('Interrupted');
    expect(live.match(/^✗ get_credits: .*$/gm)).toHaveLength(2);
    expect(stderr).toContain('4 requests, 4 validated, 0 not validated');
    const report = JSON.parse(readFileSync(file, 'utf8'));
    expect(report).toMatchObject({ passed: false, vendor: 'linkup', traffic: { requests: 4, validated: 4 } });
    expect(JSON.stringify(report)).toContain('3 times: 200, the body: an object');
    expect(stderr + JSON.stringify(report)).not.toContain(key);
    expect(stderr + JSON.stringify(report)).not.toContain('Ada');
  });

  test.for([
    ['SIGINT', ['--fail']],
    ['SIGTERM', ['--fail', '--reporter', 'junit']],
    ['SIGHUP', ['--reporter', 'text']],
  ] as const)('ends with 0 at %s where nothing is wrong', async ([signal, more]) => {
    const target = await sometimesWrong();
    const proxy = await startContract(['proxy', '--vendor', 'linkup', '--target', target, ...more]);
    await askRaw(`${proxy.url}/v2/credits`, withKey);
    const { code, stdout } = await proxy.interrupt(signal);
    expect(code).toBe(0);
    expect(stdout).toMatch(signal === 'SIGTERM' ? /^<\?xml[\s\S]*tests="\d+" failures="0"/ : /✓ get_credits/);
  });

  test('ends with 1 where it could not validate something, and with 0 without --fail', async () => {
    const server = await startScriptedServer((_, response) => {
      response.writeHead(200, { ...json, 'content-encoding': 'unheard-of' }).end(balance);
    });
    onTestFinished(() => server.close());
    for (const more of [['--fail'], []]) {
      const proxy = await startContract(['proxy', '--vendor', 'linkup', '--target', server.url, ...more]);
      await askRaw(`${proxy.url}/v2/credits`);
      const { code, stdout } = await proxy.interrupt();
      expect(code).toBe(more.length);
      expect(stdout).toContain('1 not validated, as the body is compressed in a way that is not known');
    }
  });

  test.for([
    [['proxy'], '--vendor is needed.'],
    [['proxy', '--vendor', 'linkup', '--target', 'http://example.com'], 'must be https'],
    [['proxy', '--vendor', 'linkup', '--target', 'https://api.unipile.com'], 'not linkup'],
    [['proxy', '--vendor', 'linkup', '--target', 'http://127.0.0.1:1', '--port', '65536'], 'from 0 to 65535'],
    [['proxy', '--vendor', 'linkup', '--target', 'http://127.0.0.1:1', 'more'], 'takes options only'],
    [['replay'], 'The folder with the recordings is needed.'],
    [['replay', '/nowhere/at/all'], 'cannot be read (ENOENT)'],
  ] as const)('ends with 2 after %o', async ([args, message]) => {
    const { code, stdout, stderr } = await runContract(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test.for(['proxy', 'replay', 'check'])('%s has its own help', async (name) => {
    expect(await runContract([name, '--help'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(`^Usage: invitekit-contract ${name} `),
    });
    expect((await runContract(['--help'])).stdout).toMatch(`  ${name} `);
  });
});

describe.for(vendorNames)('a recording of %s', (vendor) => {
  test('answers the same questions by the spec, and holds nobody’s names', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ invitations: 30, accounts: [{ connections: 20 }, { connections: 5 }] });
    const { baseUrl: target, apiKey } = sandbox.access(vendor);
    const place = join(folder(), 'kept');
    const recording = await startContract(['proxy', '--vendor', vendor, '--target', target, '--record', place]);
    const ask = async (baseUrl: string) => {
      const client = createClient[vendor]({ ...sandbox.connection(vendor), baseUrl });
      const sent = await Array.fromAsync(client.listAllSent());
      const received = await Array.fromAsync(client.listAllReceived());
      return { sent, received };
    };
    const first = await ask(recording.url);
    expect(await recording.interrupt()).toMatchObject({ code: 0 });
    const kept = readdirSync(place)
      .map((name) => readFileSync(join(place, name), 'utf8'))
      .join('\n');
    const people = [...first.sent, ...first.received].flatMap(({ member }) => [member.publicIdentifier, member.name]);
    const secrets = [...people, apiKey, 'Ada Lovelace'].flatMap((each) => (typeof each === 'string' ? [each] : []));
    expect(secrets.filter((each) => kept.includes(each))).toEqual([]);

    const replay = await startContract(['replay', place]);
    const proxy = await proxyFor({ vendor, target: replay.url });
    const second = await ask(proxy.url);
    expect([second.sent.length, second.received.length]).toEqual([first.sent.length, first.received.length]);
    const report = await proxy.close();
    expect([findingsOf(report), report.traffic.validated]).toEqual([[], report.traffic.requests]);
    const unknown = await askRaw(`${replay.url}/nothing`);
    expect([unknown.status, String(unknown.body)]).toEqual([404, expect.stringContaining('answered 200')]);
    expect(await replay.interrupt()).toMatchObject({ code: 0 });
  });
});
