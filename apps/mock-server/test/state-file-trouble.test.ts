import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, test } from 'vitest';
import { startMockServer } from '../src/index.ts';
import { JournalSpace } from '../src/journal/journal-space.ts';
import { sandboxPlanSchema } from '../src/sandbox/plan.ts';
import { Sandbox, type SandboxContext } from '../src/sandbox/sandbox.ts';
import { Sandboxes } from '../src/sandbox/sandboxes.ts';
import { openDatabase } from '../src/state-file/database.ts';
import { openStateFile } from '../src/state-file/index.ts';
import { StateFile } from '../src/state-file/state-file.ts';
import type { VendorLedger } from '../src/vendor/vendor-definition.ts';
import { linkup } from '../src/vendors/linkup/index.ts';
import { createPost } from '../src/webhooks/post.ts';
import { newStateFile } from './folder-with.ts';
import { post, send } from './support.ts';

let file: string;

beforeEach(() => {
  file = newStateFile();
});

const context: SandboxContext = {
  systemTime: () => Date.UTC(2026, 5, 1),
  signingTime: Date.now,
  post: createPost({ allowedHosts: [], timeoutMs: 1000 }),
  subscriptions: (sandbox) => linkup.subscriptions(sandbox, { validateAnswers: true }),
  journalSpace: new JournalSpace(),
  report: (error) => {
    throw error;
  },
};

/** Sandboxes on a file, and what fills its disk. */
async function open() {
  const database = await openDatabase(file);
  const sandboxes = await Sandboxes.create({ ...context, keeper: new StateFile(database, { file, report: () => {} }) });
  const setFull = (isFull: boolean) => database.exec(`PRAGMA query_only = ${isFull ? 1 : 0}`);
  return { database, sandboxes, fill: () => setFull(true), empty: () => setFull(false) };
}

function creditsOf(sandbox: Sandbox): VendorLedger {
  const ledger = linkup.ledger(sandbox);
  if (ledger === undefined) throw new Error('LinkupAPI has no credits');
  return ledger;
}

async function readAgain(): Promise<ReadonlyMap<string, Sandbox>> {
  const { keeper, load } = await openStateFile(file);
  const found = await load({ ...context, keeper });
  keeper.close();
  return new Map(found.map((sandbox) => [sandbox.id, sandbox]));
}

function made(sandbox: unknown): Sandbox {
  if (sandbox instanceof Sandbox) return sandbox;
  throw new Error(`No sandbox: ${sandbox}`);
}

describe('while nothing can be written', () => {
  test('there is no new sandbox, and there is one with the same seed as soon as there is room', async () => {
    const { database, sandboxes, fill, empty } = await open();
    const plan = sandboxPlanSchema.parse({ seed: 77 });
    fill();
    await expect(sandboxes.create(plan, 'lost')).rejects.toThrow('readonly');
    expect(sandboxes.get('lost')).toBeUndefined();
    empty();
    made(await sandboxes.create(plan, 'found'));
    database.close();
    expect([...(await readAgain()).keys()]).toEqual(['default', 'found']);
  });

  test('a sandbox is not reset, and what was done with it is kept as soon as there is room', async () => {
    const { database, sandboxes, fill, empty } = await open();
    const sandbox = made(await sandboxes.create(sandboxPlanSchema.parse({}), 'kept'));
    await sandbox.exclusively(() => creditsOf(sandbox).add(-300, 'before'));
    fill();
    await expect(sandboxes.reset(sandbox)).rejects.toThrow('readonly');
    expect(creditsOf(sandbox).balance).toBe(700);
    await expect(sandbox.exclusively(() => creditsOf(sandbox).add(5, 'meanwhile'))).rejects.toThrow('readonly');
    empty();
    await sandbox.exclusively(() => creditsOf(sandbox).add(-100, 'after'));
    database.close();
    const kept = (await readAgain()).get('kept');
    expect(kept && creditsOf(kept).entries).toEqual(creditsOf(sandbox).entries);
  });
});

