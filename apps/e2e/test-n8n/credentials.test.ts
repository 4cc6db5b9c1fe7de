import { describe, expect } from 'vitest';
import { vendorsUnderTest } from '../support/n8n/vendors.ts';
import { test } from '../support/real-n8n/test.ts';

describe.each(Object.values(vendorsUnderTest))('the credential of $displayName, in n8n', ({ vendor }) => {
  test('passes its test with the right key', async ({ n8n, sandbox }) => {
    const credential = await n8n.createCredential(sandbox, vendor);
    expect(await n8n.testCredential(credential, sandbox.access(vendor))).toMatchObject({ status: 'OK' });
  });

  test.for(['not-a-key-of-this-sandbox', ''])('fails its test with the key "%s"', async (apiKey, { n8n, sandbox }) => {
    const credential = await n8n.createCredential(sandbox, vendor);
    const { baseUrl } = sandbox.access(vendor);
    expect(await n8n.testCredential(credential, { apiKey, baseUrl })).toMatchObject({ status: 'Error' });
  });
});
