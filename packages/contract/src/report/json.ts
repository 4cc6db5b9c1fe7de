import { escapeUnits } from './escape-units.ts';
import { findingsOf, type Report } from './report.ts';

/** What JSON may leave as it is, and a terminal obeys or nobody sees. */
const unprintable = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The report as JSON, with whether it passed: nothing was found, and the run got to its end. */
export function toJson(report: Report): string {
  const passed = findingsOf(report).length === 0 && report.incomplete === undefined;
  return writeJson({ passed, ...report });
}

/** A value as JSON that a terminal only shows. */
export function writeJson(value: object): string {
  return `${JSON.stringify(value, null, 2).replaceAll(unprintable, escapeUnits)}\n`;
}
