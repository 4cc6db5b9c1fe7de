/** Measures how fast the fake is, beside other servers. `--help` says how. */
import { spawnSync } from 'node:child_process';
import { listTable } from './bench/list-table.ts';
import { measureLists } from './bench/lists.ts';
import { help, readOptions } from './bench/options.ts';
import { endWithUs } from './bench/processes.ts';
import { hasWrk } from './bench/wrk.ts';
import { repository } from './house/repository.ts';
import { toText } from './house/tables.ts';

const thorough = { rounds: 5, seconds: 1, repeats: 20 } as const;
const quick = { rounds: 2, seconds: 1, repeats: 5 } as const;

const options = readOptions(process.argv.slice(2));
if (options.help) {
  console.log(help);
} else if (!hasWrk()) {
  console.error('It needs wrk. Install wrk (Debian: apt-get install wrk).');
  process.exitCode = 1;
} else {
  endWithUs();
  spawnSync('turbo', ['run', 'build', '--filter=@invitekit/mock-server', '--output-logs=errors-only'], {
    cwd: repository,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  });
  const checkouts = [
    { name: 'fake', path: repository },
    ...(options.against === undefined ? [] : [{ name: 'against', path: options.against }]),
  ];
  const setup = { checkouts, peers: options.peers, vendors: options.vendors, ...(options.quick ? quick : thorough) };
  if (options.sections.includes('lists')) console.log(toText(listTable(await measureLists(setup))));
}
