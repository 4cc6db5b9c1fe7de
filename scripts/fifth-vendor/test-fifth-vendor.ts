import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { copyRepository } from '../house/copy-repository.ts';
import { repository } from '../house/repository.ts';
import type { Totals } from '../totals.ts';
import { fixture, measureEffort, most } from './fixture.ts';
import { packages, readOutcome, sharedFiles } from './suites.ts';

const { vendor } = fixture;
const pnpm = ['npx', '-y', 'pnpm@12'] as const;
const reports = `${repository}/apps/e2e/reports/fifth-vendor`;
const problems: string[] = [];
/** Tests call it by its folder or by its title. */
const name = `[${vendor.charAt(0).toUpperCase()}${vendor.charAt(0)}]${vendor.slice(1)}`;
let passed = 0;
let failed = 0;

/**
 * Adds a made-up fifth vendor to a copy of the repository, as `docs/adding-a-vendor.md` says, and runs for it all that runs
 * for every vendor.
 */
export function testFifthVendor(isKept: boolean): Totals {
  const effort = measureEffort();
  say(`${effort.written} lines written by hand (at most ${most.written}), besides the document of ${vendor}`);
  say(
    `${effort.linesOutside} lines (${most.linesOutside}) in ${effort.filesOutside} files (${most.filesOutside}) outside`,
  );
  if (effort.written > most.written) problems.push('It takes more lines than it may.');
  if (effort.filesOutside > most.filesOutside) problems.push('It takes edits in more files than it may.');
  if (effort.linesOutside > most.linesOutside) problems.push('It takes edits of more lines than it may.');

  const copy = copyRepository();
  say(`In ${copy}:`);
  cpSync(fixture.files, copy, { recursive: true });
  rmSync(`${copy}/apps/e2e/fixtures/fifth-vendor`, { recursive: true });

  const isReady =
    run(copy, 'the edits outside', ['git', 'apply', fixture.patch]) &&
    run(copy, 'the installation', [...pnpm, 'install', '--offline', '--frozen-lockfile', '--silent']) &&
    run(copy, 'what is generated', [...pnpm, 'exec', 'turbo', 'run', 'generate', '--output-logs=errors-only']);
  if (isReady) {
    run(copy, 'the types', [
      ...pnpm,
      'exec',
      'turbo',
      'run',
      'check',
      '--continue=always',
      '--output-logs=errors-only',
    ]);
    run(copy, 'the build', [...pnpm, 'exec', 'turbo', 'run', 'build', '--output-logs=errors-only']);
    for (const path of packages) runSuites(copy, path);
  }
  if (isKept) say(`The copy is kept: ${copy}`);
  else rmSync(copy, { recursive: true, force: true });

  console.log();
  for (const problem of problems) console.log(problem);
  // What is no test counts as a failure each.
  return { passed, failed: failed + problems.length };
}

function runSuites(copy: string, path: string): void {
  const cwd = `${copy}/${path}`;
  const report = `${cwd}/reports/vitest.json`;
  rmSync(report, { force: true });
  say(`the shared suites of ${path}`);
  // Tests that run for every vendor have its name.
  start(['node_modules/.bin/vitest', 'run', '-t', name, '--reporter=dot', '--reporter=json', ...sharedFiles(cwd)], cwd);
  const outcome = readOutcome(report, vendor);
  passed += outcome.passed;
  failed += outcome.failed;
  say(`  ${outcome.passed} passed, ${outcome.failed} failed, ${outcome.skipped} skipped`);
  mkdirSync(reports, { recursive: true });
  if (existsSync(report)) cpSync(report, `${reports}/${path.replace('/', '-')}.json`);
}

/** Answers whether it went well. */
function run(copy: string, what: string, command: readonly string[]): boolean {
  say(what);
  const isFine = start(command, copy);
  if (!isFine) problems.push(`${what} failed; it is told above.`);
  return isFine;
}

function start([program = '', ...args]: readonly string[], cwd: string): boolean {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1' };
  return spawnSync(program, args, { cwd, env, stdio: 'inherit' }).status === 0;
}

function say(text: string): void {
  console.log(`[${new Date().toISOString().slice(11, 19)}] ${text}`);
}
