import { readFileSync } from 'node:fs';

export interface Totals {
  readonly passed: number;
  readonly failed: number;
}

/** The totals in a report that Vitest has written. */
export function readTotals(report: string): Totals {
  const written: unknown = JSON.parse(readFileSync(report, 'utf8'));
  const [passed, failed, failedSuites] = ['numPassedTests', 'numFailedTests', 'numFailedTestSuites'].map((name) =>
    Number(typeof written === 'object' && written !== null ? Reflect.get(written, name) : Number.NaN),
  );
  if (passed === undefined || failed === undefined || Number.isNaN(passed)) return { passed: 0, failed: 1 };
  // A file that cannot be loaded has no tests that could fail, and is a failure all the same.
  return { passed, failed: failed > 0 ? failed : (failedSuites ?? 0) };
}

export function summary({ passed, failed }: Totals): string {
  return `${passed} passed, ${failed} failed`;
}
