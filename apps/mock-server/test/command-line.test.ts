import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { createLogLine } from '../src/cli/log-line.ts';
import { run, runHere, start } from './command-support.ts';
import { folderWith, newStateFile } from './folder-with.ts';

const escapeCharacter = String.fromCharCode(27);

test('--help fits a screen', async () => {
  const { output, ended } = run({ args: ['--help'] });
  expect(await ended).toBe(0);
  const lines = output().trimEnd().split('\n');
  expect([lines.length <= 23, Math.max(...lines.map(({ length }) => length)) <= 80]).toEqual([true, true]);
});

test('--version is the one of the package', async () => {
  const { output, ended } = run({ args: ['--version'] });
  expect([await ended, output()]).toEqual([0, `${packageJson.version}\n`]);
});

describe('what makes no sense is said in one line, and ends with 2', () => {
  test.each([
    [['--prot', '4010'], 'There is no option --prot.'],
    [['start'], '"start" is not an option.'],
    [['--port', 'x'], '--port must be a whole number from 0 to 65535, not "x".'],
    [['--port', '65536'], '--port must be a whole number from 0 to 65535, not "65536".'],
    [['--port', ''], '--port must be a whole number from 0 to 65535, not "".'],
    [['--host='], '--host needs a value.'],
    [['--host'], '--host needs a value.'],
    [['--allow-host', 'https://a.test'], '--allow-host must be host names with commas between them;'],
    [['--allow-host', '*'], 'Allow each host name in full: "*" may let any page reach the fake by DNS.'],
    [['--webhook-host', 'a.test/hook'], '--webhook-host must be host names with commas between them;'],
    [['--scenario', '/nowhere.yaml'], '/nowhere.yaml cannot be read:'],
    [['--strict=yes'], '--strict takes no value.'],
  ])('%j', async (args, says) => {
    const { code, output, errors } = await runHere(args);
    expect([code, output, errors]).toEqual([2, '', expect.stringContaining(says)]);
    expect(errors).toMatch(/^[^\n]+\. See --help\.\n$/);
  });

  test('in the environment, too', async () => {
    const { errors, ended } = run({ env: { WEBHOOK_HOSTS: 'a b' } });
    expect([await ended, errors()]).toEqual([2, expect.stringContaining('WEBHOOK_HOSTS')]);
  });
});

test('a port that is taken is told, with what to do', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? String(address.port) : '';
  const { errors, ended } = run({ args: ['--port', port] });
  expect([await ended, errors()]).toEqual([
    1,
    'The port is taken. Choose another one, for instance with --port 4011.\n',
  ]);
});

test('an address that is not this machine’s is told', async () => {
  const { errors, ended } = run({ args: ['--port', '0', '--host', '203.0.113.1'] });
  expect([await ended, errors()]).toEqual([
    1,
    'This machine has no such address to listen on. Without --host it listens on 127.0.0.1.\n',
  ]);
});

test('--json tells where each vendor is, and its key opens it', async () => {
  const { started } = await start({});
  const unipile = started.vendors.find(({ name }) => name === 'unipile');
  const answer = await fetch(`${unipile?.baseUrl}/v2/accounts`, { headers: { 'x-api-key': unipile?.apiKey ?? '' } });
  expect([started.url, answer.status]).toEqual([expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/), 200]);
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it with 0', async (signal) => {
  const { child, ended, errors } = await start({});
  child.kill(signal);
  expect([await ended, errors()]).toEqual([0, '']);
});

test('SIGHUP ends it with 0, and it says so, because nobody may have asked for that', async () => {
  const { child, ended, errors } = await start({});
  child.kill('SIGHUP');
  expect([await ended, errors()]).toEqual([0, 'Stopping: the terminal or the session has ended (SIGHUP).\n']);
});

test('it listens for this machine only, and warns when told otherwise', async () => {
  const alone = await start({});
  expect(alone.errors()).toBe('');
  const open = await start({ args: ['--host', '0.0.0.0'] });
  expect([open.errors(), open.started.url]).toEqual([
    expect.stringMatching(/^Anybody on the network can reach this fake[^\n]+0\.0\.0\.0\.\n$/),
    expect.stringContaining('http://127.0.0.1:'),
  ]);
});

test('--allow-host lets it be addressed under a name, and others not', async () => {
  const { started } = await start({ args: ['--allow-host', 'fake.test', '--allow-host', 'a.test,b.test'] });
  const statuses = await Promise.all(
    ['fake.test', 'b.test', 'other.test'].map((name) => statusUnder(name, `${started.url}/_mock/sandboxes`)),
  );
  expect(statuses).toEqual([200, 200, 421]);
});

