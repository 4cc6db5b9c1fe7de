import { escapeXml, mapTexts, openTag, printable, toSeconds, toXmlText } from '@invitekit/report-parts';
import { countOf, linesOf, type OperationReport, type Report, rules } from './report.ts';

/**
 * The reports as JUnit XML: a suite for each, a test case for each operation, with a failure for each finding, and with an
 * error where the run could not go on.
 */
export function toJunit(...reports: readonly Report[]): string {
  const shown = reports.map((report) => mapTexts(report, (text) => printable(toXmlText(text))));
  const all = shown.flatMap(({ operations }) => operations);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    openTag('testsuites', { name: 'invitekit-contract', ...count(all) }),
    ...shown.flatMap(({ vendor, baseUrl, operations }) => [
      `  ${openTag('testsuite', { name: `${vendor} at ${baseUrl}`, ...count(operations) })}`,
      ...operations.flatMap((operation) => toTestCase(vendor, operation).map((line) => `    ${line}`)),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
}

function count(operations: readonly OperationReport[]) {
  return {
    tests: operations.length,
    failures: countOf(operations, 'failed'),
    skipped: countOf(operations, 'skipped'),
    errors: countOf(operations, 'error'),
    time: toSeconds(operations.reduce((sum, { milliseconds }) => sum + milliseconds, 0)),
  };
}

function toTestCase(
  vendor: string,
  { operation, outcome, reason = '', notes, findings, milliseconds }: OperationReport,
): readonly string[] {
  const failures = findings.flatMap((finding) => [
    `  ${openTag('failure', { type: finding.rule, message: `${rules[finding.rule]}: ${finding.came}` })}`,
    escapeXml(linesOf(finding).join('\n')),
    '  </failure>',
  ]);
  return [
    openTag('testcase', { classname: vendor, name: operation, time: toSeconds(milliseconds) }),
    ...failures,
    ...(outcome === 'error' ? [`  ${openTag('error', { message: reason }, '/')}`] : []),
    ...(outcome === 'skipped' ? [`  ${openTag('skipped', { message: reason }, '/')}`] : []),
    ...(notes.length > 0 ? [`  <system-out>${escapeXml(notes.join('\n'))}</system-out>`] : []),
    '</testcase>',
  ];
}
