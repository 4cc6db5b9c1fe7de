import { findingsOf, type Report } from './report.ts';

/** The report as JSON, with whether it passed. */
export function toJson(report: Report): string {
  return `${JSON.stringify({ passed: findingsOf(report).length === 0, ...report }, null, 2)}\n`;
}
