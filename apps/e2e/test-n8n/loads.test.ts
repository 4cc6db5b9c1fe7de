import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect } from 'vitest';
import { z } from 'zod';
import { test } from '../support/real-n8n/test.ts';

const manifest = createRequire(import.meta.url).resolve('n8n-nodes-invitekit/package.json');
const { name, n8n: listed } = z
  .object({ name: z.string(), n8n: z.object({ nodes: z.array(z.string()), credentials: z.array(z.string()) }) })
  .parse(JSON.parse(readFileSync(manifest, 'utf8')));

/** n8n names a node or credential as its class, and classes are named as their files. */
function namesOf(files: readonly string[]): readonly string[] {
  return files.map(
    (file) =>
      path
        .basename(file)
        .replace(/^./, (first) => first.toLowerCase())
        .split('.')[0] ?? '',
  );
}

test('n8n has every node of the package, and a tool of each one that is no trigger', async ({ n8n }) => {
  const loaded = (await n8n.api.nodeTypes()).map((type) => type.name).filter((type) => type.startsWith(`${name}.`));
  const nodes = namesOf(listed.nodes).map((node) => `${name}.${node}`);
  const tools = nodes.filter((node) => !node.endsWith('Trigger')).map((node) => `${node}Tool`);
  expect(loaded.toSorted()).toEqual([...nodes, ...tools].toSorted());
});

test('n8n has every credential of the package', async ({ n8n }) => {
  const loaded = (await n8n.api.credentialTypes()).map((type) => type.name);
  expect(loaded).toEqual(expect.arrayContaining([...namesOf(listed.credentials)]));
});
