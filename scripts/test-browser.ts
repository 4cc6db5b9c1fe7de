/** Runs the tests that need a real browser, which it installs where it can, and ends with the totals. */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { readTotals, summary, type Totals } from './totals.ts';

const folder = 'apps/mock-server';
const report = `${folder}/reports/vitest-browser.json`;
const chromium = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

rmSync(report, { force: true });
const hasPassed =
  hasChromium() && run('node_modules/.bin/vitest', ['run', '--config', 'vitest.browser.config.ts'], folder);
// Without a report, what was to come before the tests has failed; it is told above.
const totals: Totals = existsSync(report) ? readTotals(report) : { passed: 0, failed: 1 };

console.log();
if (!hasPassed) console.log('Something failed; it is told above.');
console.log(summary(totals));
process.exitCode = hasPassed && totals.failed === 0 && totals.passed > 0 ? 0 : 1;

function hasChromium(): boolean {
  if (existsSync(chromium)) return true;
  const mayInstall =
    process.env['CHROMIUM_PATH'] === undefined && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayInstall && run('apt-get', ['update'], '.')) {
    run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium', 'curl'], '.');
  }
  if (existsSync(chromium)) return true;
  console.log(
    `There is no Chromium at ${chromium}. Install it, on Debian with "apt-get install chromium", or set CHROMIUM_PATH.`,
  );
  return false;
}

function run(command: string, args: readonly string[], cwd: string): boolean {
  return spawnSync(command, args, { cwd, stdio: 'inherit' }).status === 0;
}
