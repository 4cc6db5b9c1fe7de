import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { connectToMockServer } from '../src/index.ts';
import { folderWith, run, start } from './command-support.ts';

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
  await expect.poll(output, { timeout: 60_000 }).toContain('Further sandboxes: busy.');
  child.kill();
});

test('a state file that is there keeps its sandboxes as they are', async () => {
  const folder = folderWith({ scenario: json });
  const args = ['--scenario', path.join(folder, 'scenario'), '--state', path.join(folder, 'state.db')];
  const first = await start({ args });
  await (await connectToMockServer(first.started.url).openSandbox('busy')).setCredits(2);
  first.child.kill('SIGTERM');
  await first.ended;
  const second = await start({ args });
  expect(await (await connectToMockServer(second.started.url).openSandbox('busy')).credits()).toBe(2);
});

describe('a file that is no scenario ends the command with 2 and one line', () => {
  test.each([
    ['[', 'is neither YAML nor JSON'],
    ['', 'is no scenario'],
    ['sandboxes: []', 'is no scenario: sandboxes'],
    ['sandboxes: [{ seed: 1 }]', 'is no scenario: sandboxes.0.id'],
    ['sandboxes: [{ id: a }, { id: a }]', 'ids that differ'],
    ['sandboxes: [{ id: a }]\nmore: 1', 'more'],
    ['sandboxes: [{ id: a, invitation: 5 }]', 'The sandbox a cannot be made:'],
    ['sandboxes: [{ id: A }]', 'The sandbox A cannot be made:'],
    ['sandboxes: [{ id: a, accounts: [{ tier: gold }] }]', 'accounts.0.tier'],
    ['sandboxes: [{ id: a, faults: [{ vendor: unipile, operation: nope, status: 500 }] }]', 'nope'],
  ])('%j', async (text, says) => {
    const { output, errors, ended } = run({ args: ['--port', '0', '--scenario', scenario(text)] });
    expect([await ended, output(), errors()]).toEqual([2, '', expect.stringContaining(says)]);
    expect(errors().trimEnd().split('\n')).toHaveLength(1);
  });
});
