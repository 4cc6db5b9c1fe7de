import { describe, expect, test } from 'vitest';
import { peopleOf } from '../../support/n8n/items.ts';
import { locator } from '../../support/n8n/locator.ts';
import { send } from '../../support/n8n/sending.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { type VendorUnderTest, vendorsUnderTest } from '../../support/n8n/vendors.ts';
import { worldOf } from '../../support/world.ts';

const bed = useTestBed();

describe.each(Object.values(vendorsUnderTest))('through the node of $displayName', (vendor) => {
  test('what is sent is listed, and is gone once it is withdrawn', async () => {
    const [sent] = await bed.items(vendor, { operation: 'send', member: 'sophie-germain', note: 'Hello Sophie' });
    expect(sent?.json).toMatchObject({ vendor: vendor.vendor, confirmedBy: 'answer' });

    const [first] = await bed.items(vendor, { limit: 1 });
    expect(first?.json).toMatchObject({ direction: 'sent', member: { publicIdentifier: 'sophie-germain' } });
    expect(await stateOf(vendor, 'sophie-germain')).toBe('sent');

    const [withdrawn] = await bed.items(vendor, { operation: 'withdraw' }, first?.json);
    expect(withdrawn?.json).toMatchObject({ vendor: vendor.vendor, outcome: 'withdrawn', confirmedBy: 'answer' });
    expect(await listed(vendor, 'sent')).not.toContain('sophie-germain');
    expect(await stateOf(vendor, 'sophie-germain')).toBe('none');
  });

  test('what is received and accepted becomes a connection', async () => {
    await bed.sandbox.receive({ from: 'jordan-walke' });
    const [received] = await bed.items(vendor, { direction: 'received', limit: 1 });
    expect(received?.json).toMatchObject({ direction: 'received', member: { publicIdentifier: 'jordan-walke' } });
    expect(await stateOf(vendor, 'jordan-walke')).toBe('received');

    const [accepted] = await bed.items(vendor, { operation: 'accept' }, received?.json);
    expect(accepted?.json).toMatchObject({ vendor: vendor.vendor, outcome: 'accepted' });
    expect(await stateOf(vendor, 'jordan-walke')).toBe('connected');
    expect((await worldOf(bed.sandbox)).connections[0]).toBe('jordan-walke');
    expect(await listed(vendor, 'received')).not.toContain('jordan-walke');
  });

  test('what is received and refused is gone, and connects nobody', async () => {
    await bed.sandbox.receive({ from: 'jordan-walke' });
    const invitation = locator('member', 'jordan-walke');
    const [refused] = await bed.items(vendor, { operation: 'refuse', invitation });
    expect(refused?.json).toMatchObject({ vendor: vendor.vendor, outcome: 'refused' });
    expect(await listed(vendor, 'received')).not.toContain('jordan-walke');
    expect(await stateOf(vendor, 'jordan-walke')).toBe('none');
  });

  test('who accepts an invitation is a connection', async () => {
    await bed.items(vendor, { operation: 'send', member: 'jordan-walke' });
    await bed.sandbox.advance('P2D');
    expect(await stateOf(vendor, 'jordan-walke')).toBe('connected');
    expect(await listed(vendor, 'sent')).not.toContain('jordan-walke');
  });

  test('an invitation is sent for each input item', async () => {
    const people = [
      { person: 'sophie-germain', note: 'Hello Sophie' },
      { person: 'jordan-walke', note: '' },
    ];
    const { sent } = await send(bed, vendor, people, { note: '={{ $json.note }}' });
    expect(sent).toEqual(['sophie-germain', 'jordan-walke']);
    expect((await listed(vendor, 'sent')).slice(0, 2).toSorted()).toEqual(['jordan-walke', 'sophie-germain']);
  });

  test.each([
    ['already invited', 'sophie-germain', 'already-invited'],
    ['not there', 'nobody-has-this-address', 'not-found'],
  ])('says so when a member is %s', async (_, member, reason) => {
    await bed.items(vendor, { operation: 'send', member: 'sophie-germain' });
    const { outputs } = await bed.run(vendor, { parameters: { operation: 'send', member } });
    expect(outputs).toMatchObject([[], [{ json: { notSent: { reason } } }]]);
  });
});

async function stateOf(vendor: VendorUnderTest, member: string) {
  const [item] = await bed.items(vendor, { resource: 'connection', operation: 'checkRelationship', member });
  return item?.json['state'];
}

/** Who sent or got an invitation to connect that is pending. */
async function listed(vendor: VendorUnderTest, direction: 'sent' | 'received') {
  const items = await bed.items(vendor, { direction, returnAll: true });
  return peopleOf(items.filter(({ json }) => json['kind'] === 'connection'));
}
