import { describe, expect, test } from 'vitest';
import { given } from '../../support/listings.ts';
import { namesOfStrangers, pendingOf, sendOnce } from '../../support/n8n/sending.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { nodesUnderTest, vendorsUnderTest } from '../../support/n8n/vendors.ts';

const bed = useTestBed();
const { unipile, postpress } = vendorsUnderTest;

const minutesBetween = (times: readonly string[]) =>
  times.slice(1).map((time, index) => (Date.parse(time) - Date.parse(times[index] ?? '')) / 60_000);

test.each(nodesUnderTest)('$displayName invites who is due, and tells the others when they are', async (node) => {
  const people = await namesOfStrangers(bed.sandbox, 7);
  const credential = { shortestGap: 2, longestGap: 5 };
  const { sent, notSent, refusals, limits, result } = await sendOnce(bed, node, people, {}, { credential });
  expect(sent).toEqual(people.slice(0, 1));
  expect(notSent).toEqual(people.slice(1).map((person) => [person, 'not-due-yet']));
  expect(result.outputs.flat().map(({ pairedItem }) => pairedItem)).toEqual(people.map((_, item) => ({ item })));
  expect(await pendingOf(bed.sandbox)).toHaveLength(145 + 1);

  const times = refusals.map(({ tryAgainAt }) => given(tryAgainAt));
  expect(times[0]).toBe(limits[0]?.nextAt);
  const minute = new Date(Math.ceil(Date.parse(given(times[0])) / 60_000) * 60_000).toISOString();
  const shown = `${minute.slice(0, 10)} ${minute.slice(11, 16)} UTC`;
  expect(result.hints).toContain(`Sent 1 of 7: 6 not due yet. Try again from ${shown} on.`);
  for (const gap of minutesBetween(times)) {
    expect(gap).toBeGreaterThanOrEqual(2);
    expect(gap).toBeLessThanOrEqual(5.1);
  }
});

describe('Max per Run', () => {
  test('holds for all accounts of a run together, and only for it', async () => {
    const items = (['Ada Lovelace', 'Grace Hopper'] as const).map((name) => ({
      person: 'sophie-germain',
      account: bed.sandbox.accountId('unipile', name),
    }));
    const accountId = { __rl: true, mode: 'id', value: '={{ $json.account }}' } as const;
    const parameters = { accountId, options: { maxPerRun: 1 } };
    const first = await sendOnce(bed, unipile, items, parameters);
    expect([first.sent, first.notSent]).toEqual([['sophie-germain'], [['sophie-germain', 'run-limit']]]);
    expect((await sendOnce(bed, unipile, items.slice(1), parameters)).sent).toEqual(['sophie-germain']);
  });

  test('counts who was refused', async () => {
    const items = ['Ada Lovelace', 'Grace Hopper', 'Grace Hopper'] as const;
    const people = ['nobody-has-this-address', 'sophie-germain', 'jordan-walke'];
    const accountId = { __rl: true, mode: 'id', value: '={{ $json.account }}' } as const;
    const input = items.map((name, index) => ({
      person: given(people[index]),
      account: bed.sandbox.accountId('postpress', name),
    }));
    const { notSent } = await sendOnce(bed, postpress, input, { accountId, options: { maxPerRun: 1 } });
    expect(notSent.map(([, reason]) => reason)).toEqual(['not-found', 'run-limit', 'run-limit']);
  });
});

describe('When Not Due Yet: Wait', () => {
  test('waits for the gap, and sends up to Max per Run', async () => {
    await bed.renew({ clock: { running: true, speed: 1 } });
    const people = await namesOfStrangers(bed.sandbox, 3);
    const parameters = { whenNotDueYet: 'wait', options: { maxPerRun: 2 } };
    const { sent, notSent } = await sendOnce(bed, unipile, people, parameters);
    expect(sent).toEqual(people.slice(0, 2));
    expect(notSent).toEqual([[people[2], 'run-limit']]);
  });

  test('gives back at once who is due in more than five minutes', async () => {
    const people = await namesOfStrangers(bed.sandbox, 2);
    const credential = { shortestGap: 6, longestGap: 6 };
    const sending = await sendOnce(bed, unipile, people, { whenNotDueYet: 'wait' }, { credential });
    expect(sending.sent).toEqual(people.slice(0, 1));
    expect(sending.refusals).toMatchObject([{ reason: 'not-due-yet', message: expect.stringContaining('gap') }]);
  });
});
