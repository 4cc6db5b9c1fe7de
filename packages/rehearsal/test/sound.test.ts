import { rehearse } from '@invitekit/rehearsal';
import { vendorNames } from '@invitekit/specs/vendors';
import { describe, expect, test } from 'vitest';
import { listOf, policy, soundly } from './support.ts';

describe.each(vendorNames)('a sender at %s', (vendor) => {
  test('raises no finding in thirty days', async () => {
    const people = listOf(400);
    const { report } = await rehearse(soundly(people), { vendor, policy, people, sandbox: { linkupCredits: 5000 } });
    expect(report.findings).toEqual([]);
    expect(report.passed).toBe(true);
    expect(report.invitations.sent).toBeGreaterThan(200);
  });
});
