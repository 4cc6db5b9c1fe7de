import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { repository } from '../house/repository.ts';
import { toText } from '../house/tables.ts';
import { bundleIn } from './fake.ts';
import { measure } from './measure.ts';
import type { Options } from './options.ts';
import { endWithUs } from './processes.ts';
import { tell } from './progress.ts';
import { pagePath, writePage } from './report/page.ts';
import { partsOf } from './report/parts.ts';
import type { Setup } from './setup.ts';
import { hasWrk } from './wrk.ts';

const thorough = { rounds: 5, seconds: 1, age: 100_000, repeats: 20 } as const;
const quick = { rounds: 2, seconds: 1, age: 5_000, repeats: 3 } as const;

/** Measures, prints the tables, and writes what is asked for. */
export async function run(options: Options): Promise<void> {
  if (!hasWrk()) throw new Error('wrk is missing: install wrk (Debian: apt-get install wrk)');
  endWithUs();
  build();
  const setup = setupOf(options);
  for (const { path } of setup.checkouts) bundleIn(path);

  if ((loadavg()[0] ?? 0) > 1) tell('The machine is busy: the figures will be rough.');
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
