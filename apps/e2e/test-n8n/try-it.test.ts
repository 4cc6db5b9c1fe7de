import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installN8n, logIn, N8nApi, owner, until } from '@invitekit/n8n-host';
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
async function start(): Promise<Running> {
  const [check = '', run = ''] = scripts.n8n.replaceAll(/(?<=^|&& )node /g, `${process.execPath} `).split(' && ');
  const child = spawn('sh', ['-c', `${check} && exec ${run}`], {
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
      return /start anew/.test(output) || undefined;
    },
    300_000,
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

test('one command starts n8n with credentials that open the fake; Ctrl-C ends all, and changes are kept', async () => {
  const first = await start();
  expect(first.output).toContain(`  e-mail    ${owner.email}\n  password  ${owner.password}\n`);
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
  }
  await api.createWorkflow({ name: 'My own', nodes: [], connections: {}, settings: {} });
  const workflows = await api.workflows();
  signal(first.child, 'SIGINT');
  await Promise.all([once(first.child, 'exit'), toBeGone(first.url), toBeGone(first.fakeUrl)]);

  const second = await start();
  const again = new N8nApi(await logIn(second.url));
  expect((await again.workflows()).toSorted(byName)).toEqual(workflows.toSorted(byName));
  expect(await again.credentials()).toHaveLength(5);
  // Only the command itself, which can then stop nobody.
  second.child.kill('SIGKILL');
  await Promise.all([toBeGone(second.url), toBeGone(second.fakeUrl)]);
}, 900_000);

function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name < other.name ? -1 : 1;
}
