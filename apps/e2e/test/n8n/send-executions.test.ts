import { ExecuteContext } from 'n8n-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { given } from '../../support/listings.ts';
import { byId } from '../../support/n8n/locator.ts';
import { asNewcomer, generous, namesOfStrangers, pendingOf, send, vendors } from '../../support/n8n/sending.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { vendorsUnderTest } from '../../support/n8n/vendors.ts';
import { createClient } from '../../support/sandbox.ts';

const bed = useTestBed();
const { linkup, unipile } = vendorsUnderTest;

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
  for (const person of people) await send(bed, linkup, [person], {}, { executionId: 'paid once' });
  expect(await bed.sandbox.creditsSpent()).toEqual([3, 1, 1, 1, 1]);
});

test('an item that n8n tries again is no duplicate of itself', async () => {
  const [person = ''] = await namesOfStrangers(bed.sandbox, 1);
  const again = { executionId: 'again' };
  await bed.sandbox.fault({ vendor: 'unipile', operation: 'getRelationRequestsList', status: 401 });
  const { result } = await send(bed, unipile, [person], {}, again);
  expect(result.error).toBeDefined();
  expect((await send(bed, unipile, [person], {}, again)).sent).toEqual([person]);
});

test('a loop asks the vendor once for a person whom two items name', async () => {
  const [person = ''] = await namesOfStrangers(bed.sandbox, 1);
  const loop = { executionId: 'named twice' };
  expect((await send(bed, linkup, [person], {}, loop)).sent).toEqual([person]);
  expect((await send(bed, linkup, [person], {}, loop)).notSent).toEqual([[person, 'already-invited']]);
  expect(await bed.sandbox.creditsSpent()).toEqual([3, 1]);
});

test('a refusal of one person does not make the list of pending invitations be paid for again', async () => {
  const [person = ''] = await namesOfStrangers(bed.sandbox, 1);
  const { items } = await createClient.linkup(bed.sandbox.connection('linkup')).listConnections({ limit: 1 });
  const connected = given(items[0]?.member.publicIdentifier);
  const before = await bed.sandbox.creditsSpent();
  const { sent, notSent } = await send(bed, linkup, [connected, person]);
  expect([sent, notSent]).toEqual([[person], [[connected, 'already-connected']]]);
  expect((await bed.sandbox.creditsSpent()).slice(before.length)).toEqual([3, 1, 1]);
});

test('whoever is not invited keeps the file that came with the item', async () => {
  const [person = ''] = (await pendingOf(bed.sandbox)).map((each) => each.person);
  const binary = { picture: { data: 'aGVsbG8=', mimeType: 'image/png' } };
  const { result } = await send(bed, unipile, [person], {}, { binary });
  expect(result.outputs[1]).toMatchObject([{ json: { person }, binary }]);
});

test('an n8n that cannot say whether a node is a tool runs it as a node', async () => {
  const { isToolExecution } = ExecuteContext.prototype;
  const set = (value: unknown) =>
    Object.defineProperty(ExecuteContext.prototype, 'isToolExecution', { value, configurable: true });
  set(undefined);
  onTestFinished(() => void set(isToolExecution));
  const [pending = ''] = (await pendingOf(bed.sandbox)).map((each) => each.person);
  expect((await send(bed, unipile, [pending])).notSent).toEqual([[pending, 'already-invited']]);
});
