import { printable } from '@invitekit/report-parts';
import { type Finding, rules } from '../report/report.ts';

/** Findings as lines for a person. */
export function describeFindings(findings: readonly Finding[]): string {
  return findings
    .map(({ operation, rule, asked, came, wanted }) =>
      [`${operation}: ${rules[rule]}`, `  asked   ${asked}`, `  came    ${came}`, `  wanted  ${wanted}`]
        .map(printable)
        .join('\n'),
    )
    .join('\n');
}
