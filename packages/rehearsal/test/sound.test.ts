import { rehearse } from '@invitekit/rehearsal';
import { vendorNames } from '@invitekit/specs/vendors';
import { describe, expect, test } from 'vitest';
import { listOf, policy, soundly } from './support.ts';

describe.each(vendorNames)('a sender at %s', (vendor) => {
  test('raises no finding', async () => {
    const people = listOf(200);
    const { report } = await rehearse(soundly(people), { vendor, policy, people, days: 14 });
    expect(report.findings).toEqual([]);
    expect(report.passed).toBe(true);
    expect(report.invitations.sent).toBeGreaterThan(150);
  });
});
