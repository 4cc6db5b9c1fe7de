import { createReport } from '@invitekit/rehearsal';
import { expect, test } from 'vitest';
import { mistakes } from '../support/rehearsal/mistakes.ts';
import { rehearse } from '../support/rehearsal/rehearse.ts';

/** Whom the workflows invite. */
const people = Array.from({ length: 200 }, (_, index) => ({
  name: `Sample ${index}`,
  publicIdentifier: `sample-person-${String(index).padStart(3, '0')}`,
  columns: {},
}));

test.each(mistakes)(
  'a workflow with the mistake $code is found, with the node of it',
  async ({ code, days, weather, exported }) => {
    const { rehearsed } = await rehearse(exported, { days, weather, people });
    const { findings, passed } = await createReport(rehearsed);
    expect(findings.map((finding) => finding.code)).toContain(code);
    const found = findings.find((finding) => finding.code === code);
    const node = code === 'lists-in-a-loop' ? 'Careless: Get Many' : 'Careless: Invite';
    expect(found?.nodes).toContain(node);
    expect(found?.requests).not.toEqual([]);
    expect(found?.requests.every(({ run }) => run !== null)).toBe(true);
    expect(passed).toBe(false);
  },
  30 * 60_000,
);
