import { type DriftReport, driftKinds } from '../drift.ts';
import { shown } from './shown.ts';

/** A line for each drift that GitHub Actions show as an annotation. */
export function driftToAnnotations(reports: readonly DriftReport[]): string {
  return reports
    .map(shown)
    .flatMap(({ vendor, drifts }) =>
      drifts.map(({ operation, status, kind, certainty, sentence, meaning }) => {
        const level = certainty === 'sure' ? 'error' : 'warning';
        const title = `${vendor} ${operation} ${status}: ${driftKinds[kind]}`;
        return `::${level} title=${escapeProperty(title)}::${escapeData(`${sentence} ${meaning}`)}\n`;
      }),
    )
    .join('');
}

// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
