/** Measures how fast the fake is, beside other servers. `--help` says how. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundleIn } from './bench/fake.ts';
import { measure } from './bench/measure.ts';
import { help, type Options, readOptions } from './bench/options.ts';
import { endWithUs } from './bench/processes.ts';
import { tell } from './bench/progress.ts';
import { pagePath, writePage } from './bench/report/page.ts';
import { partsOf } from './bench/report/parts.ts';
import type { Setup } from './bench/setup.ts';
import { hasWrk } from './bench/wrk.ts';
import { repository } from './house/repository.ts';
import { toText } from './house/tables.ts';

const thorough = { rounds: 5, seconds: 1, age: 100_000, repeats: 20 } as const;
const quick = { rounds: 2, seconds: 1, age: 5_000, repeats: 3 } as const;

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(help);
  else await run(options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run(options: Options): Promise<void> {
  if (!hasWrk()) throw new Error('wrk is missing: install wrk (Debian: apt-get install wrk)');
  endWithUs();
  build();
  const setup = setupOf(options);
  for (const { path } of setup.checkouts) bundleIn(path);

  const results = await measure(setup, options.sections);
  for (const { title, tables } of partsOf(results)) console.log(['', title, ...tables.map(toText)].join('\n\n'));
  if (options.json !== undefined) writeFileSync(options.json, JSON.stringify(results, null, 2));
  if (!options.isWhole) return;
  writePage(results);
  tell(`Written: ${pagePath}`);
}

function setupOf({ against, vendors, peers, quick: isQuick }: Options): Setup {
  const other = against === undefined ? [] : [{ name: 'against', path: resolve(against) }];
  const checkouts = [{ name: 'fake', path: repository }, ...other] as const;
  return { checkouts, vendors, peers, ...(isQuick ? quick : thorough) };
}

/** @throws {Error} when it cannot be built. */
function build(): void {
  const args = ['run', 'build', '--filter=@invitekit/mock-server', '--output-logs=errors-only'];
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1' };
  tell('Building the fake');
  const { status, stdout } = spawnSync('turbo', args, { cwd: repository, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The fake could not be built:\n${stdout}`);
}
