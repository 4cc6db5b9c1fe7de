import { escapeUnits } from './escape-units.ts';
import { findingsOf, type Report } from './report.ts';

/** What JSON may leave as it is, and a terminal obeys or nobody sees. */
const unprintable = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * The report as JSON, with whether it passed: nothing was found, and the run got to its end. Several stand in a list,
 * `{ passed, reports }`.
 */
export function toJson(...reports: readonly Report[]): string {
  const told = reports.map((report) => ({ passed: hasPassed(report), ...report }));
  const [first = { passed: true, reports: [] }] = told;
  return writeJson(told.length === 1 ? first : { passed: told.every(({ passed }) => passed), reports: told });
}

/** A value as JSON that a terminal only shows. */
export function writeJson(value: object): string {
  return `${JSON.stringify(value, null, 2).replaceAll(unprintable, escapeUnits)}\n`;
}

function hasPassed(report: Report): boolean {
  return findingsOf(report).length === 0 && report.incomplete === undefined;
}
