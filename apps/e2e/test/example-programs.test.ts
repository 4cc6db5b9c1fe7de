import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { DatabaseSync } from 'node:sqlite';
import { type Member, type VendorName, vendorNames } from '@invitekit/clients';
import { describe, expect, onTestFinished } from 'vitest';
import { root } from '../support/documented-examples.ts';
import { test } from '../support/mock.ts';
import { startProgram } from '../support/program.ts';
import { createClient, type Sandbox } from '../support/sandbox.ts';
import { connectWith } from '../support/webhooks.ts';

const programs = ['any-vendor', 'list', 'send-service', 'sync', 'withdraw-stale'] as const;

const fileOf = (program: (typeof programs)[number]) => `${root}examples/typescript/${program}.ts`;

/** Nobody does anything by chance. */
const quiet = { linkedin: { activity: 'quiet' } } as const;

/** The settings of a vendor, as a program finds them in its environment. */
function settingsOf(sandbox: Sandbox, vendor: VendorName): Readonly<Record<string, string>> {
  const { baseUrl, apiKey } = sandbox.access(vendor);
  const name = vendor.toUpperCase();
  return {
    [`${name}_API_KEY`]: apiKey,
    [`${name}_ACCOUNT_ID`]: sandbox.accountId(vendor, 'Ada Lovelace'),
    [`${name}_BASE_URL`]: baseUrl,
  };
}

/** A file for a database, until the end of the test. */
async function databaseFile(): Promise<string> {
  const folder = await mkdtemp(`${tmpdir()}/invitekit-example-`);
  onTestFinished(() => rm(folder, { recursive: true }));
  return `${folder}/test.db`;
}

test('no program is longer than 25 lines, and the README names each', async () => {
  const readme = await readFile(`${root}examples/README.md`, 'utf8');
  for (const program of programs) {
    const lines = (await readFile(fileOf(program), 'utf8')).trimEnd().split('\n');
    expect([program, lines.length <= 25]).toEqual([program, true]);
    expect(readme).toContain(`(typescript/${program}.ts)`);
  }
});

describe('any-vendor', () => {
  test.for(vendorNames)('shows who has invited the account at %s', async (vendor, { createSandbox }) => {
    const sandbox = await createSandbox({ ...quiet, invitations: 0 });
    await sandbox.receive({ from: 'sophie-germain' });
    const { baseUrl, apiKey } = sandbox.access(vendor);
    const accountId = sandbox.accountId(vendor, 'Ada Lovelace');
    const env = { VENDOR: vendor, API_KEY: apiKey, ACCOUNT_ID: accountId, BASE_URL: baseUrl };
    const { code, output, errors } = await startProgram(fileOf('any-vendor'), { env }).ended();
    expect([code, errors]).toEqual([0, '']);
    expect(output).toContain('Sophie Germain invited you: ');
  });

  test('names the vendors when the environment names none', async () => {
    const { code, errors } = await startProgram(fileOf('any-vendor')).ended();
    expect(code).toBe(1);
    expect(errors).toContain(`VENDOR must be one of ${vendorNames.join(', ')}`);
  });
});

describe('list', () => {
  test('writes as many people of a list as are wanted, for people or as JSON', async ({ createSandbox }) => {
    const sandbox = await createSandbox(quiet);
    const env = settingsOf(sandbox, 'unipile');
    const { items } = await createClient.unipile(sandbox.connection('unipile')).listSent({ limit: 3 });
    const people = await startProgram(fileOf('list'), { env, args: ['sent', '--limit', '3'] }).ended();
    expect(people).toEqual({
      code: 0,
      output: items.map(({ member }) => `${member.name}  ${member.profileUrl}\n`).join(''),
      errors: '',
    });
    const json = await startProgram(fileOf('list'), { env, args: ['connections', '--json'] }).ended();
    const [first, ...others] = json.output.trimEnd().split('\n');
    expect(JSON.parse(first ?? '')).toMatchObject({ vendor: 'unipile', member: { name: expect.any(String) } });
    expect(others).toHaveLength(19);
  });

  test('names its lists when it has none of that name', async ({ createSandbox }) => {
    const env = settingsOf(await createSandbox(quiet), 'unipile');
    const { code, errors } = await startProgram(fileOf('list'), { env, args: ['friends'] }).ended();
    expect(code).toBe(1);
    expect(errors).toContain('There is no list friends, only sent, received, connections');
  });
});

