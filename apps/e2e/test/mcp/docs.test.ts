import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { blocks, root } from '../../support/documented-examples.ts';
import { runMcp } from '../../support/mcp/command.ts';
import { leadsFile, writeFiles } from '../../support/mcp/world.ts';

const page = 'docs/agents.md';
const serversSchema = z.object({
  mcpServers: z.object({ invitekit: z.object({ command: z.string(), args: z.array(z.string()) }) }),
});

test('the settings of a client start the server, from a clone and after publication', () => {
  const all = [...blocks(page, 'json'), ...blocks('packages/mcp/README.md', 'json')].filter((block) =>
    block.includes('mcpServers'),
  );
  const commands = all.map((block) => serversSchema.parse(JSON.parse(block)).mcpServers.invitekit);
  expect(commands.map(({ command }) => command)).toEqual(['node', 'npx', 'npx']);
  expect(commands[0]?.args).toContain('/home/you/invitekit/packages/mcp/src/main.ts');
});

test('the file is right as printed, and each of its fields is explained', async () => {
  const [file = ''] = blocks(page, 'json').filter((block) => block.includes('"vendor"'));
  const folder = await writeFiles({ 'config.json': file, 'leads.csv': leadsFile, 'do-not-contact.txt': '' });
  // Everything but the key is there.
  const { errors } = await runMcp(['--live', '--config', `${folder}/config.json`]);
  expect(errors).toBe('invitekit-mcp: --live needs the API key in the environment variable INVITEKIT_LINKUP_KEY.\n');
  const { output } = await runMcp(['schema']);
  const fields = Object.keys(
    z.object({ properties: z.record(z.string(), z.unknown()) }).parse(JSON.parse(output)).properties,
  );
  const text = readFileSync(`${root}${page}`, 'utf8');
  expect(fields.filter((field) => field !== '$schema' && !text.includes(`| \`${field}\``))).toEqual([]);
});
