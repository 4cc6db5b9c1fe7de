/**
 * Checks all types and runs the tests of all packages at once, and ends with the totals. `test:long` has what is left out.
 * With `--long-follows`, what it runs in full is not run here with fewer runs before.
 */
import { existsSync, rmSync } from 'node:fs';
import { longTests } from '../long-tests.ts';
import { start } from './start.ts';
import { readTotalsOf, sum, summary } from './totals.ts';

const report = 'reports/vitest.json';
const packages = ['packages/clients', 'packages/contract', 'packages/rehearsal'];
const folders = ['specs', ...packages, 'apps/mock-server', 'apps/e2e', 'apps/n8n-host'];
const inLong = [...longTests.moved, ...(process.argv.includes('--long-follows') ? longTests.shortened : [])];
const leftOut = inLong.map((file) => `--exclude=**/${file.split('/').slice(2).join('/')}`);

rmSync(report, { force: true });
// What the tests start and install. The types need no such thing.
const isBuilt = await start('turbo', ['run', 'build', ...filters('n8n-nodes-invitekit', '@invitekit/mock-server')]);
const isFine = await Promise.all([
  start('turbo', ['run', 'check', '//#check:scripts', '--continue=always', '--concurrency=1']),
  start('vitest', ['run', ...leftOut]),
]);
const isCovered = await start('node', ['--conditions=@invitekit/source', 'apps/e2e/scripts/operation-coverage.ts']);
// Without a report, what was to come before the tests has failed; it is told above.
const totals = existsSync(report) ? readTotalsOf(report, folders) : [];
const all = sum(totals);
const hasPassed = isBuilt && isFine.every(Boolean) && isCovered;

console.log();
for (const { folder, seconds, ...own } of totals) {
  console.log(`${folder.padEnd(16)}  ${seconds.toFixed().padStart(4)} s  ${summary(own)}`);
}
if (!hasPassed) console.log('Something failed; it is told above.');
console.log(summary(all));
process.exitCode = hasPassed && all.failed === 0 && all.passed > 0 ? 0 : 1;

function filters(...names: readonly string[]): readonly string[] {
  return names.map((name) => `--filter=${name}`);
}
