import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { root } from '../support/documented-examples.ts';
import { startScriptedServer } from '../support/scripted-server.ts';

const json = { 'content-type': 'application/json' };

test('a dry run passes over a version that is published, and says so', { timeout: 300_000 }, async () => {
  const registry = await startScriptedServer(({ url }, response) => {
    if (url !== '/n8n-nodes-some') return response.writeHead(404, json).end('{}');
    const version = { name: 'n8n-nodes-some', version: '1.0.0', dist: { tarball: '' } };
    const found = { name: 'n8n-nodes-some', 'dist-tags': { latest: '1.0.0' }, versions: { '1.0.0': version } };
    return response.writeHead(200, json).end(JSON.stringify(found));
  });
  const cwd = mkdtempSync(path.join(tmpdir(), 'publish-'));
  onTestFinished(async () => {
    await registry.close();
    rmSync(cwd, { recursive: true });
  });
  for (const name of ['n8n-nodes-other', 'n8n-nodes-some']) {
    const folder = path.join(cwd, 'packages/n8n-nodes/vendors', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0' }));
  }
  const script = path.join(root, 'scripts/publish-vendor-nodes.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [script, '--dry-run'], {
    cwd,
    env: { ...process.env, npm_config_registry: registry.url },
  });
  expect(stdout).toBe('n8n-nodes-other 1.0.0\nn8n-nodes-some 1.0.0 is published already\n');
});
