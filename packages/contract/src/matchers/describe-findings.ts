import { printable } from '@invitekit/report-parts';
import { type Finding, linesOf, rules } from '../report/report.ts';

/** Findings as lines for a person. */
export function describeFindings(findings: readonly Finding[]): string {
  return findings
    .map((finding) =>
      [`${finding.operation}: ${rules[finding.rule]}`, ...linesOf(finding).map((line) => `  ${line}`)]
        .map(printable)
        .join('\n'),
    )
    .join('\n');
}
