import { describe, expect, test } from 'vitest';
import { toGithub } from '../src/report/github.ts';
import { toJson } from '../src/report/json.ts';
import { toJunit } from '../src/report/junit.ts';
import { toMarkdown } from '../src/report/markdown.ts';
import type { Report } from '../src/report/report.ts';
import { toText } from '../src/report/text.ts';

const report: Report = {
  vendor: 'linkup',
  baseUrl: 'http://127.0.0.1:4010/linkup?a=1&b="2"',
  incomplete: undefined,
  accountId: 'acc_1',
  mode: 'read-only',
  credits: { atMost: 23, taken: 3 },
  negatives: 0,
  coverage: {
    operations: [
      {
        operation: 'a',
        requests: 2,
        statuses: [
          { name: '200', seen: 2 },
          { name: '404', seen: 0 },
        ],
        parameters: [{ name: 'query limit', seen: 1 }],
        errors: [],
      },
    ],
  },
  operations: [
    {
      operation: 'a',
      outcome: 'passed',
      reason: undefined,
      skipped: undefined,
      notes: [],
      findings: [],
      requests: 2,
      milliseconds: 5,
    },
    {
      operation: 'listed',
      outcome: 'passed',
      reason: undefined,
      skipped: undefined,
      notes: ['3 read'],
      findings: [],
      requests: 4,
      milliseconds: 7,
    },
    {
      operation: 'invite',
      outcome: 'skipped',
      reason: 'not <allowed>',
      skipped: 'not allowed',
      notes: [],
      findings: [],
      requests: 0,
      milliseconds: 0,
    },
    {
      operation: 'list_sent',
      outcome: 'failed',
      reason: undefined,
      skipped: undefined,
      notes: [],
      requests: 1,
      milliseconds: 1234,
      findings: [
        {
          operation: 'list_sent',
          rule: 'edge',
          asked: 'POST /v2/network {"a":1}',
          came: 'a <b> & ]]> \u0007\ud800',
          wanted: '"c"',
        },
      ],
    },
  ],
};

describe('the text', () => {
  test('has a line for each operation, its remarks below one another', () => {
    const lines = toText(report, { colours: false }).split('\n').slice(0, 4);
    expect(lines).toEqual([
      '  ✓ a',
      '  ✓ listed     3 read',
      '  – invite     not <allowed>',
      '  ✗ list_sent  1 finding',
    ]);
  });

  test('tells what was asked, what came and what was wanted, and the totals last', () => {
    const text = toText(report, { colours: false });
    expect(text).toContain(
      [
        '✗ list_sent: the last page says that it is the last, and no other does',
        '    asked   POST /v2/network {"a":1}',
        '    came    a <b> & ]]> \\u0007\\ud800',
        '    wanted  "c"',
      ].join('\n'),
    );
    expect(text.trimEnd().split('\n').at(-1)).toBe('2 passed, 1 failed, 1 skipped, 7 requests, 3 credits taken');
  });

  test('has colours where they are wanted, and says the same', () => {
    const coloured = toText(report, { colours: true });
    expect(coloured).toContain('\u001b[31m✗\u001b[0m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are made of them.
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(toText(report, { colours: false }));
  });
});

describe('the JUnit XML', () => {
  test('is well-formed, whatever was answered', () => {
    expect(elementsOf(toJunit(report))).toEqual({
      testsuites: 1,
      testsuite: 1,
      testcase: 4,
      failure: 1,
      skipped: 1,
      'system-out': 1,
    });
  });

  test('counts, and has a case for each operation and a failure for each finding', () => {
    const xml = toJunit(report);
    expect(xml).toContain(
      '<testsuites name="invitekit-contract" tests="4" failures="1" skipped="1" errors="0" time="1.246">',
    );
    expect(xml).toContain('<testcase classname="linkup" name="list_sent" time="1.234">');
    expect(xml).toContain('<skipped message="not &lt;allowed&gt;"/>');
    expect(xml).toContain('came    a &lt;b&gt; &amp; ]]&gt; \ufffd\ufffd');
  });
});

test('the JSON is the report, with whether it passed', () => {
  expect(JSON.parse(toJson(report))).toEqual({ passed: false, ...JSON.parse(JSON.stringify(report)) });
});

/** How often each element occurs. @throws when a tag, an attribute or a text is not as XML wants it. */
function elementsOf(xml: string): Readonly<Record<string, number>> {
  const open: string[] = [];
  const counts = new Map<string, number>();
  const rest = xml.replace(/^<\?xml version="1.0" encoding="UTF-8"\?>\n/, '');
  const tag = /<(\/?)([\w-]+)((?: [\w-]+="(?:[^<&"]|&(?:amp|lt|gt|quot);)*")*)(\/?)>/y;
  const text = /(?:[^<>&]|&(?:amp|lt|gt|quot);)+/y;
  for (let at = 0; at < rest.length; ) {
    const rule = rest[at] === '<' ? tag : text;
    rule.lastIndex = at;
    const match = rule.exec(rest);
    if (match === null) throw new Error(`Not well-formed at ${rest.slice(at, at + 60)}`);
    at = rule.lastIndex;
    const [, slash, name = '', , selfClosing] = match;
    if (rule === text) continue;
    if (slash === '/') {
      if (open.pop() !== name) throw new Error(`${name} is closed and was not open`);
      continue;
    }
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (selfClosing !== '/') open.push(name);
  }
  if (open.length > 0) throw new Error(`${open.join(', ')} stay open`);
  return Object.fromEntries(counts);
}

describe('for GitHub', () => {
  const hostile = '::error::x\n##[add-mask]y, 100%: <b>|`';
  const evil: Report = {
    ...report,
    operations: report.operations.map((operation) => ({
      ...operation,
      findings: operation.findings.map((finding) => ({ ...finding, came: hostile })),
    })),
  };

  test('each finding is an annotation in one line, whose text cannot end it', () => {
    const lines = toGithub([evil]).split('\n');
    const annotations = lines.filter((line) => line.startsWith('::'));
    expect(annotations).toHaveLength(report.operations.flatMap(({ findings }) => findings).length);
    for (const line of annotations)
      expect(line).toMatch(/^::error title=[^:,]*::asked {3}.*%0Acame {4}.*%0Awanted {2}/);
    expect(annotations.join()).toContain('100%25');
  });

  test('nothing that a server sends is a command of the log', () => {
    const lines = toGithub([evil]).split('\n');
    expect(lines.filter((line) => /^\s*::/.test(line) && !line.startsWith('::error title='))).toEqual([]);
    expect(lines.join('\n')).not.toContain('##[');
  });

  test('the summary is a table that no text can break', () => {
    const markdown = toMarkdown([evil]);
    expect(markdown).not.toContain('<b>');
    const [row = ''] = markdown.split('\n').filter((line) => line.includes('100%'));
    expect(row.split(' | ')).toHaveLength(5);
    expect(markdown).toContain('| statuses | 1 | 2 |');
  });
});

test('several reports are several suites, and a list in JSON', () => {
  const two = [report, { ...report, vendor: 'unipile' as const }];
  expect(toJunit(...two).match(/<testsuite /g)).toHaveLength(2);
  expect(JSON.parse(toJson(...two))).toMatchObject({
    passed: false,
    reports: [{ vendor: 'linkup' }, { vendor: 'unipile' }],
  });
});
