import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishedPackages } from '../../../scripts/packages/published-packages.ts';
import { blocks, root } from '../support/documented-examples.ts';
import { test as withServer } from '../support/mock.ts';
import { packAll, type Tarballs } from '../support/packages/installed-packages.ts';

const documented = 'http://127.0.0.1:4010';
/** Beside the one that runs this. */
const otherNodes = ['20', '22'] as const;
const nodePackage = `node-${process.platform}-${process.arch}`;

let tarballs: Tarballs;
// Builds all packages where they are not built.
beforeAll(async () => {
  tarballs = await packAll();
}, 900_000);
afterAll(async () => await tarballs[Symbol.asyncDispose]());

test('each tarball has a licence, a README and no sources, and the licences of what is bundled', async () => {
  for (const name of tarballs.names) {
    const files = await tarballs.files(name);
    expect(files, name).toEqual(
      expect.arrayContaining(['package/LICENSE', 'package/README.md', 'package/package.json']),
    );
    expect(files.filter((file) => /\.ts$/.test(file) && !/\.d\.c?ts$/.test(file))).toEqual([]);
    const bundles = ['@invitekit/contract', '@invitekit/mock-server'].includes(name);
    expect(files.includes('package/dist/THIRD-PARTY-NOTICES.txt'), name).toBe(bundles);
  }
  expect(tarballs.names.length).toBe(publishedPackages.length);
});

