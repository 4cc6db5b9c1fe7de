import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { blocks, root, writeExample } from '../../support/documented-examples.ts';
import { startProgram } from '../../support/program.ts';

const skill = 'skills/test-with-the-fake/SKILL.md';
const run = promisify(execFile);

test('a skill has a name, which is that of its folder, and says when to use it', () => {
  const text = readFileSync(`${root}${skill}`, 'utf8');
  expect(text).toMatch(/^---\nname: test-with-the-fake\ndescription: .{80,1000}\n---\n/);
  // Every block is run below.
  expect(text.match(/^```\w+$/gm)).toEqual(['```ts', '```ts', '```ts']);
});

describe('the code of the skill', () => {
  const all = blocks(skill, 'ts');
  const programs = all.filter((block) => !block.includes("from 'vitest'"));

  test.for(programs.map((program, index) => [index + 1, program] as const))('%i runs', async ([, program]) => {
    const ended = await startProgram(await writeExample(program)).ended();
    expect(ended).toEqual({ code: 0, output: '', errors: '' });
  });

  test('passes in Vitest', async () => {
    const [example = ''] = all.filter((block) => block.includes("from 'vitest'"));
    const file = await writeExample(example);
    const config = path.join(path.dirname(file), 'vitest.config.ts');
    const conditions = JSON.stringify(['@invitekit/source', 'module', 'node']);
    const content = `export default { resolve: { conditions: ${conditions} }, ssr: { resolve: { conditions: ${conditions} } }, test: { include: ['example.ts'], testTimeout: 180_000, hookTimeout: 180_000 } };`;
    await writeFile(config, content);
    const vitest = `${root}apps/e2e/node_modules/vitest/vitest.mjs`;
    const { stdout } = await run(process.execPath, [
      vitest,
      'run',
      '--root',
      path.dirname(file),
      '--config',
      config,
      '--no-color',
    ]);
    expect(stdout).toMatch(/Tests +1 passed/);
  });
});
