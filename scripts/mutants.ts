/**
 * Plants mistakes in a copy of the repository, one at a time, and runs the suites that should notice, as `test` runs them.
 * Writes which test noticed each to docs/mutants.md, unless only some are wanted: those in files with a part of this name.
 */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { copyRepository } from './house/copy-repository.ts';
import { repository } from './house/repository.ts';
import { allMutants } from './mutants/all-mutants.ts';
import type { Mutant } from './mutants/mutant.ts';
import { planted } from './mutants/plant.ts';
import { start } from './start.ts';
import { readFailures } from './totals.ts';

const copy = copyRepository();
const report = `${copy}/reports/vitest.json`;
const wanted = process.argv[2] ?? '';
const mutants = allMutants.filter(({ file }) => file.includes(wanted));
const rows: string[] = [];

try {
  await run('npx', ['-y', 'pnpm@12', 'install', '--offline', '--frozen-lockfile', '--silent']);
  await run('npx', ['-y', 'pnpm@12', '--filter', 'n8n-nodes-invitekit', 'run', 'build']);
  const healthy = await failuresOf([...new Set(mutants.flatMap(({ suites }) => suites))]);
  if (healthy.length > 0) throw new Error(`Without a mistake, this fails: ${healthy.join(', ')}`);
  for (const mutant of mutants) rows.push(rowOf(mutant, await planted(copy, mutant, () => noticedBy(mutant))));
} finally {
  rmSync(copy, { recursive: true, force: true });
}

const survivors = rows.filter((row) => row.endsWith('| nobody |'));
const head = `# Planted mistakes\n\nWritten by \`npx -y pnpm@12 run mutants\`.\n\n| file | before | after | noticed by |\n| --- | --- | --- | --- |\n`;
if (wanted === '') writeFileSync(`${repository}/docs/mutants.md`, `${head}${rows.join('\n')}\n`);
console.log(`${rows.length - survivors.length} of ${rows.length} mistakes were noticed`);
for (const row of survivors) console.log(`Nobody noticed ${row}`);
process.exitCode = survivors.length === 0 ? 0 : 1;

/** The first test that fails. Those of nodes run what is bundled. */
async function noticedBy({ suites }: Mutant): Promise<string | undefined> {
  if (suites.some((suite) => suite.startsWith('apps/e2e/test/n8n/'))) {
    await run('node', ['scripts/bundle.mjs'], `${copy}/packages/n8n-nodes`);
  }
  return (await failuresOf(suites))[0];
}

async function failuresOf(suites: readonly string[]): Promise<readonly string[]> {
  rmSync(report, { force: true });
  await start(`${copy}/node_modules/.bin/vitest`, ['run', '--bail=1', '--reporter=json', '--reporter=dot', ...suites], {
    cwd: copy,
  });
  return existsSync(report) ? readFailures(report) : ['The tests could not start'];
}

async function run(program: string, args: readonly string[], cwd = copy): Promise<void> {
  if (!(await start(program, args, { cwd }))) throw new Error(`${program} ${args.join(' ')} failed`);
}

function rowOf({ file, before, after }: Mutant, test: string | undefined): string {
  const cells = [file, `\`${before}\``, after === '' ? 'nothing' : `\`${after}\``, test ?? 'nobody'];
  const row = `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  console.log(row);
  return row;
}
