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

  test.for([' ', '\n', '/ '])('passes its test with %j behind the base URL', async (end, { n8n, sandbox }) => {
    const credential = await n8n.createCredential(sandbox, vendor);
    const { apiKey, baseUrl } = sandbox.access(vendor);
    const values = { apiKey, baseUrl: `${baseUrl}${end}` };
    expect(await n8n.testCredential(credential, values)).toMatchObject({ status: 'OK' });
  });

  test('says in its test what is wrong with a key or a base URL', async ({ n8n, sandbox }) => {
    const credential = await n8n.createCredential(sandbox, vendor);
    const { apiKey, baseUrl } = sandbox.access(vendor);
    const messages = [
      [{ apiKey: `${apiKey} `, baseUrl }, 'API Key has white space'],
      [{ apiKey: '', baseUrl }, 'API Key is empty'],
      [{ apiKey, baseUrl: baseUrl.replace('http://', '') }, 'Base URL must be an https address'],
      [{ apiKey, baseUrl: `${baseUrl}?x` }, 'Base URL must be an https address'],
      [{ apiKey, baseUrl: baseUrl.replace('127.0.0.1', 'fake') }, 'tick Allow Plain HTTP'],
      [
        { apiKey: 'live-key', baseUrl: 'http://fake:4010', allowPlainHttp: true },
        'only with an API Key that a fake has issued',
      ],
    ] as const;
    for (const [values, message] of messages) {
      const { status, message: said } = await n8n.testCredential(credential, values);
      expect([status, said]).toEqual(['Error', expect.stringContaining(message)]);
    }
  });
});