test('--log prints a line for each request, in columns, without colours in a pipe and without secrets', async () => {
  const { started, errors } = await start({ args: ['--log'] });
  const headers = { 'x-api-key': 'mock-unipile-key' };
  await fetch(`${started.url}/unipile/v2/accounts?token=a-secret`, { headers });
  await fetch(`${started.url}/unipile/v2/accounts`, { headers: { 'x-api-key': 'a-secret' } });
  await fetch(`${started.url}/postpress/nowhere`);
  await fetch(`${started.url}/_mock/sandboxes`);
  await fetch(`${started.url}/_mock/sandboxes/default/reset`, { method: 'POST' });
  await expect.poll(errors).toContain('reset');
  const lines = errors().trimEnd().split('\n');
  const columns = /^\d\d:\d\d:\d\d {2}(\S+) +(.+?) +(\d{3}) +\d+ ms$/;
  expect(lines.map((line) => columns.exec(line)?.slice(1))).toEqual([
    ['unipile', 'listAccounts', '200'],
    ['unipile', 'GET /v2/accounts', '401'],
    ['postpress', 'GET /nowhere', '404'],
    ['_mock', 'POST /sandboxes/default/reset', '200'],
  ]);
  expect(new Set(lines.map((line) => line.search(/ \d{3} /))).size).toBe(1);
  expect(errors()).not.toMatch(/secret|mock-unipile/);
  expect(errors()).not.toContain(escapeCharacter);
});

test('--log cuts a long path, also within its first part', async () => {
  const { started, errors } = await start({ args: ['--log'] });
  await fetch(`${started.url}/${'x'.repeat(5000)}/list`);
  await expect.poll(errors).toContain(' ms');
  expect(errors()).toMatch(/^[ -~]{1,200}\n$/);
});

test('--log is read along no longer, and the fake goes on', async () => {
  const { child, started } = await start({ args: ['--log'] });
  child.stderr?.destroy();
  child.stdout?.destroy();
  const statuses = [];
  for (let call = 0; call < 20; call += 1) statuses.push((await fetch(`${started.url}/unipile/v2/accounts`)).status);
  expect(new Set(statuses)).toEqual(new Set([401]));
});

test('on a terminal the log has colours', () => {
  const logged = { at: new Date(), vendor: 'unipile', operation: 'listAccounts', status: 500, milliseconds: 3 };
  expect(createLogLine(logged, { colours: true })).toContain(escapeCharacter);
});

test('--strict refuses what the spec does not know', async () => {
  const { started } = await start({ args: ['--strict'] });
  const headers = { 'x-api-key': 'mock-unipile-key' };
  const answer = await fetch(`${started.url}/unipile/v2/accounts?lmit=5`, { headers });
  expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('lmit')]);
});

test('--state keeps sandboxes across restarts', async () => {
  const args = ['--state', newStateFile()];
  const first = await start({ args });
  await fetch(`${first.started.url}/_mock/sandboxes`, { method: 'POST', body: '{"id":"kept"}' });
  first.child.kill('SIGTERM');
  await first.ended;
  const second = await start({ args });
  expect((await fetch(`${second.started.url}/_mock/sandboxes/kept`)).status).toBe(200);
});

/** The status that a server gives to who calls it by another name. */
async function statusUnder(host: string, url: string): Promise<number | undefined> {
  const sent = request(url, { headers: { host } }).end();
  const [response] = await once(sent, 'response');
  response.resume();
  return response.statusCode;
}

describe('--ready-file', () => {
  test('is there with what --json prints as long as the fake answers', async () => {
    const file = path.join(folderWith(), 'ready.json');
    const { child, ended, output } = await start({ args: ['--ready-file', file] });
    await vi.waitFor(() => expect(existsSync(file)).toBe(true), 60_000);
    expect(readFileSync(file, 'utf8')).toBe(output());
    child.kill('SIGTERM');
    expect([await ended, existsSync(file)]).toEqual([0, false]);
  });

  test('is not there while a fake starts in the place of one that was killed', async () => {
    const folder = folderWith({ 'ready.json': 'of a fake that was killed', 'wrong.yaml': 'sandboxes: 7' });
    const { errors, ended } = run({
      cwd: folder,
      args: ['--port', '0', '--ready-file', 'ready.json', '--scenario', 'wrong.yaml'],
    });
    expect([await ended, existsSync(path.join(folder, 'ready.json'))]).toEqual([2, false]);
    expect(errors()).toContain('wrong.yaml');
  });

  test.each([
    ['in a folder that is not there', 'nowhere/ready.json'],
    ['a folder', '.'],
    ['below a file', 'file/ready.json'],
  ])('%s is refused before anything starts', async (_, file) => {
    const { output, errors, ended } = run({
      cwd: folderWith({ file: '' }),
      args: ['--port', '0', '--ready-file', file],
    });
    expect([await ended, output(), errors()]).toEqual([
      1,
      '',
      expect.stringMatching(/^The ready file .+ cannot be written: [^\n]+\n$/),
    ]);
  });
});
