import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { connectToMockServer } from '../src/index.ts';
import { run, runHere, start } from './command-support.ts';
import { folderWith } from './folder-with.ts';

const yaml = `
sandboxes:
  - id: default
    invitations: 3
  - id: busy
    linkupCredits: 5
    accounts:
      - name: Mary Shelley
        tier: free
        invitations: 20
    clock: { now: '2026-03-01T12:00:00.000Z' }
    faults:
      - { vendor: linkup, operation: '*', status: 500 }
`;

const json = JSON.stringify({ sandboxes: [{ id: 'busy', linkupCredits: 5 }] });

function scenario(text: string): string {
  return path.join(folderWith({ scenario: text }), 'scenario');
}

test('a YAML file makes sandboxes with people, credits, times and faults', async () => {
  const { started } = await start({ args: ['--scenario', scenario(yaml)] });
  const server = connectToMockServer(started.url);
  const busy = await server.openSandbox('busy');
  expect(started.sandboxes).toEqual(['default', 'busy']);
  expect(await busy.credits()).toBe(5);
  expect((await busy.clock()).now).toBe('2026-03-01T12:00:00.000Z');
  expect(await busy.faults()).toMatchObject([{ vendor: 'linkup', operation: '*' }]);
  expect(await busy.accounts()).toMatchObject([{ owner: { name: 'Mary Shelley' }, tier: 'free' }, {}]);
});

test('the default sandbox can be another one, whose clock still runs', async () => {
  const { started } = await start({ args: ['--scenario', scenario(yaml)] });
  const sandbox = await connectToMockServer(started.url).openSandbox('default');
  expect(await sandbox.invitations({ direction: 'sent', kind: 'connection', account: 'ada-lovelace' })).toHaveLength(3);
  const { running, now } = await sandbox.clock();
  expect([running, Math.abs(Date.parse(now) - Date.now()) < 60_000]).toEqual([true, true]);
});

test('a JSON file will do', async () => {
  const { started } = await start({ args: ['--scenario', scenario(json)] });
  expect(await (await connectToMockServer(started.url).openSandbox('busy')).credits()).toBe(5);
});

test('the banner names the sandboxes', async () => {
  const { output, child } = run({ args: ['--port', '0', '--scenario', scenario(json)] });
  await expect.poll(output, { timeout: 60_000 }).toContain('Other sandboxes: busy.');
  child.kill();
});

test('a state file that is there keeps its sandboxes as they are', async () => {
  const folder = folderWith({ scenario: json });
  const args = ['--scenario', path.join(folder, 'scenario'), '--state', path.join(folder, 'state.db')];
  const first = await start({ args });
  await (await connectToMockServer(first.started.url).openSandbox('busy')).setCredits(2);
  first.child.kill('SIGTERM');
  await first.ended;
  expect(first.errors()).toBe('');
  const second = await start({ args });
  expect(second.errors()).toMatch(/state\.db exists .* nothing is made from .*scenario\.\n$/);
  expect(await (await connectToMockServer(second.started.url).openSandbox('busy')).credits()).toBe(2);
});

test('a scenario that cannot be made leaves no state file, so that it is made once it is mended', async () => {
  const folder = folderWith({ scenario: 'sandboxes: [{ id: busy, linkupCredits: 5 }, { id: A }]' });
  const args = ['--scenario', path.join(folder, 'scenario'), '--state', path.join(folder, 'state.db')];
  const { ended, errors } = run({ args: ['--port', '0', ...args] });
  expect([await ended, errors()]).toEqual([2, expect.stringContaining('The sandbox A cannot be made:')]);
  expect(readdirSync(folder)).toEqual(['scenario']);
  writeFileSync(path.join(folder, 'scenario'), json);
  const { started } = await start({ args });
  expect(started.sandboxes).toEqual(['busy']);
});

test('a port that is taken leaves no state file', async () => {
  const { started } = await start({});
  const folder = folderWith();
  const { ended } = run({ args: ['--port', new URL(started.url).port, '--state', path.join(folder, 'state.db')] });
  expect([await ended, readdirSync(folder)]).toEqual([1, []]);
});

test('a reset brings back the plan and the time of the start, without the faults', async () => {
  const { started } = await start({ args: ['--scenario', scenario(yaml)] });
  const server = connectToMockServer(started.url);
  const [busy, sandbox] = [await server.openSandbox('busy'), await server.openSandbox('default')];
  await busy.setCredits(1);
  await busy.reset();
  expect([await busy.credits(), await busy.faults()]).toEqual([5, []]);
  await sandbox.advance('P7D');
  await sandbox.reset();
  expect(Math.abs(Date.parse((await sandbox.clock()).now) - Date.now())).toBeLessThan(60_000);
});

describe('a file that is no scenario ends the command with 2 and one line', () => {
  test.each([
    ['[', 'is neither YAML nor JSON'],
    ['', 'is not a scenario'],
    ['sandboxes: []', 'is not a scenario: sandboxes'],
    ['sandboxes: [{ seed: 1 }]', 'is not a scenario: sandboxes.0.id'],
    ['sandboxes: [{ id: a }, { id: a }]', 'must have different ids'],
    ['sandboxes: [{ id: a }]\nmore: 1', 'more'],
    ['sandboxes: [{ id: a, invitation: 5 }]', 'The sandbox a cannot be made:'],
    ['sandboxes: [{ id: A }]', 'The sandbox A cannot be made:'],
    ['sandboxes: [{ id: a, accounts: [{ tier: gold }] }]', 'accounts.0.tier'],
    ['sandboxes: [{ id: a, faults: [{ vendor: unipile, operation: nope, status: 500 }] }]', 'nope'],
  ])('%j', async (text, says) => {
    const { code, output, errors } = await runHere(['--port', '0', '--scenario', scenario(text)]);
    expect([code, output, errors]).toEqual([2, '', expect.stringContaining(says)]);
    expect(errors.trimEnd().split('\n')).toHaveLength(1);
  });
});
