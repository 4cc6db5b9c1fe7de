import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface Totals {
  readonly passed: number;
  readonly failed: number;
}

interface FileResult extends Totals {
  readonly file: string;
  readonly seconds: number;
}

/** The totals in a report that Vitest has written. */
export function readTotals(report: string): Totals {
  return sum(readFiles(report));
}

/** The same for each of these folders, with how long their files took one after the other. */
export function readTotalsOf(
  report: string,
  folders: readonly string[],
): readonly (Totals & { readonly folder: string; readonly seconds: number })[] {
  const files = readFiles(report);
  return folders.map((folder) => {
    const own = files.filter(({ file }) => !path.relative(folder, file).startsWith('..'));
    return { folder, ...sum(own), seconds: own.reduce((all, { seconds }) => all + seconds, 0) };
  });
}

/** The names of the tests that failed, and of the files that could not be loaded. */
export function readFailures(report: string): readonly string[] {
  return resultsIn(report).flatMap((result) => {
    const failed = listAt(result, 'assertionResults').filter((test) => valueAt(test, 'status') === 'failed');
    const file = String(valueAt(result, 'name')).split('/').slice(-3).join('/');
    if (failed.length === 0) return valueAt(result, 'status') === 'failed' ? [file] : [];
    return failed.map((test) => `${file}: ${String(valueAt(test, 'fullName'))}`);
  });
}

export function sum(all: readonly Totals[]): Totals {
  return {
    passed: all.reduce((count, { passed }) => count + passed, 0),
    failed: all.reduce((count, { failed }) => count + failed, 0),
  };
}

export function summary({ passed, failed }: Totals): string {
  return `${passed} passed, ${failed} failed`;
}

function readFiles(report: string): readonly FileResult[] {
  return resultsIn(report).map((result) => {
    const tests = listAt(result, 'assertionResults').map((test) => valueAt(test, 'status'));
    const failed = tests.filter((status) => status === 'failed').length;
    return {
      file: String(valueAt(result, 'name')),
      passed: tests.filter((status) => status === 'passed').length,
      // A file that cannot be loaded has no tests that could fail, and is a failure all the same.
      failed: failed === 0 && valueAt(result, 'status') === 'failed' ? 1 : failed,
      seconds: (Number(valueAt(result, 'endTime')) - Number(valueAt(result, 'startTime'))) / 1000,
    };
  });
}

function resultsIn(report: string): readonly unknown[] {
  return listAt(JSON.parse(readFileSync(report, 'utf8')), 'testResults');
}

function valueAt(value: unknown, key: string): unknown {
  return Reflect.get(Object(value), key);
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const found = valueAt(value, key);
  return Array.isArray(found) ? found : [];
}
