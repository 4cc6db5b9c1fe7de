import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from '../support/documented-examples.ts';
import { startProgram } from '../support/program.ts';

const dockerfile = readFileSync(path.join(root, 'Dockerfile'), 'utf8');
const stages = new Map(
  dockerfile.split(/^(?=FROM )/m).flatMap((part) => {
    const name = /^FROM \S+ AS (\S+)$/m.exec(part)?.[1];
    return name === undefined ? [] : [[name, part]];
  }),
);

const service = z.object({
  build: z.object({ context: z.string(), target: z.string() }),
  command: z.array(z.string()).default([]),
});
const { services } = z
  .object({ services: z.record(z.string(), service) })
  .parse(parse(readFileSync(path.join(root, 'examples/compose/compose.yaml'), 'utf8')));

// No container can be started here; what the images do when they start can.
test.for(Object.entries(services))(
  'the service %s of the Compose file is built from a stage of the Dockerfile',
  (row) => {
    const [, { build }] = row;
    expect(path.join('examples/compose', build.context)).toBe('.');
    expect([...stages.keys()]).toContain(build.target);
  },
);

test.for([
  ['fake', 'apps/mock-server/src/main.ts'],
  ['contract', 'packages/contract/src/main.ts'],
])('the command understands what the image %s and its service start it with', async ([stage, program]) => {
  const [, ...fixed] = JSON.parse(/^ENTRYPOINT (.+)$/m.exec(stages.get(stage ?? '') ?? '')?.[1] ?? '[]');
  const { command } = Object.values(services).find(({ build }) => build.target === stage) ?? { command: [] };
  const args = [...fixed.slice(1), ...command];
  // Help comes only where all else that is there is understood.
  const { output } = await startProgram(path.join(root, program ?? ''), { args: [...args, '--help'] }).ended();
  expect([args.length > 2, output]).toEqual([true, expect.stringMatching(/^Usage: /)]);
});

test('n8n in the image is the version that the nodes are tested with', () => {
  const host = JSON.parse(readFileSync(path.join(root, 'apps/n8n-host/host/package.json'), 'utf8'));
  expect(stages.get('n8n')).toContain(`n8nio/n8n:${host.dependencies.n8n} AS`);
  const nodes = JSON.parse(readFileSync(path.join(root, 'packages/n8n-nodes/package.json'), 'utf8'));
  expect(stages.get('n8n')).toContain(`/home/node/.n8n/nodes/node_modules/${nodes.name}\n`);
});
