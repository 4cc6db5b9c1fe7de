import { describe, expect, test } from 'vitest';
import { given } from '../../support/listings.ts';
import { namesOfStrangers, pendingOf, sendOnce, vendors } from '../../support/n8n/sending.ts';
import { useTestBed } from '../../support/n8n/setup.ts';

const bed = useTestBed();

describe.each(vendors)('after a reset of the fake behind $displayName', (node) => {
  test('nobody counts as invited, and nothing counts as used up, in the n8n that runs on', async () => {
    const [person = ''] = await namesOfStrangers(bed.sandbox, 1);
    const credential = { perDay: 1 };
    expect((await sendOnce(bed, node, [person], {}, { credential })).sent).toEqual([person]);
    await bed.sandbox.reset();
    const again = await sendOnce(bed, node, [person], {}, { credential });
    expect([again.sent, again.notSent]).toEqual([[person], []]);
    expect((await pendingOf(bed.sandbox)).filter((each) => each.person === person)).toHaveLength(1);
  });

  test('a hold is over', async () => {
    const [person = ''] = await namesOfStrangers(bed.sandbox, 1);
    await bed.sandbox.setStatus('ada-lovelace', 'restricted');
    await sendOnce(bed, node, [person], {}, { onError: 'continueRegularOutput' });
    await bed.sandbox.setStatus('ada-lovelace', 'connected');
    expect((await sendOnce(bed, node, [person])).notSent).toEqual([[person, 'held']]);
    await bed.sandbox.reset();
    expect((await sendOnce(bed, node, [person])).sent).toEqual([person]);
  });

  test('and without one, an invitation that is over is remembered', async () => {
    const [person = ''] = await namesOfStrangers(bed.sandbox, 1);
    expect((await sendOnce(bed, node, [person])).sent).toEqual([person]);
    await bed.sandbox.withdraw(given((await pendingOf(bed.sandbox))[0]).id);
    await bed.sandbox.advance('P1D');
    expect((await sendOnce(bed, node, [person])).notSent).toEqual([[person, 'invited-before']]);
  });
});
