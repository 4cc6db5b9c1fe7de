import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../src/cli/cli.ts';

const exchange = {
  format: 'invitekit-recording',
  version: 1,
  vendor: 'unipile',
  target: 'fake',
  recordedOn: '2026-11-29',
  operation: 'listAccounts',
  request: { method: 'GET', path: {}, query: {}, headers: {}, unknown: [] },
  answer: {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: { object: 'Accounts', data: [], has_more: false },
    bodyKind: 'json',
    unknown: [],
  },
};

const changed = { ...exchange, answer: { ...exchange.answer, unknown: [{ at: '/next_page', type: 'string' }] } };

function folderOf(files: Readonly<Record<string, unknown>>): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'drift-command-')), 'recording');
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

async function drift(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  let [stdout, stderr] = ['', ''];
  const { signal } = new AbortController();
  const code = await runCommand(['drift', ...args], {
    environment,
    print: (text) => {
      stdout += text;
    },
    say: (text) => {
      stderr += text;
    },
    colours: false,
    interrupted: signal,
    killed: signal,
  });
  return { code, stdout, stderr };
}

const sound = folderOf({ '1.json': exchange });
const drifted = folderOf({ '1.json': exchange, '2.json': changed });

describe('the exit code', () => {
  test('is 0 where nothing has changed', async () => {
    const { code, stdout } = await drift([sound]);
    expect(stdout).toContain('0 changes');
    expect(code).toBe(0);
  });

  test('is 1 where something has, and the report says what, what it means and what to do', async () => {
    const { code, stdout } = await drift([drifted, '--against', sound]);
    expect(code).toBe(1);
    expect(stdout).toContain('✗ listAccounts 200: a new field');
    expect(stdout).toContain('`/next_page` came as a text.');
    expect(stdout).toContain('Add to specs/unipile/openapi.yaml, at #/components/schemas/');
  });

  test.each([
    ['no folder', []],
    ['two folders', [sound, sound]],
    ['a folder that is not there', [join(sound, 'nowhere')]],
    ['a folder without a recording', [folderOf({ 'notes.txt': 'x' })]],
    ['a file that is no recording', [folderOf({ 'secret.json': '{"password":"hunter2"}' })]],
    ['a file that is no JSON', [folderOf({ 'a.json': 'hunter2' })]],
    ['a recording of another version', [folderOf({ 'a.json': { ...exchange, version: 2 } })]],
    ['an operation that the spec does not have', [folderOf({ 'a.json': { ...exchange, operation: 'hunter2' } })]],
    ['an unknown reporter', [sound, '--reporter', 'xml']],
    ['an address of a fake that is none', [sound, '--fake', 'localhost']],
    ['an address of a fake that is a vendor’s', [sound, '--fake', 'https://api.unipile.com']],
    ['an empty output', [sound, '--output', '']],
    ['an output that cannot be written', [sound, '--output', join(folderOf({ 'a.json': 'x' }), 'a.json', 'report')]],
  ])('is 2 with %s, and nothing of a file is told', async (_, args) => {
    const { code, stderr } = await drift(args);
    expect(code).toBe(2);
    expect(stderr).not.toContain('hunter2');
    expect(stderr).toContain('Usage: invitekit-contract drift');
  });

  test('is 3 where the fake does not answer', async () => {
    expect((await drift([sound, '--fake', 'http://127.0.0.1:1'])).code).toBe(3);
  });

  test('is 0 with the report in folders that were not there', async () => {
    const output = join(folderOf({}), 'no', 'such', 'folder', 'report.txt');
    expect((await drift([sound, '--output', output])).code).toBe(0);
    expect(readFileSync(output, 'utf8')).toContain('unipile');
  });
});

describe('the report', () => {
  test('is JSON for programs', async () => {
    const { stdout } = await drift([drifted, '--reporter', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      reports: [{ vendor: 'unipile', target: 'fake', exchanges: 2, drifts: [{ kind: 'came', place: '/next_page' }] }],
    });
  });

  test('is annotations for GitHub, a summary of the job and Markdown for an issue', async () => {
    const summary = join(sound, 'summary.md');
    const output = join(sound, 'issue.md');
    const { stdout } = await drift([drifted, '--reporter', 'github', '--output', output], {
      GITHUB_STEP_SUMMARY: summary,
    });
    expect(stdout).toMatch(/^::error title=unipile listAccounts 200%3A a new field::/m);
    expect(readFileSync(summary, 'utf8')).toContain('## unipile: 1 change');
    expect(readFileSync(output, 'utf8')).toContain('```yaml');
  });

  test('does nothing to a terminal', async () => {
    const at = '/\u001b[2Jname';
    const folder = folderOf({
      '1.json': { ...changed, answer: { ...changed.answer, unknown: [{ at, type: 'string' }] } },
    });
    for (const reporter of ['text', 'github']) {
      expect((await drift([folder, '--reporter', reporter])).stdout).not.toContain('\u001b');
    }
  });

  test('is explained by --help', async () => {
    const { code, stdout } = await drift(['--help']);
    expect(stdout).toContain('--against');
    expect(code).toBe(0);
  });
});
