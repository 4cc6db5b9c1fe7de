import { escapeXml, mapTexts, openTag, printable, toXmlText } from '@invitekit/report-parts';
import { findingKinds } from '../report/finding-kinds.ts';
import type { Finding, Report } from '../report/report.ts';
import { linkWords, subjectOf } from './report-words.ts';

/**
 * The reports as JUnit XML: a suite for each; a test case for each gate, which fails when it is broken, and for each finding,
 * which fails when it is an error.
 */
export function renderJunit(...reports: readonly Report[]): string {
  const shown = reports.map((report) => mapTexts(report, (text) => printable(toXmlText(text))));
  const suites = shown.map((report) => ({ report, ...casesOf(report) }));
  const sum = (count: (suite: (typeof suites)[number]) => number) =>
    suites.reduce((total, suite) => total + count(suite), 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    openTag('testsuites', {
      name: 'invitekit-rehearsal',
      tests: sum(({ tests }) => tests),
      failures: sum(({ failures }) => failures),
    }),
    ...suites.flatMap(({ report, tests, failures, lines }) => [
      `  ${openTag('testsuite', { name: subjectOf(report), tests, failures })}`,
      ...lines.map((line) => `    ${line}`),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
}

function casesOf({ vendor, gates, findings }: Report) {
  const broken = gates.filter(({ isBroken }) => isBroken).length;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const lines = [
    ...gates.flatMap(({ gate, wanted, came, isBroken }) => {
      const failure = isBroken ? `wanted  ${wanted}\ncame    ${came}` : undefined;
      return toTestCase(`${vendor}.gates`, `${gate}: ${wanted}`, failure, '');
    }),
    ...findings.flatMap((finding) => {
      const { code, severity, sentence } = finding;
      const name = `${code}: ${findingKinds[code].title}`;
      const text = describe(finding);
      return toTestCase(`${vendor}.findings`, name, severity === 'error' ? text : undefined, `${sentence}\n${text}`);
    }),
  ];
  return { tests: gates.length + findings.length, failures: broken + errors, lines };
}

function toTestCase(classname: string, name: string, failure: string | undefined, note: string): readonly string[] {
  const [message = ''] = failure?.split('\n') ?? [];
  if (failure !== undefined) {
    return [
      openTag('testcase', { classname, name }),
      `  ${openTag('failure', { message })}`,
      escapeXml(failure),
      '  </failure>',
      '</testcase>',
    ];
  }
  if (note === '') return [openTag('testcase', { classname, name }, '/')];
  return [openTag('testcase', { classname, name }), `  <system-out>${escapeXml(note)}</system-out>`, '</testcase>'];
}

export function describe({ sentence, change, nodes, people, requests }: Finding): string {
  return [
    sentence,
    ...(nodes.length === 0 ? [] : [`where   ${nodes.join('; ')}`]),
    ...(people.length === 0 ? [] : [`who     ${people.join(', ')}`]),
    ...(requests.length === 0 ? [] : [`first   ${requests.slice(0, 3).map(linkWords).join('; ')}`]),
    `change  ${change}`,
  ].join('\n');
}
