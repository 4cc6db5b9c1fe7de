import { describe, expect, test } from 'vitest';
import { peopleOf } from '../../support/n8n/items.ts';
import { byId } from '../../support/n8n/locator.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { type VendorUnderTest, vendorsUnderTest } from '../../support/n8n/vendors.ts';

const bed = useTestBed();
const vendors = Object.values(vendorsUnderTest);

const pairs = vendors.flatMap((one) => vendors.filter((other) => other !== one).map((other) => ({ one, other })));

describe.each(pairs)('what is sent through the node of $one.displayName', ({ one, other }) => {
  test(`is listed and withdrawn through the node of ${other.displayName}`, async () => {
    await bed.items(one, { operation: 'send', member: 'grace-hopper' });
    const [seen] = await bed.items(other, { limit: 1 });
    expect(seen?.json).toMatchObject({
      vendor: other.vendor,
      direction: 'sent',
      member: { publicIdentifier: 'grace-hopper', name: 'Grace Hopper' },
    });
    await bed.items(other, { operation: 'withdraw' }, seen?.json);
    expect(peopleOf(await bed.items(one, { returnAll: true }))).not.toContain('grace-hopper');
    expect(await stateOf(one)).toBe('none');
  });

  test(`is accepted through the node of ${other.displayName}`, async () => {
    await bed.items(one, { operation: 'send', member: 'grace-hopper' });
    const accountId = byId(bed.sandbox.accountId(other.vendor, 'Grace Hopper'));
    const [seen] = await bed.items(other, { accountId, direction: 'received', limit: 1 });
    expect(seen?.json).toMatchObject({
      vendor: other.vendor,
      direction: 'received',
      member: { publicIdentifier: 'ada-lovelace', name: 'Ada Lovelace' },
    });
    await bed.items(other, { accountId, operation: 'accept' }, seen?.json);
    expect(await stateOf(one)).toBe('connected');
    expect(peopleOf(await bed.items(one, { returnAll: true }))).not.toContain('grace-hopper');
  });
});

/** How Ada stands to Grace. */
async function stateOf(vendor: VendorUnderTest) {
  const parameters = { resource: 'connection', operation: 'checkRelationship', member: 'grace-hopper' };
  const [item] = await bed.items(vendor, parameters);
  return item?.json['state'];
}
