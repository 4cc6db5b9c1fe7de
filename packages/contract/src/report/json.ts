import { writeJson } from '@invitekit/report-parts';
import { findingsOf, type Report } from './report.ts';

/**
 * The report as JSON, with whether it passed: nothing was found, and the run got to its end. Several stand in a list,
 * `{ passed, reports }`.
 */
export function toJson(...reports: readonly Report[]): string {
  const told = reports.map((report) => ({ passed: hasPassed(report), ...report }));
  const [first = { passed: true, reports: [] }] = told;
  return writeJson(told.length === 1 ? first : { passed: told.every(({ passed }) => passed), reports: told });
}

function hasPassed(report: Report): boolean {
  return findingsOf(report).length === 0 && report.incomplete === undefined;
}
