import type { DriftReport } from '../drift.ts';

/** The reports for programs: `{ "reports": [...] }`. */
export function driftToJson(reports: readonly DriftReport[]): string {
  return `${JSON.stringify({ reports }, null, 2)}\n`;
}
