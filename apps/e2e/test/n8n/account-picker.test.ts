import { describe, expect, test } from 'vitest';
import { locator } from '../../support/n8n/locator.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { nodesUnderTest } from '../../support/n8n/vendors.ts';

const bed = useTestBed();

describe.each(nodesUnderTest)('$displayName', (vendor) => {
  const adas = () => bed.sandbox.accountId(vendor.vendor, 'Ada Lovelace');

  test('offers the accounts of the key', async () => {
    const accounts = await bed.searchAccounts(vendor);
    expect(accounts.map(({ name }) => name).toSorted()).toEqual(['Ada Lovelace', 'Grace Hopper']);
    expect(accounts.find(({ name }) => name === 'Ada Lovelace')).toMatchObject({ value: adas() });
  });

  test.each(['ada', 'LOVELACE', ' lovelace '])('finds an account by "%s"', async (filter) => {
    expect(await bed.searchAccounts(vendor, filter)).toMatchObject([{ value: adas() }]);
  });

  test('finds an account by its id', async () => {
    expect(await bed.searchAccounts(vendor, adas())).toMatchObject([{ name: 'Ada Lovelace' }]);
  });

  test('offers nothing when nothing fits', async () => {
    expect(await bed.searchAccounts(vendor, 'nobody')).toEqual([]);
  });

  test('says which accounts do not work', async () => {
    await bed.sandbox.setStatus('ada-lovelace', 'disconnected');
    expect(await bed.searchAccounts(vendor, adas())).toMatchObject([{ name: 'Ada Lovelace (disconnected)' }]);
  });

  test('is understood by the node', async () => {
    const accountId = locator('list', bed.sandbox.accountId(vendor.vendor, 'Grace Hopper'));
    expect(await bed.items(vendor, { accountId })).toHaveLength(3);
  });

  test('says that the key is wrong', async () => {
    await expect(bed.searchAccounts(vendor, '', { credential: { apiKey: 'wrong' } })).rejects.toMatchObject({
      name: 'NodeApiError',
      description: expect.stringContaining('Check the API Key'),
    });
  });

  test('costs nothing', async () => {
    await bed.searchAccounts(vendor);
    expect(await bed.sandbox.creditsSpent()).toEqual([]);
  });
});
