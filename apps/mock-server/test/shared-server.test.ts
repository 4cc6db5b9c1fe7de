import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { connectToMockServer, startMockServer } from '../src/index.ts';
import { folderWith } from './folder-with.ts';

const root = fileURLToPath(new URL('./shared-server', import.meta.url));
const vitest = fileURLToPath(new URL('vitest.mjs', import.meta.resolve('vitest/package.json')));

/** What a nested run of Vitest came to. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly meta: Readonly<Record<string, string>> }[];
  }[];
}

/** Runs the files in the folder, each in a worker of its own, at the same time. */
async function runFiles(env: NodeJS.ProcessEnv): Promise<Report> {
  const file = path.join(folderWith(), 'report.json');
  const child = spawn(process.execPath, [vitest, 'run', '--root', root, '--reporter=json', `--outputFile=${file}`], {
    env: { ...process.env, INVITEKIT_MOCK_URL: '', ...env },
    stdio: 'inherit',
  });
  await once(child, 'close');
  return JSON.parse(readFileSync(file, 'utf8'));
}

function metaOf({ testResults }: Report, name: string): readonly (string | undefined)[] {
  return testResults.flatMap(({ assertionResults }) => assertionResults.map(({ meta }) => meta[name]));
}

test('files that run in parallel share one server through globalSetup, and each test has a sandbox', async () => {
  const report = await runFiles({});
  expect([report.numPassedTests, report.numFailedTests]).toEqual([12, 0]);
  expect(new Set(metaOf(report, 'url')).size).toBe(1);
  expect(new Set(metaOf(report, 'worker')).size).toBe(3);
  expect(new Set(metaOf(report, 'sandbox')).size).toBe(12);
  const [url = ''] = metaOf(report, 'url');
  await expect(fetch(url)).rejects.toThrow();
});

test('with INVITEKIT_MOCK_URL they use the server that is there, and leave no sandbox behind', async () => {
  await using mock = await startMockServer();
  const report = await runFiles({ INVITEKIT_MOCK_URL: mock.url });
  expect([report.numFailedTests, new Set(metaOf(report, 'url'))]).toEqual([0, new Set([mock.url])]);
  const left: unknown = await (await fetch(`${mock.url}/_mock/sandboxes`)).json();
  expect(left).toMatchObject({ sandboxes: [{ id: 'default' }] });
  expect(connectToMockServer(`${mock.url}/`).url).toBe(mock.url);
});
