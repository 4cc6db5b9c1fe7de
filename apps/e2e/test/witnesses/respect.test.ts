import { connectToMockServer } from '@invitekit/mock-server';
import { describe, expect } from 'vitest';
import { test } from '../../support/mock.ts';
import { respect, vendorsWithScenarios } from '../../witnesses/respect.ts';

describe.each(vendorsWithScenarios)('the scenarios of %s', (vendor) => {
  test('go as they say against the fake', async ({ server }) => {
    await using sandbox = await connectToMockServer(server.url).sandbox();
    const { asked, findings } = await respect(vendor, sandbox);
    expect(findings).toEqual([]);
    expect(asked).toBeGreaterThan(15);
  });
});
