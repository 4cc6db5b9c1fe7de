import { type OperationReport, type Report, rules } from './report.ts';

/** The report as JUnit XML: a test case for each operation, and a failure for each finding. */
export function toJunit(report: Report): string {
  const { vendor, baseUrl, operations } = report;
  const failed = operations.filter(({ outcome }) => outcome === 'failed').length;
  const skipped = operations.filter(({ outcome }) => outcome === 'skipped').length;
  const seconds = toSeconds(operations.reduce((sum, { milliseconds }) => sum + milliseconds, 0));
  const counts = { tests: operations.length, failures: failed, skipped, errors: 0, time: seconds };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    open('testsuites', { name: 'invitekit-contract', ...counts }),
    `  ${open('testsuite', { name: `${vendor} at ${baseUrl}`, ...counts })}`,
    ...operations.flatMap((operation) => toTestCase(vendor, operation).map((line) => `    ${line}`)),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function toTestCase(
  vendor: string,
  { operation, reason, notes, findings, milliseconds }: OperationReport,
): readonly string[] {
  const failures = findings.flatMap(({ rule, asked, came, wanted }) => [
    `  ${open('failure', { type: rule, message: `${rules[rule]}: ${came}` })}`,
    escapeXml(`asked   ${asked}\ncame    ${came}\nwanted  ${wanted}`),
    '  </failure>',
  ]);
  return [
    open('testcase', { classname: vendor, name: operation, time: toSeconds(milliseconds) }),
    ...failures,
    ...(findings.length === 0 && reason !== undefined ? [`  ${open('skipped', { message: reason }, '/')}`] : []),
    ...(notes.length > 0 ? [`  <system-out>${escapeXml(notes.join('\n'))}</system-out>`] : []),
    '</testcase>',
  ];
}

function open(name: string, attributes: Readonly<Record<string, string | number>>, end = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  return `<${name}${written.join('')}${end}>`;
}

function toSeconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** Text that an XML document can hold: XML 1.0 has no way to write most control characters, and none for halves of pairs. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll(/[&<>"]/g, (character) => entities.get(character) ?? character);
}