describe('with npm alone, in an empty folder', () => {
  const clientsTwice = {
    'esm.mjs':
      "import { createLinkup } from '@invitekit/clients';\nimport { createSender } from '@invitekit/clients/sender';\nconsole.log(typeof createLinkup, typeof createSender);",
    'commonjs.cjs':
      "const { createLinkup } = require('@invitekit/clients');\nconst { createSender } = require('@invitekit/clients/sender');\nconsole.log(typeof createLinkup, typeof createSender);",
  };

  test('an error of the fake names the line of our source', async () => {
    const folder = await tarballs.install(['@invitekit/mock-server']);
    const program = "import { startMockServer } from '@invitekit/mock-server';\nawait startMockServer({ port: -5 });";
    const file = await folder.write('refused.mjs', program);
    const failing = folder.run(process.execPath, '--enable-source-maps', file);
    await expect(failing).rejects.toThrow(/src\/server\/start-mock-server\.ts:\d+/);
  });

  test.for(otherNodes)('Node %s imports and requires the clients, and runs the fake', async (version) => {
    const folder = await tarballs.install(
      ['@invitekit/clients', '@invitekit/mock-server'],
      [`${nodePackage}@${version}`],
    );
    const node = path.join(folder.path, 'node_modules', nodePackage, 'bin/node');
    expect(await folder.run(node, '--version')).toMatch(`v${version}.`);
    for (const [name, program] of Object.entries(clientsTwice)) {
      expect(await folder.run(node, await folder.write(name, program))).toBe('function function\n');
    }
    const fake = `
      import { startMockServer } from '@invitekit/mock-server';
      const mock = await startMockServer({ port: 0 });
      const { status } = await fetch(mock.url);
      await mock.close();
      console.log(status);`;
    expect(await folder.run(node, await folder.write('fake.mjs', fake))).toBe('200\n');
  });

  test('the fake can be required where Node requires modules', async () => {
    const folder = await tarballs.install(['@invitekit/mock-server']);
    const file = await folder.write(
      'fake.cjs',
      "console.log(typeof require('@invitekit/mock-server').startMockServer);",
    );
    expect(await folder.run(process.execPath, file)).toBe('function\n');
    expect(await folder.run('npx', 'invitekit-mock', '--help')).toContain('--port');
  });

  test.for([
    ['nodenext', '{ "module": "nodenext" }'],
    ['a bundler', '{ "module": "preserve", "moduleResolution": "bundler" }'],
    ['CommonJS', '{ "module": "commonjs", "moduleResolution": "node10" }'],
  ] as const)('TypeScript for %s has types of the clients and their sender', async ([, options]) => {
    const folder = await tarballs.install(['@invitekit/clients'], ['typescript@5.9']);
    const compiler = {
      ...JSON.parse(options),
      strict: true,
      noEmit: true,
      target: 'es2022',
      lib: ['es2023', 'dom', 'esnext.disposable'],
      skipLibCheck: false,
      types: [],
    };
    await folder.write('tsconfig.json', JSON.stringify({ compilerOptions: compiler, files: ['right.ts'] }));
    const program = (limit: string) => `
      import { createUnipile, type Page, type Invitation } from '@invitekit/clients';
      import { memoryStore, type SenderStore } from '@invitekit/clients/sender';
      const client = createUnipile({ apiKey: 'key', accountId: 'acc_1' });
      export const page: Promise<Page<Invitation>> = client.listSent({ limit: ${limit} });
      export const store: SenderStore = memoryStore();`;
    await folder.write('right.ts', program('20'));
    expect(await folder.run('npx', 'tsc')).toBe('');
    await folder.write('right.ts', program("'many'"));
    expect(await folder.run('npx', 'tsc').catch(String)).toContain('not assignable');
  });

  test('the README of the specs runs as printed, and its types are checked', async () => {
    const folder = await tarballs.install(['@invitekit/specs'], ['typescript@5.9']);
    const [example = ''] = blocks('specs/README.md', 'ts');
    await folder.write('example.ts', example);
    const compiler = {
      module: 'nodenext',
      target: 'es2022',
      strict: true,
      resolveJsonModule: true,
      outDir: 'out',
      types: [],
      lib: ['es2023', 'dom'],
    };
    await folder.write('tsconfig.json', JSON.stringify({ compilerOptions: compiler, files: ['example.ts'] }));
    expect(await folder.run('npx', 'tsc')).toBe('');
    expect(await folder.run(process.execPath, 'out/example.js')).toMatch(/^Unipile: \d+ paths, data\n$/);
  });

  withServer('the README of the clients runs as printed', async ({ server }) => {
    const folder = await tarballs.install(['@invitekit/clients']);
    await fetch(`${server.url}/_mock/sandboxes/default/reset`, { method: 'POST' });
    const [example = ''] = blocks('packages/clients/README.md', 'ts');
    const file = await folder.write('example.mts', example.replaceAll(documented, server.url));
    expect(await folder.run(process.execPath, file)).toMatch(/^20 of 145\n/);
  });

  test.for([
    ['vitest@3', 'msw@2'],
    ['vitest@4', 'msw@2'],
    ['vitest@5', 'msw@3'],
  ] as const)('the fixture, the handlers and the matcher work with %s and %s', async (others) => {
    const folder = await tarballs.install(
      ['@invitekit/mock-server', '@invitekit/contract', '@invitekit/specs'],
      others,
    );
    await folder.write('all.test.js', readFileSync(path.join(root, 'apps/e2e/fixtures/packages/all.test.js'), 'utf8'));
    expect(await folder.run('npx', 'vitest', 'run', '--no-color', '--testTimeout=180000')).toMatch(/Tests +3 passed/);
  });

  withServer('the check of the contract runs', async ({ server }) => {
    const folder = await tarballs.install(['@invitekit/contract', '@invitekit/specs']);
    const { vendors } = await (await fetch(`${server.url}/_mock/sandboxes/default`)).json();
    const { baseUrl, apiKey } = vendors.unipile;
    const output = await folder.run(
      'npx',
      'invitekit-contract',
      'check',
      '--vendor',
      'unipile',
      '--base-url',
      baseUrl,
      '--key',
      apiKey,
    );
    expect(output).toMatch(/0 findings|no findings|passed/i);
  });

  test('the MCP server starts, and answers a client', async () => {
    const folder = await tarballs.install(['@invitekit/mcp', '@invitekit/clients', '@invitekit/mock-server']);
    const program = `
      import { Client } from '@modelcontextprotocol/sdk/client/index.js';
      import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
      const client = new Client({ name: 'test', version: '1' });
      const command = 'node_modules/.bin/invitekit-mcp';
      await client.connect(new StdioClientTransport({ command, env: { ...process.env, HOME: process.cwd() }, stderr: 'ignore' }));
      const { structuredContent } = await client.callTool({ name: 'list_people', arguments: {} });
      await client.close();
      console.log(JSON.stringify(structuredContent.lists));`;
    expect(await folder.run(process.execPath, await folder.write('client.mjs', program))).toBe(
      '[{"list":"example","people":4}]\n',
    );
  });

  test('every node and credential of the n8n package is loaded', async () => {
    const folder = await tarballs.install(['n8n-nodes-invitekit']);
    const load = `
      const { n8n } = require('n8n-nodes-invitekit/package.json');
      const files = [...n8n.nodes, ...n8n.credentials];
      const made = files.map((file) => {
        const [name] = file.split('/').at(-1).split('.');
        const { [name]: Made } = require('n8n-nodes-invitekit/' + file);
        return new Made();
      });
      console.log(made.length === files.length);`;
    expect(await folder.run(process.execPath, await folder.write('load.cjs', load))).toBe('true\n');
  });
});
