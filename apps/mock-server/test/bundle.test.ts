import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { describe, expect, test } from 'vitest';
import { buildPage } from '../page/build-page.ts';
import { run, start } from './command-support.ts';
import { folderWith } from './folder-with.ts';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));

/** Every Node on the path, the oldest first. The bundle says which it needs: 20. */
const nodes = (process.env['PATH'] ?? '')
  .split(path.delimiter)
  .map((folder) => path.join(folder, 'node'))
  .filter((file) => existsSync(file))
  .map((file) => ({ file, version: execFileSync(file, ['--version'], { encoding: 'utf8' }).trim().slice(1) }))
  .toSorted((one, other) => one.version.localeCompare(other.version, 'en', { numeric: true }));
const oldest = nodes[0] ?? { file: process.execPath, version: process.versions.node };

/** A folder with nothing but the package as it will be published. */
function folderWithCommand(): string {
  const folder = folderWith();
  cpSync(path.join(packageFolder, 'dist'), path.join(folder, 'dist'), { recursive: true });
  copyFileSync(path.join(packageFolder, 'package.json'), path.join(folder, 'package.json'));
  return folder;
}

test('the licences of all that is in the page come along', async () => {
  const inPage = new Set<string>();
  const collect: Plugin = {
    name: 'collect',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? Object.keys(file.modules) : []));
      for (const id of chunks)
        for (const [, name = ''] of id.matchAll(/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//g)) inPage.add(name);
    },
  };
  await buildPage([collect]);
  expect(inPage.size).toBeGreaterThan(2);
  const notices = readFileSync(path.join(packageFolder, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
  const named = [...notices.matchAll(/^(\S+) \d+\.\d+\.\d\S* \(/gm)].map(([, name]) => name);
  expect(named).toEqual(expect.arrayContaining([...inPage]));
});

describe(`on Node ${oldest.version} and with nothing beside it, the command`, () => {
  const program = ['dist/main.js'];

  test('answers for every vendor, with its page and its documents inside', async () => {
    const { started } = await start({ node: oldest.file, program, cwd: folderWithCommand() });
    for (const { baseUrl, example, apiKey } of started.vendors) {
      expect(example).toContain(baseUrl);
      const answer = await fetch(`${baseUrl}/nowhere`, { headers: { 'x-api-key': apiKey } });
      expect([baseUrl, answer.status]).toEqual([baseUrl, 404]);
    }
    const paths = ['/unipile/v2/accounts', '/', '/_mock/openapi.json', '/_mock/docs', '/_mock/docs/swagger-ui.css'];
    const headers = { 'x-api-key': 'mock-unipile-key' };
    const statuses = await Promise.all(
      paths.map(async (each) => [each, (await fetch(`${started.url}${each}`, { headers })).status]),
    );
    expect(statuses).toEqual(paths.map((each) => [each, 200]));
  });

  test('reads scenarios', async () => {
    const folder = folderWithCommand();
    writeFileSync(path.join(folder, 'scenario.yaml'), 'sandboxes: [{ id: busy }]');
    const args = ['--scenario', 'scenario.yaml'];
    const { started } = await start({ node: oldest.file, program, cwd: folder, args });
    expect(started.sandboxes).toEqual(['busy']);
  });

  test.skipIf(hasSqlite(oldest.file))('says which Node --state needs', async () => {
    const args = ['--port', '0', '--state', 'state.db'];
    const { errors, ended } = run({ node: oldest.file, program, cwd: folderWithCommand(), args });
    expect([await ended, errors()]).toEqual([1, '--state needs Node 22.13 or newer.\n']);
  });
});

describe('the library', () => {
  /** A folder where the package is installed as it will be published. */
  function folderWithPackage(files: Readonly<Record<string, string>>): string {
    const folder = folderWith(files);
    const installed = path.join(folder, 'node_modules/@invitekit/mock-server');
    mkdirSync(installed, { recursive: true });
    cpSync(path.join(packageFolder, 'dist'), path.join(installed, 'dist'), { recursive: true });
    copyFileSync(path.join(packageFolder, 'package.json'), path.join(installed, 'package.json'));
    return folder;
  }

  test(`starts a server on Node ${oldest.version}, without any dependency`, () => {
    const program = `
      import { startMockServer } from '@invitekit/mock-server';
      import { setup } from '@invitekit/mock-server/vitest/global-setup';
      const mock = await startMockServer();
      const sandbox = await mock.sandbox({ invitations: 2 });
      const { now } = await sandbox.advance('P7D');
      await mock.close();
      const end = await setup();
      const url = process.env.INVITEKIT_MOCK_URL;
      await end();
      console.log(JSON.stringify([now, url.startsWith('http://127.0.0.1:')]));
    `;
    const output = execFileSync(oldest.file, ['program.mjs'], {
      cwd: folderWithPackage({ 'program.mjs': program }),
      encoding: 'utf8',
      env: { ...process.env, INVITEKIT_MOCK_URL: '' },
    });
    expect(JSON.parse(output)).toEqual(['2026-06-08T09:00:00.000Z', true]);
  });

  test('brings all types that it needs', () => {
    const program = `
      import { startMockServer, type Invitation } from '@invitekit/mock-server';
      const mock = await startMockServer({ strict: true });
      const sandbox = await mock.sandbox({ accounts: [{ tier: 'free' }] });
      const [first]: readonly Invitation[] = await sandbox.invitations({ state: 'pending' });
      export const state: 'pending' | 'accepted' | 'ignored' | 'withdrawn' | 'expired' | undefined = first?.state;
      // @ts-expect-error There is no such vendor.
      sandbox.connection('nobody');
    `;
    const settings = {
      compilerOptions: {
        target: 'es2022',
        lib: ['es2022', 'esnext.disposable'],
        module: 'nodenext',
        strict: true,
        noEmit: true,
        types: [],
      },
    };
    const cwd = folderWithPackage({ 'program.mts': program, 'tsconfig.json': JSON.stringify(settings) });
    const compiler = path.join(packageFolder, 'node_modules/typescript/bin/tsc');
    expect(execFileSync(process.execPath, [compiler], { cwd, encoding: 'utf8' })).toBe('');
  });
});

function hasSqlite(node: string): boolean {
  const program = "console.log(require('node:module').isBuiltin('node:sqlite'))";
  return execFileSync(node, ['-e', program], { encoding: 'utf8' }).trim() === 'true';
}
