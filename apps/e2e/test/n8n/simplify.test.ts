import { describe, expect, test } from 'vitest';
import { useTestBed } from '../../support/n8n/setup.ts';
import { nodesUnderTest, type VendorUnderTest } from '../../support/n8n/vendors.ts';
import { can } from '../../support/vendor-rows.ts';

const bed = useTestBed();

const operations: readonly (readonly [name: string, parameters: Readonly<Record<string, string | number>>])[] = [
  ['Get Many invitations', { direction: 'received', limit: 1 }],
  ['Send', { operation: 'send', member: 'sophie-germain' }],
  ['Get Many connections', { resource: 'connection', limit: 1 }],
  ['Check Relationship', { resource: 'connection', operation: 'checkRelationship', member: 'jordan-walke' }],
  ['Get Many accounts', { resource: 'account', limit: 1 }],
];

/** What the vendor offers of them. */
function operationsOf({ vendor }: VendorUnderTest) {
  return operations.filter(([name]) => name !== 'Get Many connections' || can(vendor, 'listConnections'));
}

describe.each(nodesUnderTest)('$displayName', (vendor) => {
  test.each(operationsOf(vendor))('%s tells the vendor’s own answer only without Simplify', async (_, parameters) => {
    const [simple] = await bed.items(vendor, parameters);
    expect(simple?.json).toMatchObject({ vendor: vendor.vendor });
    expect(simple?.json).not.toHaveProperty('raw');
  });

  test.each(operationsOf(vendor))('%s adds the vendor’s own answer without Simplify', async (_, parameters) => {
    const [item] = await bed.items(vendor, { ...parameters, simplify: false });
    expect(item?.json).toMatchObject({ vendor: vendor.vendor, raw: expect.anything() });
  });

  test('shows no secret of an invitation with Simplify', async () => {
    const items = await bed.items(vendor, { direction: 'received', returnAll: true });
    expect(items).not.toHaveLength(0);
    expect(JSON.stringify(items)).not.toMatch(/secret|token/i);
  });
});
