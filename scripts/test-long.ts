/**
 * Runs in full what `test` leaves out or shortens, then all suites for a made-up fifth vendor, and ends with the totals. With
 * `--keep`, the copy of the repository that has the fifth vendor stays.
 */
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { behindProxies, longTests, notBehindPrism } from '../long-tests.ts';
import { testFifthVendor } from './fifth-vendor/test-fifth-vendor.ts';
import { start } from './start.ts';
import { readTotals, readTotalsOf, sum, summary, type Totals } from './totals.ts';

const report = 'reports/vitest-long.json';
const problems = problemsOfLists();
const times: string[] = [];

rmSync(report, { force: true });
const files = [...longTests.moved, ...longTests.shortened];
const hasPassed = await timed('the long tests', () =>
  start('vitest', ['run', `--outputFile.json=${report}`, ...files], { env: { INVITEKIT_LONG: '1' } }),
);
const long: Totals = existsSync(report) ? readTotals(report) : { passed: 0, failed: 1 };
for (const { folder, seconds, ...own } of existsSync(report) ? readTotalsOf(report, files) : []) {
  console.log(`${seconds.toFixed().padStart(4)} s  ${folder}  ${summary(own)}`);
}

// The clients of all vendors behind the contract's proxies and behind Prism's, which find nothing.
const behind: Totals[] = [];
for (const kind of ['contract', 'prism']) {
  behind.push(await timed(`the clients behind proxies, ${kind}`, () => testBehind(kind)));
}

// What `check` finds of the planted defects: a third of them, because each has a fake of its own.
console.log('check looks for a third of the planted defects; run defects --check looks for all');
const defects = ['--conditions=@invitekit/source', 'scripts/defects.ts', '--check', '--third'];
const hasFoundDefects = await timed('check and the planted defects', () => start(process.execPath, defects));

// Versions, changelogs, and a dry run of each publish.
const canBeReleased = await timed('the release, rehearsed', () =>
  start(process.execPath, ['scripts/rehearse-release.ts']),
);

const fifthVendor = await timed('the fifth vendor', () => testFifthVendor(process.argv.includes('--keep')));
const lists: Totals = { passed: 0, failed: problems.length };
const others = [hasFoundDefects, canBeReleased].map((isFine) => ({ passed: isFine ? 1 : 0, failed: isFine ? 0 : 1 }));
const all = sum([long, ...behind, ...others, fifthVendor, lists]);
for (const line of [...times, ...problems]) console.log(line);
console.log(summary(all));
process.exitCode = hasPassed && all.failed === 0 && all.passed > 0 ? 0 : 1;

/** Runs a part, and keeps how long it took. */
async function timed<T>(part: string, run: () => T | Promise<T>): Promise<T> {
  const began = performance.now();
  const outcome = await run();
  times.push(`${((performance.now() - began) / 1000).toFixed().padStart(5)} s  ${part}`);
  return outcome;
}

/** Runs the suite of the clients with proxies of a kind between them and the fake. */
async function testBehind(kind: string): Promise<Totals> {
  const proxied = `reports/vitest-behind-${kind}.json`;
  rmSync(proxied, { force: true });
  // Prism makes up an answer in place of a 501, so what tells of one is left out.
  const leftOut = notBehindPrism.map((file) => `--exclude=**/${file}`);
  const names = kind === 'prism' ? ['--testNamePattern', '^(?!.*(?:not_implemented|does not model))', ...leftOut] : [];
  const isSound = await start('vitest', ['run', ...names, `--outputFile.json=${proxied}`, ...behindProxies], {
    env: { INVITEKIT_BEHIND_PROXIES: kind },
  });
  const totals: Totals = existsSync(proxied) ? readTotals(proxied) : { passed: 0, failed: 1 };
  console.log(`behind proxies, ${kind}  ${summary(totals)}`);
  // What fails outside of a test, such as a proxy that finds something, fails all the same.
  return isSound || totals.failed > 0 ? totals : { ...totals, failed: 1 };
}

/** What is listed as shortened, and what is shortened. */
function problemsOfLists(): readonly string[] {
  const shortened = globSync('{specs,packages/*,apps/*}/test/**/*.test.ts').filter((file) =>
    readFileSync(file, 'utf8').includes('long-tests.ts'),
  );
  const listed: readonly string[] = longTests.shortened;
  return [
    ...shortened.filter((file) => !listed.includes(file)).map((file) => `${file} is not listed in long-tests.ts`),
    ...listed.filter((file) => !shortened.includes(file)).map((file) => `${file} is listed and not shortened`),
    ...longTests.moved.filter((file) => !existsSync(file)).map((file) => `${file} is listed and not there`),
  ];
}
