import type { Profiler } from 'node:inspector';
import { fileURLToPath } from 'node:url';
import { repository } from './repository.ts';

/** A function of ours that took part in serving a request. */
export interface TouchedFunction {
  /** Below the repository. */
  readonly file: string;
  /** Where it stands in the file, in characters. */
  readonly start: number;
  readonly end: number;
  readonly calls: number;
}

/** The functions of ours that were called; a module itself counts as none. */
export function touchedFunctions(coverage: readonly Profiler.ScriptCoverage[]): readonly TouchedFunction[] {
  return coverage.flatMap(({ url, functions }) => {
    const file = ourFile(url);
    if (file === undefined) return [];
    return functions.flatMap(({ ranges: [whole] }) =>
      whole === undefined || whole.count === 0 || whole.startOffset === 0
        ? []
        : [{ file, start: whole.startOffset, end: whole.endOffset, calls: whole.count }],
    );
  });
}

function ourFile(url: string): string | undefined {
  if (!url.startsWith('file://')) return undefined;
  const path = fileURLToPath(url);
  const isOurs = path.startsWith(`${repository}/`) && !path.includes('/node_modules/');
  const file = path.slice(repository.length + 1);
  return isOurs && !file.startsWith('scripts/') ? file : undefined;
}
