import { describe, expect, test } from 'vitest';
import { peopleOf } from '../../support/n8n/items.ts';
import { byId, locator } from '../../support/n8n/locator.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { nodesUnderTest, vendorsUnderTest } from '../../support/n8n/vendors.ts';
import { worldOf } from '../../support/world.ts';

const bed = useTestBed();
const { linkup, unipile, postpress } = vendorsUnderTest;

describe.each(nodesUnderTest)('$displayName', (vendor) => {
  test.each([true, false])('withdraws an item from Get Many, Simplify %s', async (simplify) => {
    const [first, second] = await bed.items(vendor, { limit: 2, simplify });
    await bed.items(vendor, { operation: 'withdraw' }, first?.json);
    expect((await bed.items(vendor, { limit: 1 }))[0]?.json['id']).toBe(second?.json['id']);
  });

  test.each([true, false])('accepts an item from Get Many, Simplify %s', async (simplify) => {
    await bed.sandbox.receive({ from: 'jordan-walke' });
    const [received] = await bed.items(vendor, { direction: 'received', limit: 1, simplify });
    expect(received?.json).toHaveProperty('sentAt');
    await bed.items(vendor, { operation: 'accept' }, received?.json);
    expect((await worldOf(bed.sandbox)).connections[0]).toBe('jordan-walke');
  });

  test('withdraws by an id alone', async () => {
    const [first, second] = await bed.items(vendor, { limit: 2 });
    const invitation = byId(String(first?.json['id']));
    await bed.items(vendor, { operation: 'withdraw', invitation });
    expect((await bed.items(vendor, { limit: 1 }))[0]?.json['id']).toBe(second?.json['id']);
  });

  test('withdraws by person', async () => {
    await bed.items(vendor, { operation: 'send', member: 'sophie-germain' });
    const invitation = locator('member', 'https://www.linkedin.com/in/sophie-germain/');
    await bed.items(vendor, { operation: 'withdraw', invitation });
    expect(peopleOf(await bed.items(vendor))).not.toContain('sophie-germain');
  });

  test('says that an invitation is no longer pending', async () => {
    const [first] = await bed.items(vendor, { limit: 1 });
    await bed.items(vendor, { operation: 'withdraw' }, first?.json);
    const input = [first?.json ?? {}];
    const { outputs } = await bed.run(vendor, { parameters: { operation: 'withdraw' }, input });
    const advice = expect.stringContaining('List the invitations again');
    expect(outputs).toMatchObject([[], [{ json: { notDone: { reason: 'not-pending', next: 'skip', advice } } }]]);
  });

  test('accepts no invitation that was sent', async () => {
    const [sent] = await bed.items(vendor, { limit: 1 });
    const { outputs } = await bed.run(vendor, { parameters: { operation: 'accept' }, input: [sent?.json ?? {}] });
    const message = expect.stringContaining('Only received ones can be answered');
    expect(outputs).toMatchObject([[], [{ json: { ...sent?.json, notDone: { next: 'look', message } } }]]);
  });

  test.each([
    ['an id that is empty', byId('={{ "" }}'), 'Invitation is empty'],
    ['an id that an expression does not find', byId('={{ $json.missing }}'), 'Invitation must be text'],
    ['words that name nobody', locator('member', 'Ada Lovelace'), '"Ada Lovelace" does not name a LinkedIn member'],
  ])('refuses %s', async (_, invitation, message) => {
    const { error } = await bed.run(vendor, { parameters: { operation: 'withdraw', invitation } });
    expect(error).toMatchObject({ name: 'NodeOperationError', message });
  });
});

test('an invitation of another vendor is not withdrawn, and it is said whose it is', async () => {
  const [first] = await bed.items(postpress, { limit: 1 });
  const { outputs } = await bed.run(unipile, { parameters: { operation: 'withdraw' }, input: [first?.json ?? {}] });
  const message = expect.stringContaining('listed by postpress');
  expect(outputs).toMatchObject([[], [{ json: { notDone: { next: 'look', message } } }]]);
  expect(peopleOf(await bed.items(postpress, { limit: 1 }))).toEqual(peopleOf(first === undefined ? [] : [first]));
});

test('LinkupAPI looks nothing up for an item that holds the raw answer', async () => {
  await bed.sandbox.receive({ from: 'jordan-walke' });
  const [received] = await bed.items(linkup, { direction: 'received', limit: 1, simplify: false });
  await bed.items(linkup, { operation: 'accept' }, received?.json);
  expect(await bed.sandbox.creditsSpent()).toEqual([1, 1]);
});

test('an input item is only taken for the invitation whose id was asked for', async () => {
  const [first, second] = await bed.items(linkup, { limit: 2 });
  const invitation = byId(String(second?.json['id']));
  await bed.items(linkup, { operation: 'withdraw', invitation }, first?.json);
  expect((await bed.items(linkup, { limit: 1 }))[0]?.json['id']).toBe(first?.json['id']);
});
