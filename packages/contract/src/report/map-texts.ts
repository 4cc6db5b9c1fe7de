import type { OperationReport, Report } from './report.ts';

/** A report in which every text is changed in the same way, wherever it may have come from. */
export function mapTexts(report: Report, change: (text: string) => string): Report {
  const { baseUrl, accountId, incomplete, operations } = report;
  return {
    ...report,
    baseUrl: change(baseUrl),
    accountId: accountId === undefined ? undefined : change(accountId),
    incomplete: incomplete && { ...incomplete, message: change(incomplete.message) },
    operations: operations.map((operation) => mapOperation(operation, change)),
  };
}

function mapOperation(report: OperationReport, change: (text: string) => string): OperationReport {
  const { operation, reason, notes, findings } = report;
  return {
    ...report,
    operation: change(operation),
    reason: reason === undefined ? undefined : change(reason),
    notes: notes.map(change),
    findings: findings.map((finding) => ({
      operation: change(finding.operation),
      rule: finding.rule,
      asked: change(finding.asked),
      came: change(finding.came),
      wanted: change(finding.wanted),
    })),
  };
}
