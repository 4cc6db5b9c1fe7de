import { annotate } from '@invitekit/report-parts';
import { type DriftReport, driftKinds } from '../drift.ts';
import { shown } from './shown.ts';

/** A line for each drift that GitHub Actions show as an annotation. */
export function driftToAnnotations(reports: readonly DriftReport[]): string {
  return reports
    .map(shown)
    .flatMap(({ vendor, drifts }) =>
      drifts.map(({ operation, status, kind, certainty, sentence, meaning }) => {
        const title = `${vendor} ${operation} ${status}: ${driftKinds[kind]}`;
        return annotate(title, `${sentence} ${meaning}`, certainty === 'sure' ? 'error' : 'warning');
      }),
    )
    .join('');
}
