import { NodeHelpers } from 'n8n-workflow';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type N8n, startN8n } from '../../support/n8n/n8n.ts';
import { vendorsUnderTest } from '../../support/n8n/vendors.ts';

let n8n: N8n;
beforeAll(async () => {
  n8n = await startN8n();
});
afterAll(async () => {
  await n8n.close();
});

describe.each(Object.values(vendorsUnderTest))('the node of $displayName', (vendor) => {
  const description = () => n8n.types.getByNameAndVersion(vendor.node).description;

  test('can be a tool of an AI agent', () => {
    expect(description().usableAsTool).toBe(true);
  });

  test('asks for the vendor’s credential, whose host it calls by default', () => {
    expect(description().credentials).toEqual([{ name: vendor.credential, required: true }]);
    const baseUrl = n8n.types.credential(vendor.credential).properties.find(({ name }) => name === 'baseUrl');
    expect(baseUrl?.default).toMatch(/^https:\/\/api\.[a-z]+\.(com|ai)$/);
  });

  test('is found by the word LinkedIn', () => {
    expect(description()).toMatchObject({
      displayName: vendor.displayName,
      codex: { alias: expect.arrayContaining(['LinkedIn', 'LinkedIn Invitation']) },
    });
  });

  test('names its operation', () => {
    const operations = description().properties.find(({ name }) => name === 'operation')?.options;
    expect(operations).toMatchObject([{ name: 'Get Many', value: 'getAll', action: 'Get many sent invitations' }]);
  });

  test('shows the limit only when not everything is asked for', () => {
    const { properties } = description();
    const limit = properties.find(({ name }) => name === 'limit');
    const shown = (returnAll: boolean) => {
      const parameters = { resource: 'invitation', operation: 'getAll', returnAll };
      return limit && NodeHelpers.displayParameter(parameters, limit, { typeVersion: 1 }, description());
    };
    expect([shown(false), shown(true)]).toEqual([true, false]);
  });
});

test('LinkupAPI says its price once, where the number of invitations is chosen', () => {
  const { properties } = n8n.types.getByNameAndVersion('linkup').description;
  const hints = properties.flatMap(({ name, hint }) => (hint === undefined ? [] : [[name, hint]]));
  expect(hints).toEqual([['returnAll', expect.stringContaining('1 credit for every 50')]]);
});
