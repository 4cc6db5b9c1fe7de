import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type MockServer, startMockServer } from '../src/index.ts';
import { invite } from './control-support.ts';
import { folderWith, newStateFile } from './folder-with.ts';
import { listSent, post, type SandboxAccess, send, vendorNames } from './support.ts';

let file: string;
let server: MockServer | undefined;

beforeEach(() => {
  file = newStateFile();
});
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** Starts the fake anew on the same file. */
async function restart(): Promise<string> {
  await server?.close();
  server = await startMockServer({ state: file, validateAnswers: true });
  return `${server.url}/_mock/sandboxes`;
}

async function snapshotOf(sandboxes: string, id: string): Promise<unknown> {
  return (await send(`${sandboxes}/${id}/snapshot`)).body;
}

async function access(sandboxes: string, id: string): Promise<SandboxAccess> {
  const { vendors } = JSON.parse((await send(`${sandboxes}/${id}`)).text);
  return { id, vendors };
}

test('a restart keeps every sandbox as it was, byte for byte', async () => {
  let sandboxes = await restart();
  for (const id of ['one', 'two', 'three']) await post(sandboxes, { id, seed: 3, invitations: 20 });
  expect((await invite(await access(sandboxes, 'one'), 'jordan-walke')).status).toBe(200);
  await post(`${sandboxes}/one/clock`, { advance: 'P9D' });
  await post(`${sandboxes}/one/fork`, { id: 'fork' });
  await post(`${sandboxes}/one/clock`, { advance: 'P30D' });
  await post(`${sandboxes}/fork/clock`, { advance: 'P1D' });
  await post(`${sandboxes}/fork/fork`, { id: 'fork-of-fork' });
  expect((await invite(await access(sandboxes, 'fork-of-fork'), 'sophie-germain')).status).toBe(200);
  await post(`${sandboxes}/two/clock`, { advance: 'P90D' });
  await post(`${sandboxes}/two/reset`, {});
  await send(`${sandboxes}/three`, { method: 'DELETE' });
  const ids = ['one', 'two', 'fork', 'fork-of-fork'];
  const before = await Promise.all(ids.map((id) => snapshotOf(sandboxes, id)));

  sandboxes = await restart();
  expect(await Promise.all(ids.map((id) => snapshotOf(sandboxes, id)))).toEqual(before);
  expect((await send(`${sandboxes}/three`)).status).toBe(404);

  sandboxes = await restart();
  expect(await Promise.all(ids.map((id) => snapshotOf(sandboxes, id)))).toEqual(before);
});

test('what was begun is gone on with after a restart as it would have been without', async () => {
  let sandboxes = await restart();
  for (const id of ['kept', 'other']) await post(sandboxes, { id, seed: 9 });
  const act = async (id: string, person: string) => {
    const { status } = await invite(await access(sandboxes, id), person);
    await post(`${sandboxes}/${id}/clock`, { advance: 'P16D' });
    const lists = await access(sandboxes, id).then(({ vendors }) =>
      Promise.all(vendorNames.map((vendor) => listSent(vendor, vendors[vendor]))),
    );
    return [status, ...lists.map(({ text }) => text)];
  };
  expect(await act('kept', 'jordan-walke')).toEqual(await act('other', 'jordan-walke'));
  sandboxes = await restart();
  const kept = await act('kept', 'sophie-germain');
  sandboxes = await restart();
  expect(kept).toEqual(await act('other', 'sophie-germain'));
});

test('a reset after a restart brings a fork back to where it was forked', async () => {
  let sandboxes = await restart();
  await post(sandboxes, { id: 'origin' });
  await invite(await access(sandboxes, 'origin'), 'sophie-germain');
  await post(`${sandboxes}/origin/fork`, { id: 'fork' });
  const forked = await snapshotOf(sandboxes, 'fork');
  await post(`${sandboxes}/fork/clock`, { advance: 'P60D' });
  sandboxes = await restart();
  expect(await snapshotOf(sandboxes, 'fork')).not.toEqual(forked);
  await post(`${sandboxes}/fork/reset`, {});
  expect(await snapshotOf(sandboxes, 'fork')).toEqual(forked);
});

test('a clock that runs has gone on when the fake is started again', async () => {
  let sandboxes = await restart();
  await post(sandboxes, { id: 'running', clock: { running: true, speed: 100_000 } });
  const shown = async () => JSON.parse((await send(`${sandboxes}/running`)).text).clock;
  const before = await shown();
  sandboxes = await restart();
  const after = await shown();
  expect(after).toMatchObject({ running: true, speed: 100_000 });
  expect(Date.parse(after.now)).toBeGreaterThan(Date.parse(before.now) + 60_000);
});

describe('a state file that cannot be used', () => {
  test('is told of while another process has it', async () => {
    await restart();
    await expect(startMockServer({ state: file })).rejects.toThrow(
      `The state file ${file} is in use by another process. Name another one.`,
    );
  });

  test('is told of when it is something else', async () => {
    await writeFile(file, 'Not a database, but a text that is long enough to be taken for the head of one.'.repeat(20));
    await expect(startMockServer({ state: file })).rejects.toThrow(`${file} is not a state file. Name another one.`);
  });

  test('is told of when its folder is not there', async () => {
    const lost = join(folderWith(), 'nowhere', 'state.db');
    await expect(startMockServer({ state: lost })).rejects.toThrow(`The state file ${lost} cannot be used`);
  });
});