test('sync keeps what is in the lists, and drops what has left them', async ({ createSandbox }) => {
  const sandbox = await createSandbox({ ...quiet, invitations: 3 });
  const file = await databaseFile();
  const env = { ...settingsOf(sandbox, 'unipile'), DATABASE: file };
  const client = createClient.unipile(sandbox.connection('unipile'));
  const sync = async () => {
    const { code, errors } = await startProgram(fileOf('sync'), { env }).ended();
    expect([code, errors]).toEqual([0, '']);
    using database = new DatabaseSync(file);
    return database.prepare('select list, id, name from people order by list, id').all();
  };
  const listed = async () => {
    const rows = (list: string, items: readonly { readonly id: string; readonly member: Member }[]) =>
      items
        .map(({ id, member: { name } }) => ({ list, id, name }))
        .toSorted((one, other) => (one.id < other.id ? -1 : 1));
    return [
      ...rows('connections', await Array.fromAsync(client.listAllConnections())),
      ...rows('received', await Array.fromAsync(client.listAllReceived())),
      ...rows('sent', await Array.fromAsync(client.listAllSent())),
    ];
  };
  expect(await sync()).toEqual(await listed());
  for await (const invitation of client.listAllSent({ limit: 2 })) await client.withdraw(invitation);
  await connectWith(sandbox, 'sophie-germain');
  const after = await sync();
  expect(after).toEqual(await listed());
  expect(after).toContainEqual(expect.objectContaining({ list: 'connections', name: 'Sophie Germain' }));
});

test('withdraw-stale goes through all vendors, keeps its pace, and goes on when it is started again', async ({
  createSandbox,
}) => {
  const DATABASE = await databaseFile();
  const sandboxes = new Map<VendorName, Sandbox>();
  for (const vendor of vendorNames) {
    const sandbox = await createSandbox(quiet);
    await sandbox.moveTo('2026-06-01T12:00:00Z');
    sandboxes.set(vendor, sandbox);
  }
  // Each account has an owner of its own, so that none waits for another.
  const settings = [...sandboxes].map(([vendor, sandbox]) => ({
    ...settingsOf(sandbox, vendor),
    [`${vendor.toUpperCase()}_OWNER`]: `owner-of-${vendor}`,
  }));
  const env = Object.assign({ DATABASE, TIME_ZONE: 'Europe/London' }, ...settings);
  for (const withdrawn of [1, 2]) {
    const program = startProgram(fileOf('withdraw-stale'), { env });
    const waiting = new Set<string>();
    const done: string[] = [];
    while (waiting.size < vendorNames.length) {
      const line = await program.nextLine();
      const [vendor = ''] = line.split(' ');
      if (/ done $/.test(line)) done.push(vendor);
      if (/ waiting gap$/.test(line)) waiting.add(vendor);
    }
    expect(done.toSorted()).toEqual(vendorNames.toSorted());
    for (const [vendor, sandbox] of sandboxes) {
      const pending = await Array.fromAsync(createClient[vendor](sandbox.connection(vendor)).listAllSent());
      expect([vendor, pending.length]).toEqual([vendor, 145 - withdrawn]);
      await sandbox.advance('PT10M');
    }
    program.stop();
  }
});

test('send-service invites while the budget lasts, and says when to come again', async ({ createSandbox }) => {
  const sandbox = await createSandbox({ ...quiet, invitations: 0 });
  await sandbox.moveTo('2026-06-01T12:00:00Z');
  const env = {
    ...settingsOf(sandbox, 'unipile'),
    UNIPILE_OWNER: 'ada-lovelace',
    TIME_ZONE: 'Europe/London',
    DATABASE: await databaseFile(),
    PORT: '0',
  };
  const { nextLine } = startProgram(fileOf('send-service'), { env });
  const port = /port: (\d+)/.exec(await nextLine())?.[1];
  const invite = async (name: string) => {
    const response = await fetch(`http://127.0.0.1:${port}/invitations`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ profileUrl: `https://www.linkedin.com/in/${name}` }),
    });
    return [response.status, await response.json()];
  };
  expect(await invite('sophie-germain')).toEqual([201, expect.objectContaining({ is: 'sent' })]);
  expect(await invite('sophie-germain')).toEqual([409, expect.objectContaining({ next: 'skip' })]);
  expect(await invite('jordan-walke')).toEqual([
    409,
    expect.objectContaining({ because: 'not-due-yet', tryAgainAt: expect.stringMatching(/^2026-06-01T12:0[2-5]/) }),
  ]);
  await sandbox.advance('PT5M');
  const budget = await fetch(`http://127.0.0.1:${port}/budget`);
  expect(await budget.json()).toMatchObject({
    used: { day: { count: 1, limit: 10 }, week: { count: 1, limit: 50 } },
    pending: 1,
  });
  expect(await invite('jordan-walke')).toEqual([201, expect.objectContaining({ is: 'sent' })]);
});
