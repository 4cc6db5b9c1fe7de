import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '../src/run-command.ts';

const program = fileURLToPath(new URL('../src/rehearse/main.ts', import.meta.url));
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'invitekit-rehearse-'));
});
afterAll(async () => await rm(folder, { recursive: true }));

async function refusal(...args: readonly string[]): Promise<string> {
  const command = runCommand({
    name: process.execPath,
    args: ['--conditions=@invitekit/source', program, ...args],
    cwd: folder,
  });
  return await command.then(
    () => 'It went well',
    (error: unknown) => String(error),
  );
}

test.each([
  [[], 'Give the file of a workflow'],
  [['no-such-file.json'], 'no-such-file.json cannot be read'],
  [['none.json'], 'not a workflow that n8n has exported'],
  [['slack.json', '--days', '0'], '--days must be a whole number from 1 to 366, not "0"'],
  [['slack.json', '--from', '2026-02-30'], '--from must be a day from 2003 on, such as 2026-06-01'],
  [['slack.json', '--vendor', 'other'], '--vendor must be one of'],
  [['slack.json', '--weather', 'sunny'], '--weather must be one of calm'],
  [['slack.json', '--min-gap', 'long'], '--min-gap takes seconds, minutes or hours'],
  [['slack.json', '--fast'], "Unknown option '--fast'"],
  [['slack.json', '--account', 'old'], '--account must be one of established, new-or-idle, not "old"'],
  [['slack.json', '--time-zone', 'Berlin'], '--time-zone must be a name such as Europe/Berlin, not "Berlin"'],
  [['slack.json', '--scenario', 'no-such.yaml'], 'no-such.yaml cannot be read'],
  [['slack.json', '--scenario', 'two.yaml'], 'two.yaml has 2 sandboxes. A rehearsal takes a scenario with one'],
  [['slack.json', '--scenario', 'timed.yaml'], 'timed.yaml has a clock'],
  [['slack.json'], 'No node of these workflows goes to'],
  [['own.json', '--vendor', 'all'], 'Get Many (n8n-nodes-invitekit.linkup)'],
])('%j is refused with exit code 2 and what to do', async (args, words) => {
  await writeFile(path.join(folder, 'none.json'), '{"a":1}');
  await writeFile(path.join(folder, 'two.yaml'), 'sandboxes: [{ id: one }, { id: two }]');
  await writeFile(path.join(folder, 'timed.yaml'), 'sandboxes: [{ id: one, clock: { running: true } }]');
  const own = { id: '1', name: 'Get Many', type: 'n8n-nodes-invitekit.linkup', typeVersion: 1, parameters: {} };
  await writeFile(path.join(folder, 'own.json'), JSON.stringify({ name: 'One vendor', nodes: [own], connections: {} }));
  const slack = { id: '1', name: 'Slack', type: 'n8n-nodes-base.slack', typeVersion: 2, parameters: {} };
  await writeFile(
    path.join(folder, 'slack.json'),
    JSON.stringify({ name: 'Only Slack', nodes: [slack], connections: {} }),
  );
  const said = await refusal(...args);
  expect(said).toContain('ended with 2');
  expect(said).toContain(words);
});

test('help says what the exit codes mean', async () => {
  const args = ['--conditions=@invitekit/source', program, '--help'];
  expect(await runCommand({ name: process.execPath, args, cwd: folder })).toContain('Exit code: 0 all gates hold');
});
