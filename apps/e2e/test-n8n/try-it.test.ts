import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { connectToMockServer, type SandboxHandle } from '@invitekit/mock-server';
import { type CredentialInput, installN8n, logIn, N8nApi, owner, until } from '@invitekit/n8n-host';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { vendorsUnderTest } from '../support/n8n/vendors.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const { scripts } = z
  .object({ scripts: z.object({ n8n: z.string() }) })
  .parse((await import(`${root}package.json`, { with: { type: 'json' } })).default);

/** A cache of its own with the installation in it, so that nobody's n8n is touched. */
let cache = '';
beforeAll(async () => {
  const { directory } = await installN8n();
  cache = await mkdtemp(path.join(tmpdir(), 'invitekit-cache-'));
  await symlink(directory, path.join(cache, path.basename(directory)), 'junction');
});
afterAll(async () => await rm(cache, { recursive: true, force: true, maxRetries: 5 }));

interface Running {
  readonly child: ChildProcess;
  readonly output: string;
  readonly url: string;
  readonly fakeUrl: string;
}

/** Runs what the script runs, and waits for what it prints when everything is there. */
async function start(...args: readonly string[]): Promise<Running> {
  const [check = '', run = ''] = scripts.n8n.replaceAll(/(?<=^|&& )node /g, `${process.execPath} `).split(' && ');
  const child = spawn('sh', ['-c', `${check} && exec ${[run, ...args].join(' ')}`], {
    cwd: root,
    env: { ...process.env, INVITEKIT_CACHE: cache, N8N_PORT: '0', PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  onTestFinished(() => signal(child, 'SIGKILL'));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += String(text)));
  await until(
    'the command to be ready',
    async () => {
      if (child.exitCode !== null) throw new Error(`The command ended: ${output}`);
      return /start again/.test(output) || undefined;
    },
    // However long n8n's first start takes; the test's own limit ends it.
    Number.POSITIVE_INFINITY,
  );
  const [url = '', fakeUrl = ''] = ['address', 'fake'].map(
    (label) => new RegExp(`^ {2}${label} +(http://127.0.0.1:\\d+)$`, 'm').exec(output)?.[1],
  );
  return { child, output, url, fakeUrl };
}

/** Signals the whole group, as a terminal does. */
function signal({ pid, exitCode, signalCode }: ChildProcess, name: NodeJS.Signals): void {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, name);
}

async function toBeGone(url: string): Promise<void> {
  await until(`${url} to be gone`, async () => (await fetch(url).catch(() => undefined)) === undefined || undefined);
}

async function stop({ child, url, fakeUrl }: Running): Promise<void> {
  signal(child, 'SIGINT');
  await Promise.all([once(child, 'exit'), toBeGone(url), toBeGone(fakeUrl)]);
}

async function openFake({ fakeUrl }: Running): Promise<SandboxHandle> {
  return await connectToMockServer(fakeUrl).openSandbox('default');
}

/** The day and the hour that the fake's clock shows in the time zone of the fake credentials. */
async function timeIn(fake: SandboxHandle): Promise<string> {
  const { now } = await fake.clock();
  const format = { weekday: 'long', hour: '2-digit', hourCycle: 'h23', timeZone: 'Europe/Berlin' } as const;
  return new Intl.DateTimeFormat('en-GB', format).format(new Date(now));
}

test('one command starts n8n with credentials that open the fake, where it is Monday morning; Ctrl-C ends all, and changes are kept', async () => {
  const first = await start();
  expect(first.output).toContain(`  e-mail    ${owner.email}\n  password  ${owner.password}\n`);
  expect(first.output).toMatch(/^ {2}n8n sets up its database\.$/m);
  const api = new N8nApi(await logIn(first.url));
  const credentials = Object.fromEntries((await api.credentials()).map((credential) => [credential.type, credential]));
  for (const { node, credential } of Object.values(vendorsUnderTest)) {
    const search = {
      type: `n8n-nodes-invitekit.${node}`,
      method: 'searchAccounts',
      parameter: 'accountId',
      credentials,
    };
    const { results } = await api.searchList({ ...search, filter: 'ada' });
    expect([credentials[credential]?.name, results]).toMatchObject([
      expect.stringContaining('(fake)'),
      [{ name: 'Ada Lovelace' }],
    ]);
    expect(await dataOf(api, credential)).toMatchObject(policy);
  }
  const fake = await openFake(first);
  expect(await timeIn(fake)).toBe('Monday, 10');
  expect(await fake.clock()).toMatchObject({ running: true });
  expect(first.output).toMatch(/^In the fake it is Monday, .* at 10:\d\d in Europe\/Berlin\.$/m);

  await api.createWorkflow({ name: 'My own', nodes: [], connections: {}, settings: {} });
  const workflows = await api.workflows();
  // As an earlier time has left it, and as a person has changed it.
  const { unipile, postpress } = vendorsUnderTest;
  await change(api, unipile.credential, { apiKey: 'other', baseUrl: 'http://127.0.0.1:9/unipile' });
  await change(api, postpress.credential, { ...policy, apiKey: 'other', baseUrl: 'http://127.0.0.1:9', paused: true });
  await fake.setCredits(7);
  await fake.advance('P4DT13H');
  await stop(first);

  const second = await start();
  const again = new N8nApi(await logIn(second.url));
  expect((await again.workflows()).toSorted(byName)).toEqual(workflows.toSorted(byName));
  expect(await again.credentials()).toHaveLength(5);
  expect(await dataOf(again, unipile.credential)).toMatchObject({ ...policy, baseUrl: `${second.fakeUrl}/unipile` });
  expect(await dataOf(again, postpress.credential)).toMatchObject({
    ...policy,
    baseUrl: `${second.fakeUrl}/postpress`,
    paused: true,
  });
  const keptFake = await openFake(second);
  expect([await keptFake.credits(), await timeIn(keptFake)]).toEqual([7, 'Friday, 23']);
  expect(second.output).toMatch(
    /^In the fake it is Friday, .* at 23:\d\d in Europe\/Berlin\. Invitations leave on weekdays/m,
  );
  const command = /^ {2}(curl .*)$/m.exec(second.output)?.[1] ?? '';
  await promisify(execFile)('sh', ['-c', command]);
  expect(await timeIn(keptFake)).toBe('Monday, 10');
  // Only the command itself, which can then stop nobody.
  second.child.kill('SIGKILL');
  await Promise.all([toBeGone(second.url), toBeGone(second.fakeUrl)]);

  const third = await start('--fresh');
  const fresh = new N8nApi(await logIn(third.url));
  expect(await fresh.workflows()).toHaveLength(workflows.length - 1);
  const freshFake = await openFake(third);
  expect([await freshFake.credits(), await timeIn(freshFake)]).toEqual([1000, 'Monday, 10']);
  await stop(third);
}, 1_800_000);

const policy = {
  timeZone: 'Europe/Berlin',
  accountIs: 'established',
  paused: false,
  changePace: false,
  memory: 'process',
};

async function credentialOf(api: N8nApi, type: string) {
  const found = (await api.credentials()).find((credential) => credential.type === type);
  if (found === undefined) throw new Error(`n8n has no credential ${type}`);
  return found;
}

async function dataOf(api: N8nApi, type: string) {
  return await api.credentialData((await credentialOf(api, type)).id);
}

async function change(api: N8nApi, type: string, data: CredentialInput['data']): Promise<void> {
  const { id, name } = await credentialOf(api, type);
  await api.updateCredential(id, { type, name, data });
}

function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name < other.name ? -1 : 1;
}
