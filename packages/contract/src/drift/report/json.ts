import { writeJson } from '@invitekit/report-parts';
import type { DriftReport } from '../drift.ts';

/** The reports for programs: `{ "reports": [...] }`. */
export function driftToJson(reports: readonly DriftReport[]): string {
  return writeJson({ reports });
}
