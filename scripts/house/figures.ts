import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCycles, findPairs } from './find-cycles.ts';
import { folderGraph, importGraph } from './import-graph.ts';
import { learnedNames } from './learned-names.ts';
import { repository } from './repository.ts';
import { type SourceFile, sourceFiles } from './source-files.ts';
import type { TouchedFunction } from './touched-functions.ts';

/** What one request takes. */
interface RequestFigures {
  readonly vendor: string;
  readonly request: string;
  readonly files: number;
  readonly functions: number;
  readonly calls: number;
  /** What a reader must look up, besides types. */
  readonly names: number;
  readonly types: number;
}

interface PackageFigures {
  readonly package: string;
  readonly files: number;
  readonly source: number;
  readonly testFiles: number;
  readonly tests: number;
}

export interface Figures {
  readonly requests: readonly RequestFigures[];
  /** Lines. */
  readonly packages: readonly PackageFigures[];
  readonly fileCycles: readonly (readonly string[])[];
  readonly folderCycles: readonly (readonly string[])[];
  /** Folders that import each other. */
  readonly folderPairs: readonly (readonly [string, string])[];
}

interface Trace {
  readonly vendor: string;
  readonly request: string;
  readonly functions: readonly TouchedFunction[];
}

export function countHouse(): Figures {
  const files = sourceFiles();
  const graph = importGraph(files.filter(({ isTest }) => !isTest));
  const folders = folderGraph(graph);
  return {
    requests: trace().map(countRequest),
    packages: [...Map.groupBy(files, (file) => file.package)].map(([name, own]) => countPackage(name, own)),
    fileCycles: findCycles(graph),
    folderCycles: findCycles(folders),
    folderPairs: findPairs(folders),
  };
}

/** V8 does not count every call of a function that it has optimized. */
const flags = ['--no-opt', '--no-maglev', '--conditions=@invitekit/source'];

function trace(): readonly Trace[] {
  const file = join(repository, 'scripts/house/trace.ts');
  const printed = execFileSync(process.execPath, [...flags, file], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const traces: readonly Trace[] = JSON.parse(printed);
  return traces;
}

function countRequest({ vendor, request, functions }: Trace): RequestFigures {
  const { values, types } = learnedNames(functions);
  return {
    vendor,
    request,
    files: new Set(functions.map(({ file }) => file)).size,
    functions: functions.length,
    calls: functions.reduce((sum, { calls }) => sum + calls, 0),
    names: values.size,
    types: types.size,
  };
}

function countPackage(name: string, files: readonly SourceFile[]): PackageFigures {
  const tests = files.filter(({ isTest }) => isTest);
  const source = files.filter(({ isTest }) => !isTest);
  return {
    package: name,
    files: source.length,
    source: countLines(source),
    testFiles: tests.length,
    tests: countLines(tests),
  };
}

function countLines(files: readonly SourceFile[]): number {
  return files.reduce((sum, { path }) => sum + readFileSync(join(repository, path), 'utf8').split('\n').length - 1, 0);
}
