import { describe, expect, test } from 'vitest';
import { useTestBed } from '../../support/n8n/setup.ts';
import { vendorsUnderTest } from '../../support/n8n/vendors.ts';

const bed = useTestBed();

describe.each(Object.values(vendorsUnderTest))('the credential of $displayName', (vendor) => {
  test('passes its test with the right key', async () => {
    expect(await bed.n8n.testCredential(vendor.credential, bed.sandbox.access(vendor.vendor))).toBeUndefined();
  });

  test('passes its test when the base URL ends with a slash', async () => {
    const { apiKey, baseUrl } = bed.sandbox.access(vendor.vendor);
    const values = { apiKey, baseUrl: `${baseUrl}/` };
    expect(await bed.n8n.testCredential(vendor.credential, values)).toBeUndefined();
  });

  test('fails its test with a key that the vendor does not know', async () => {
    const { baseUrl } = bed.sandbox.access(vendor.vendor);
    const values = { apiKey: 'not-a-key-of-this-sandbox', baseUrl };
    expect(await bed.n8n.testCredential(vendor.credential, values)).toMatchObject({
      httpCode: String(vendor.wrongKeyStatus),
    });
  });

  test('fails its test with the key of another vendor', async () => {
    const { baseUrl } = bed.sandbox.access(vendor.vendor);
    const other = vendor === vendorsUnderTest.unipile ? vendorsUnderTest.linkup : vendorsUnderTest.unipile;
    const { apiKey } = bed.sandbox.access(other.vendor);
    expect(await bed.n8n.testCredential(vendor.credential, { apiKey, baseUrl })).toBeDefined();
  });

  test('costs no credits to test', async () => {
    await bed.n8n.testCredential(vendor.credential, bed.sandbox.access(vendor.vendor));
    expect(await bed.sandbox.creditsSpent()).toEqual([]);
  });
});
