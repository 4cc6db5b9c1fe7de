/** Runs the tests that need a real n8n, and ends with the totals. */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { readTotals, summary, type Totals } from './totals.ts';

const folder = 'apps/e2e';
const report = `${folder}/reports/vitest-n8n.json`;

rmSync(report, { force: true });
const isBuilt = run('turbo', ['run', 'build', '--filter=n8n-nodes-invitekit', '--output-logs=errors-only'], '.');
const hasPassed = isBuilt && run('node_modules/.bin/vitest', ['run', '--config', 'vitest.n8n.config.ts'], folder);
// Without a report, what was to come before the tests has failed; it is told above.
const totals: Totals = existsSync(report) ? readTotals(report) : { passed: 0, failed: 1 };

console.log();
if (!hasPassed) console.log('Something failed; it is told above.');
console.log(summary(totals));
process.exitCode = hasPassed && totals.failed === 0 && totals.passed > 0 ? 0 : 1;

function run(command: string, args: readonly string[], cwd: string): boolean {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1' };
  return spawnSync(command, args, { cwd, env, stdio: 'inherit' }).status === 0;
}