test('forks share with their origin what is the same, also after a restart', async () => {
  const { database, sandboxes } = await open();
  const origin = made(await sandboxes.create(sandboxPlanSchema.parse({}), 'origin'));
  const fork = made(await sandboxes.fork(origin, 'fork'));
  made(await sandboxes.fork(fork, 'fork-of-fork'));
  database.close();
  const found = await readAgain();
  const people = ['origin', 'fork', 'fork-of-fork'].map((id) => found.get(id)?.world.findMember('jordan-walke'));
  expect(people[0]).toBeDefined();
  expect(people[1]).toBe(people[0]);
  expect(people[2]).toBe(people[0]);
});

test('sandboxes have a number of records that they may hold together, and what they share is counted once', async () => {
  const sandboxes = await Sandboxes.create({ ...context, mostRecords: 2500 });
  const planOf = (seed: number) => sandboxPlanSchema.parse({ seed });
  const first = made(await sandboxes.create(planOf(2)));
  made(await sandboxes.create(planOf(3), 'one'));
  expect(await sandboxes.create(planOf(4))).toBe('too-many');
  made(await sandboxes.create(planOf(3), 'another'));
  made(await sandboxes.fork(first));
  sandboxes.remove('one');
  expect(await sandboxes.create(planOf(4))).toBe('too-many');
  sandboxes.remove('another');
  const large = made(
    await Sandboxes.create(context).then((others) => others.create(sandboxPlanSchema.parse({ invitations: 2000 }))),
  );
  expect(await sandboxes.restore('default', await large.snapshot())).toBe('too-many');
  made(await sandboxes.create(planOf(4)));
});

test('beginnings that nobody needs any more leave the file at once', async () => {
  const { database, sandboxes } = await open();
  for (let reset = 0; reset < 5; reset += 1) await sandboxes.reset(sandboxes.default);
  for (let fork = 0; fork < 5; fork += 1) {
    await sandboxes.fork(sandboxes.default, 'fork');
    sandboxes.remove('fork');
  }
  expect(database.prepare('SELECT count(*) AS count FROM seeds').get()).toEqual({ count: 1 });
  // One that was removed from the file is still known here, and comes back.
  const plan = sandboxPlanSchema.parse({ seed: 3 });
  for (let turn = 0; turn < 3; turn += 1) {
    made(await sandboxes.create(plan, 'again'));
    if (turn < 2) sandboxes.remove('again');
  }
  database.close();
  expect((await readAgain()).get('again')?.plan.seed).toBe(3);
});

test("another program's database is left as it is", async () => {
  const theirs = new DatabaseSync(file);
  theirs.exec('CREATE TABLE users (name TEXT)');
  theirs.close();
  await expect(startMockServer({ state: file })).rejects.toThrow(
    `The state file ${file} cannot be used: the database belongs to another program; name another file.`,
  );
  const again = new DatabaseSync(file);
  expect(again.prepare('SELECT name FROM sqlite_schema').all()).toEqual([{ name: 'users' }]);
  again.close();
});

test('a sandbox that was removed while a request was under way leaves nothing to its namesake', async () => {
  const server = await startMockServer({ state: file, slowMs: 300 });
  const url = `${server.url}/_mock/sandboxes`;
  const { connectsafely } = JSON.parse((await post(url, { id: 'mine' })).text).vendors;
  const request = send(`${connectsafely.baseUrl}/linkedin/connect?accountId=f00000000000000000000005`, {
    method: 'POST',
    headers: { authorization: `Bearer ${connectsafely.apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ profileId: 'jordan-walke', accountId: 'f00000000000000000000005' }),
  });
  while (JSON.parse((await send(url)).text).sandboxes.find(({ id }: { id: string }) => id === 'mine') === undefined);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await send(`${url}/mine`, { method: 'DELETE' });
  await post(url, { id: 'mine' });
  const before = (await send(`${url}/mine/snapshot`)).text;
  expect((await request).status).toBe(401);
  expect((await send(`${url}/mine/snapshot`)).text).toBe(before);
  await server.close();
  const again = await startMockServer({ state: file });
  expect(JSON.parse((await send(`${again.url}/_mock/sandboxes/mine/snapshot`)).text)).toEqual(JSON.parse(before));
  await again.close();
});
