/**
 * Does everything that a release does in a copy of the repository, but publishes nothing: versions and changelogs, the build,
 * and a dry run of each publish. Ends with a line for each package. With `--keep`, the copy stays.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { copyRepository } from './house/copy-repository.ts';
import { repository } from './house/repository.ts';
import { publishedPackages } from './packages/published-packages.ts';

const pnpm = ['npx', '-y', 'pnpm@12'] as const;
const copy = copyRepository();
console.log(`In ${copy}:`);

try {
  run('the installation', copy, ...pnpm, 'install', '--offline', '--frozen-lockfile', '--silent');
  run('versions and changelogs', copy, ...pnpm, 'exec', 'changeset', 'version');
  run('the build', repository, ...pnpm, 'exec', 'turbo', 'run', 'build', '--output-logs=errors-only');
  for (const folder of publishedPackages) {
    // The specs are built when they are packed.
    const built = `${repository}/${folder}/dist`;
    if (existsSync(built)) cpSync(built, `${copy}/${folder}/dist`, { recursive: true });
  }
  const problems = publishedPackages.flatMap((folder) => rehearse(folder));
  run('', `${copy}/packages/n8n-nodes`, process.execPath, 'scripts/split.mjs');
  console.log(run('', copy, process.execPath, 'scripts/publish-vendor-nodes.ts', '--dry-run').trimEnd());
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  if (!process.argv.includes('--keep')) rmSync(copy, { recursive: true, force: true });
}

/** What is wrong with a package that would be published. */
function rehearse(folder: string): readonly string[] {
  const place = `${copy}/${folder}`;
  const { name, version, publishConfig }: Manifest = JSON.parse(readFileSync(`${place}/package.json`, 'utf8'));
  const told = run('', place, ...pnpm, 'publish', '--dry-run', '--no-git-checks');
  const changelog = existsSync(`${place}/CHANGELOG.md`) ? readFileSync(`${place}/CHANGELOG.md`, 'utf8') : '';
  console.log(`${name} ${version}`);
  return [
    ...(version === '0.0.0' ? [`${name} has no version: a changeset is missing`] : []),
    ...(changelog.includes(`## ${version}`) ? [] : [`${name} has no changelog for ${version}`]),
    ...(publishConfig?.provenance === true ? [] : [`${name} is published without provenance`]),
    ...(told.includes(`${name}@${version}`) ? [] : [`The dry run of ${name} names no ${name}@${version}:\n${told}`]),
  ];
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly publishConfig?: { readonly provenance?: boolean };
}

function run(what: string, cwd: string, program: string, ...args: readonly string[]): string {
  if (what !== '') console.log(what);
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1' };
  return execFileSync(program, args, {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
