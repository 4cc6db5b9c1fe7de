/** Runs every check and every test of all packages, and ends with the totals. */
import { spawnSync } from 'node:child_process';
import { globSync, rmSync } from 'node:fs';
import { readTotals, summary } from './totals.ts';

const tasks = [
  'check',
  'lint',
  'check:package',
  'test',
  '//#biome',
  '//#knip',
  '//#check:scripts',
  '//#check:cycles',
  '//#changesets',
];

for (const report of reports()) rmSync(report);
const turbo = spawnSync(
  'turbo',
  ['run', ...tasks, '--continue=always', '--output-logs=new-only', '--log-order=grouped'],
  {
    stdio: 'inherit',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  },
);
const totals = reports().map((report) => ({ name: report.split('/').slice(0, -2).join('/'), ...readTotals(report) }));
const width = Math.max(...totals.map(({ name }) => name.length));

console.log();
for (const { name, passed, failed } of totals) console.log(`${name.padEnd(width)}  ${summary({ passed, failed })}`);
const all = totals.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
  passed: 0,
  failed: 0,
});
if (turbo.status !== 0) console.log('Something failed; it is told above.');
console.log(summary(all));
process.exitCode = turbo.status === 0 && all.failed === 0 && all.passed > 0 ? 0 : 1;

/** What each package's tests wrote. A package whose tests could not start has none, and its task has failed then. */
function reports(): readonly string[] {
  return globSync('{apps/*,packages/*,specs}/reports/vitest.json').sort();
}
