import { mapTexts } from './map-texts.ts';
import { printable } from './printable.ts';
import { type OperationReport, type Outcome, type Report, rules } from './report.ts';

/**
 * The reports as JUnit XML: a suite for each, a test case for each operation, with a failure for each finding, and with an
 * error where the run could not go on.
 */
export function toJunit(...reports: readonly Report[]): string {
  const shown = reports.map((report) => mapTexts(report, (text) => printable(toXmlText(text))));
  const all = shown.flatMap(({ operations }) => operations);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    open('testsuites', { name: 'invitekit-contract', ...count(all) }),
    ...shown.flatMap(({ vendor, baseUrl, operations }) => [
      `  ${open('testsuite', { name: `${vendor} at ${baseUrl}`, ...count(operations) })}`,
      ...operations.flatMap((operation) => toTestCase(vendor, operation).map((line) => `    ${line}`)),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
}

function count(operations: readonly OperationReport[]) {
  const of = (wanted: Outcome) => operations.filter(({ outcome }) => outcome === wanted).length;
  return {
    tests: operations.length,
    failures: of('failed'),
    skipped: of('skipped'),
    errors: of('error'),
    time: toSeconds(operations.reduce((sum, { milliseconds }) => sum + milliseconds, 0)),
  };
}

function toTestCase(
  vendor: string,
  { operation, outcome, reason = '', notes, findings, milliseconds }: OperationReport,
): readonly string[] {
  const failures = findings.flatMap(({ rule, asked, came, wanted }) => [
    `  ${open('failure', { type: rule, message: `${rules[rule]}: ${came}` })}`,
    escapeXml(`asked   ${asked}\ncame    ${came}\nwanted  ${wanted}`),
    '  </failure>',
  ]);
  return [
    open('testcase', { classname: vendor, name: operation, time: toSeconds(milliseconds) }),
    ...failures,
    ...(outcome === 'error' ? [`  ${open('error', { message: reason }, '/')}`] : []),
    ...(outcome === 'skipped' ? [`  ${open('skipped', { message: reason }, '/')}`] : []),
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

function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => entities.get(character) ?? character);
}

/** Text that an XML document can hold: XML 1.0 has no way to write most control characters, and none for halves of pairs. */
function toXmlText(text: string): string {
  return text.toWellFormed().replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
