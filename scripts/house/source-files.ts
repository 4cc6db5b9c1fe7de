import { execFileSync } from 'node:child_process';
import { repository } from './repository.ts';

/** A TypeScript file that somebody wrote. */
export interface SourceFile {
  /** Below the repository. */
  readonly path: string;
  /** The folder of its package. */
  readonly package: string;
  readonly isTest: boolean;
}

/** Every file that is in the repository and is not generated. */
export function sourceFiles(): readonly SourceFile[] {
  const listed = execFileSync('git', ['ls-files'], { cwd: repository, encoding: 'utf8', maxBuffer: 2 ** 26 });
  const paths = listed.split('\n').filter((path) => path !== '');
  const packages = paths.filter((path) => path.endsWith('/package.json')).map((path) => path.replace(/\/[^/]*$/, ''));
  return paths
    .filter((path) => /\.(ts|tsx|mts|mjs)$/.test(path) && !/(^|\/)(generated\.ts$|fixtures\/)/.test(path))
    .map((path) => ({
      path,
      package: packages.filter((each) => path.startsWith(`${each}/`)).toSorted(byLength)[0] ?? '.',
      isTest: /(^|\/)(test[^/]*|support)\//.test(path) || /\.test\.ts$/.test(path),
    }));
}

function byLength(one: string, other: string): number {
  return other.length - one.length;
}
