import { createReport, type Finding } from '@invitekit/rehearsal';
import { beforeAll, describe, expect, test } from 'vitest';
import { rehearsals } from '../support/rehearsal/mistakes.ts';
import { rehearse } from '../support/rehearsal/rehearse.ts';

/** Whom the workflows invite. */
const people = Array.from({ length: 200 }, (_, index) => ({
  name: `Sample ${index}`,
  publicIdentifier: `sample-person-${String(index).padStart(3, '0')}`,
  columns: {},
}));

describe.each(rehearsals)('workflows with mistakes, $days days, $weather', ({ days, weather, mistakes }) => {
  let findings: readonly Finding[];

  beforeAll(async () => {
    const exported = mistakes.map((mistake) => mistake.exported);
    const { rehearsed } = await rehearse(exported, { days, weather, people });
    const report = await createReport(rehearsed);
    findings = report.findings;
    expect(report.passed).toBe(false);
  }, 30 * 60_000);

  test.each(mistakes)('the mistake $code is found, with its node and no other', ({ code, node }) => {
    const found = findings.find((finding) => finding.code === code);
    expect(found?.nodes).toEqual([node]);
    expect(found?.requests).not.toEqual([]);
    expect(found?.requests.every(({ run }) => run !== null)).toBe(true);
  });
});
