import { connectToMockServer } from '@invitekit/mock-server';
import { describe, expect } from 'vitest';
import { test } from '../../support/mock.ts';
import { specmatic, vendorsForSpecmatic } from '../../witnesses/specmatic.ts';

describe.each(vendorsForSpecmatic)('%s', (vendor) => {
  test('fits its spec, says Specmatic', async ({ server }) => {
    const mock = connectToMockServer(server.url);
    await using sound = await mock.sandbox();
    await using judged = await mock.sandbox();
    const { asked, findings } = await specmatic(vendor, { sound, judged });
    expect(findings).toEqual([]);
    expect(asked).toBeGreaterThan(10);
  });
});
