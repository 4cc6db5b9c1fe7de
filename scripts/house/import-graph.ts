import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { repository } from './repository.ts';
import type { SourceFile } from './source-files.ts';

/** Who imports whom. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** The imports between some files, types too. What another package exports is left out. */
export function importGraph(files: readonly SourceFile[]): Graph {
  return new Map(
    files.map(({ path }) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(join(repository, path), 'utf8'));
      return [path, new Set(importedFiles.flatMap(({ fileName }) => resolve(path, fileName) ?? []))];
    }),
  );
}

function resolve(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const path = normalize(join(dirname(from), specifier));
  const candidates = [path, path.replace(/\.js$/, '.ts'), `${path}.ts`, `${path}.tsx`, `${path}/index.ts`];
  return candidates.find((each) => /\.(ts|tsx|mjs)$/.test(each) && existsSync(join(repository, each)));
}

/** The same between the folders of each `src`. Files that stand beside those folders are entry points, and left out. */
export function folderGraph(graph: Graph): Graph {
  const folders = new Map<string, Set<string>>();
  for (const [file, imported] of graph) {
    const from = folderOf(file);
    if (from === undefined) continue;
    const known = folders.get(from) ?? new Set();
    folders.set(from, known);
    for (const to of [...imported].map(folderOf)) {
      if (to !== undefined && to !== from) known.add(to);
    }
  }
  return folders;
}

function folderOf(file: string): string | undefined {
  return /^(.*?\/src\/[^/]+)\//.exec(file)?.[1];
}
