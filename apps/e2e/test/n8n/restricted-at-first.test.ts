import { describe, expect, test } from 'vitest';
import { namesOfStrangers, sendOnce, vendors } from '../../support/n8n/sending.ts';
import { useTestBed } from '../../support/n8n/setup.ts';

const bed = useTestBed();

const onError = 'continueRegularOutput' as const;
const isAboutTheAccount = expect.stringMatching(/^account-/);

describe.each(vendors)('an account at $displayName that is restricted from the first request on', (node) => {
  test('is held when it works again, until somebody releases it', async () => {
    const [first = '', second = ''] = await namesOfStrangers(bed.sandbox, 2);
    await bed.sandbox.setStatus('ada-lovelace', 'restricted');
    expect((await sendOnce(bed, node, [first], {}, { onError })).notSent).toEqual([[first, isAboutTheAccount]]);
    await bed.sandbox.setStatus('ada-lovelace', 'connected');
    expect((await sendOnce(bed, node, [first])).notSent).toEqual([[first, 'held']]);
    await bed.sandbox.advance('P3D');
    expect((await sendOnce(bed, node, [first])).notSent).toEqual([[first, 'held']]);

    await bed.run(node, { parameters: { resource: 'account', operation: 'release' } });
    expect((await sendOnce(bed, node, [first, second])).sent).toContain(first);
  });

  test.each([
    ['Withdraw Stale', { operation: 'withdrawStale', dryRun: false }],
    ['Get Report', { resource: 'account', operation: 'getReport' }],
  ])('is held also when %s asked first', async (_, parameters) => {
    await bed.sandbox.setStatus('ada-lovelace', 'restricted');
    const { error } = await bed.run(node, { parameters });
    expect(error).toMatchObject({ context: { data: { code: isAboutTheAccount } } });
    await bed.sandbox.setStatus('ada-lovelace', 'connected');
    const [person = ''] = await namesOfStrangers(bed.sandbox, 1);
    expect((await sendOnce(bed, node, [person])).notSent).toEqual([[person, 'held']]);
  });
});
