import { describe, expect, test } from 'vitest';
import { byId } from '../../support/n8n/locator.ts';
import { asNewcomer, generous, namesOfStrangers, pendingOf, send, vendors } from '../../support/n8n/sending.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { vendorsUnderTest } from '../../support/n8n/vendors.ts';

const bed = useTestBed();

describe.each(vendors)('at $displayName', (node) => {
  test.each([
    ['a day', { maxPerDay: 3 }, 'day-limit'],
    ['a week', { maxPerWeek: 3 }, 'week-limit'],
  ])('executions that overlap keep to the limit of %s together', async (_, limit, reason) => {
    const ids = await asNewcomer(bed);
    const people = await namesOfStrangers(bed.sandbox, 8);
    const parameters = { accountId: byId(ids[node.vendor]), ...generous, ...limit };
    const runs = await Promise.all(people.map((person) => send(bed, node, [person], parameters)));
    expect(runs.flatMap(({ sent }) => sent)).toHaveLength(3);
    expect(runs.flatMap(({ notSent }) => notSent.map(([, why]) => why))).toEqual(Array(5).fill(reason));
    expect(await pendingOf(bed.sandbox, ids.unipile)).toHaveLength(3);
  });

  test('a loop in one execution sends no more than one run may', async () => {
    const people = await namesOfStrangers(bed.sandbox, 7);
    const sent: string[] = [];
    for (const person of people) sent.push(...(await send(bed, node, [person], {}, { executionId: 'loop' })).sent);
    expect(sent).toEqual(people.slice(0, 5));
    expect(await pendingOf(bed.sandbox)).toHaveLength(145 + 5);
  });
});

test('a loop at LinkupAPI pays for the list of pending invitations once', async () => {
  const people = await namesOfStrangers(bed.sandbox, 4);
  for (const person of people) await send(bed, vendorsUnderTest.linkup, [person], {}, { executionId: 'paid once' });
  expect(await bed.sandbox.creditsSpent()).toEqual([3, 1, 1, 1, 1]);
});

test('an item that n8n tries again is no duplicate of itself', async () => {
  const [person = ''] = await namesOfStrangers(bed.sandbox, 1);
  const node = vendorsUnderTest.unipile;
  const again = { executionId: 'again' };
  await bed.sandbox.fault({ vendor: 'unipile', operation: 'getRelationRequestsList', status: 401 });
  const { result } = await send(bed, node, [person], {}, again);
  expect(result.error).toBeDefined();
  expect((await send(bed, node, [person], {}, again)).sent).toEqual([person]);
});
