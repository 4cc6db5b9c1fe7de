import { writeJson } from '@invitekit/report-parts';
import type { Report } from '../report/report.ts';

/** The report as JSON. The same seed gives the same text, but for the ids of runs. */
export function renderJson(report: Report): string {
  return writeJson(report);
}
