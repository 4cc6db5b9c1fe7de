import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { runs } from '../../../long-tests.ts';
import { createRandom } from '../src/world/seed/random.ts';
import { bundledCommand } from './command-support.ts';
import { newStateFile } from './folder-with.ts';
import { authentication, listSent, post, type SandboxAccess, send } from './support.ts';

const rounds = runs(20);

const requestsAtOnce = 6;

const invitationsOfRound = 40;

let file: string;
let running: ChildProcess | undefined;

beforeEach(() => {
  file = newStateFile();
});
afterEach(() => void running?.kill('SIGKILL'));

test(`killed ${rounds} times in the middle of writes, the fake has lost nothing that it had answered`, async () => {
  const random = createRandom(7);
  const snapshots = new Map<string, unknown>();
  let sandboxes = await start();
  for (let round = 1; round <= rounds; round += 1) {
    const id = `round-${round}`;
    await post(sandboxes, { id, invitations: invitationsOfRound });
    const before = await readSandbox(sandboxes, id);
    const answered = await writeUntil(random.integer(1, 50), before, kill);

    sandboxes = await start();
    const { pending, balance } = await readSandbox(sandboxes, id);
    expect(pending.filter((each) => answered.withdrawn.includes(each))).toEqual([]);
    expect(pending.length).toBeGreaterThanOrEqual(invitationsOfRound - answered.withdrawn.length - requestsAtOnce);
    expect(before.balance - balance).toBeGreaterThanOrEqual(answered.listed);
    expect(before.balance - balance).toBeLessThanOrEqual(answered.listed + requestsAtOnce);
    snapshots.set(id, await snapshotOf(sandboxes, id));
  }
  for (const [id, snapshot] of snapshots) expect(await snapshotOf(sandboxes, id)).toEqual(snapshot);
}, 300_000);

const bannerSchema = z.object({ url: z.string() });

/** Starts the fake as a process of its own, and gives where its sandboxes are. */
async function start(): Promise<string> {
  const options = ['--port', '0', '--json', '--state', file];
  const child = spawn(process.execPath, [bundledCommand, ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running = child;
  const failed = once(child, 'exit').then(([code]) => Promise.reject(new Error(`The fake ended with ${code}`)));
  const [line]: unknown[] = await Promise.race([once(createInterface(child.stdout), 'line'), failed]);
  failed.catch(() => {});
  return `${bannerSchema.parse(JSON.parse(String(line))).url}/_mock/sandboxes`;
}

async function kill(): Promise<void> {
  if (running === undefined) return;
  const gone = once(running, 'exit');
  running.kill('SIGKILL');
  await gone;
}

const access = z.object({
  baseUrl: z.string(),
  apiKey: z.string(),
  otherKeys: z.record(z.string(), z.string()),
  accounts: z.array(z.object({ id: z.string(), name: z.string() })),
});

const sandboxSchema = z.object({
  id: z.string(),
  vendors: z.object({ linkup: access, connectsafely: access, unipile: access, postpress: access }),
});

const sentSchema = z.object({ items: z.array(z.object({ id: z.string() })) });

const ledgerSchema = z.object({ balance: z.number() });

interface Reading {
  readonly sandbox: SandboxAccess;
  /** postpress' ids of what is pending. */
  readonly pending: readonly string[];
  /** Credits at LinkupAPI. */
  readonly balance: number;
}

async function readSandbox(sandboxes: string, id: string): Promise<Reading> {
  const sandbox = sandboxSchema.parse((await send(`${sandboxes}/${id}`)).body);
  const { body } = await listSent('postpress', sandbox.vendors.postpress);
  const { balance } = ledgerSchema.parse((await send(`${sandboxes}/${id}/ledger`)).body);
  return { sandbox, pending: sentSchema.parse(body).items.map((each) => each.id), balance };
}

async function snapshotOf(sandboxes: string, id: string): Promise<unknown> {
  return (await send(`${sandboxes}/${id}/snapshot`)).body;
}

/**
 * Withdraws invitations at postpress and pays for lists at LinkupAPI, several at once, and ends the fake after so many
 * answers. Gives what was answered.
 */
async function writeUntil(answers: number, { sandbox, pending }: Reading, end: () => Promise<void>) {
  const { postpress, linkup } = sandbox.vendors;
  const withdrawn: string[] = [];
  let listed = 0;
  let ended: Promise<void> | undefined;
  const waiting = [...pending];
  const work = async () => {
    for (let id = waiting.pop(); id !== undefined && ended === undefined; id = waiting.pop()) {
      const url = `${postpress.baseUrl}/v1/users/invite/sent/${id}?account_id=${postpress.accounts[0]?.id}`;
      const withdrawal = await send(url, { method: 'DELETE', headers: authentication.postpress(postpress.apiKey) });
      expect(withdrawal.status).toBe(200);
      withdrawn.push(id);
      if (withdrawn.length + listed >= answers) ended ??= end();
      expect((await listSent('linkup', linkup)).status).toBe(200);
      listed += 1;
      if (withdrawn.length + listed >= answers) ended ??= end();
    }
  };
  // Whoever waits for an answer when the fake ends gets none.
  await Promise.all(Array.from({ length: requestsAtOnce }, () => work().catch(unlessEnded)));
  expect(ended).toBeDefined();
  await ended;
  return { withdrawn, listed };

  function unlessEnded(error: unknown): void {
    if (ended === undefined) throw error;
  }
}
