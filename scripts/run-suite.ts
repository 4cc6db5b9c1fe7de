import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { readTotals, sum, summary, type Totals } from './totals.ts';

interface Suite {
  readonly folder: string;
  /** In `vitest.<name>.config.ts`; its report is `reports/vitest-<name>.json`. */
  readonly name: string;
  /** Installs or builds what the suite needs; answers whether it is there. */
  prepare(): boolean;
}

/** Runs the tests of Vitest configurations one after the other, ends with the totals of all, and sets the exit code. */
export function runSuites(...suites: readonly Suite[]): void {
  const results = suites.map(runSuite);
  const hasPassed = results.every((result) => result.hasPassed);
  const totals = sum(results);
  console.log();
  if (!hasPassed) console.log('Something failed; it is told above.');
  console.log(summary(totals));
  process.exitCode = hasPassed && totals.failed === 0 && totals.passed > 0 ? 0 : 1;
}

function runSuite({ folder, name, prepare }: Suite): Totals & { readonly hasPassed: boolean } {
  const report = `${folder}/reports/vitest-${name}.json`;
  rmSync(report, { force: true });
  const config = `vitest.${name}.config.ts`;
  const hasPassed = prepare() && run('node_modules/.bin/vitest', ['run', '--config', config], folder);
  // Without a report, what was to come before the tests has failed; it is told above.
  return { hasPassed, ...(existsSync(report) ? readTotals(report) : { passed: 0, failed: 1 }) };
}

/** Installs packages of Debian where that is possible: as root, on a system that has apt-get. */
export function installDebian(...packages: readonly string[]): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  if (run('apt-get', ['update'])) run('apt-get', ['install', '--yes', '--no-install-recommends', ...packages]);
}

export function run(command: string, args: readonly string[], cwd = '.'): boolean {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { cwd, env, stdio: 'inherit' }).status === 0;
}
