import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { VendorName } from '@invitekit/clients';
import { NodeHelpers } from 'n8n-workflow';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageSource } from '../../support/n8n/installed-package.ts';
import { type N8n, startN8n } from '../../support/n8n/n8n.ts';
import { type VendorUnderTest, vendorsUnderTest } from '../../support/n8n/vendors.ts';
import { createClient } from '../../support/sandbox.ts';

/** The common operations in saved workflows, by the client's method that each needs. */
const operationOf = {
  listSent: 'invitation.getAll',
  send: 'invitation.send',
  accept: 'invitation.accept',
  refuse: 'invitation.refuse',
  withdraw: 'invitation.withdraw',
  relationship: 'connection.checkRelationship',
  listConnections: 'connection.getAll',
  listAccounts: 'account.getAll',
  usage: 'account.getUsage',
} as const;

const ownReads: Readonly<Record<VendorName, readonly string[]>> = {
  linkup: ['log.getAll', 'recommendation.getAll'],
  connectsafely: ['account.getStatus', 'connection.getCount', 'network.getSummary'],
  unipile: ['followedMember.getAll', 'follower.getAll', 'profile.get', 'profile.getOwn'],
  postpress: ['account.getInMailBalance', 'followedMember.getAll', 'profile.get', 'profile.getOwn'],
};

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

  test('has every operation that the client can do, and its vendor’s own reads', () => {
    expect(operationsOf(vendor)).toEqual([...commonOperations(vendor), ...ownReads[vendor.vendor]].toSorted());
  });

  test('lists operations under names that people know, each with an action', () => {
    for (const { options = [] } of menusOf(vendor)) {
      for (const option of options) {
        expect(option).toMatchObject({
          action: expect.stringMatching(/^[A-Z][a-zA-Z ]+$/),
          description: expect.any(String),
        });
      }
    }
  });

  test('asks for no password of LinkedIn', () => {
    expect(JSON.stringify(description().properties)).not.toMatch(/password/i);
  });

  test('lets no model choose what the node does', () => {
    const menus = description().properties.filter(({ name }) => name === 'resource' || name === 'operation');
    expect(menus.map(({ noDataExpression }) => noDataExpression)).toEqual(menus.map(() => true));
  });

  test('simplifies unless told otherwise, wherever it has a choice', () => {
    const fields = description().properties.filter(({ name }) => name === 'simplify');
    expect(fields.length).toBeGreaterThan(8);
    expect(fields.map(({ default: value }) => value)).toEqual(fields.map(() => true));
  });

  test('asks for an account only where one is needed', () => {
    const { properties } = description();
    const fields = properties.filter(({ name }) => name === 'accountId');
    const asks = (resource: string, operation: string) =>
      fields.some((field) =>
        NodeHelpers.displayParameter({ resource, operation }, field, { typeVersion: 1 }, description()),
      );
    expect(asks('invitation', 'send')).toBe(true);
    expect(asks('account', 'getAll')).toBe(false);
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

test('LinkupAPI says the price of everything that costs credits, and nothing else does', () => {
  const hinted = n8n.types
    .getByNameAndVersion('linkup')
    .description.properties.filter(({ hint }) => hint !== undefined)
    .map(({ displayOptions, hint }) => [
      `${displayOptions?.show?.['resource']}.${displayOptions?.show?.['operation']}`,
      hint,
    ]);
  expect(Object.fromEntries(hinted)).toEqual({
    'invitation.getAll': 'LinkupAPI takes 1 credit for every 50 invitations, rounded up',
    'invitation.accept': expect.stringMatching(/1 credit.*more after a lost answer$/),
    'invitation.refuse': expect.stringMatching(/1 credit.*more after a lost answer$/),
    'invitation.send': expect.stringMatching(/1 credit.*more after a lost answer$/),
    'invitation.withdraw': expect.stringMatching(/1 credit.*more after a lost answer$/),
    'connection.getAll': 'LinkupAPI takes 1 credit for every 50 connections, rounded up',
    'connection.checkRelationship': 'LinkupAPI takes 1 credit',
    'recommendation.getAll': 'LinkupAPI takes 1 credit for every 10 members, rounded up',
  });
  expect(hinted).toHaveLength(8);
  for (const vendor of [vendorsUnderTest.connectsafely, vendorsUnderTest.unipile, vendorsUnderTest.postpress]) {
    expect(JSON.stringify(n8n.types.getByNameAndVersion(vendor.node).description)).not.toContain(' credit for');
  }
});

test('the README tells which node has which operation', async () => {
  const readme = await readFile(path.join(packageSource, 'README.md'), 'utf8');
  const rows = readme.split('\n').flatMap((line) => (/^\|.*[✓|] +\|$/.test(line) ? [cellsOf(line)] : []));
  let resource = '';
  const told = rows.flatMap(([first = '', operation, ...marks]) => {
    resource = first || resource;
    return marks.map((mark, index) => (mark === '✓' ? `${index} ${resource}: ${operation}` : ''));
  });
  const real = Object.values(vendorsUnderTest).flatMap((vendor, index) =>
    namesOf(vendor).map((name) => `${index} ${name}`),
  );
  expect(told.filter(Boolean).toSorted()).toEqual(real.toSorted());
});

function cellsOf(line: string): readonly string[] {
  return line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}

/** Resource and operation as the editor shows them. */
function namesOf(vendor: VendorUnderTest): readonly string[] {
  const { properties } = n8n.types.getByNameAndVersion(vendor.node).description;
  const resources = properties.find(({ name }) => name === 'resource')?.options ?? [];
  return menusOf(vendor).flatMap(({ displayOptions, options = [] }) => {
    const shownFor = displayOptions?.show?.['resource']?.[0];
    const resource = resources.find((option) => 'value' in option && option.value === shownFor)?.name;
    return options.map(({ name }) => `${resource}: ${name}`);
  });
}

function menusOf({ node }: VendorUnderTest) {
  return n8n.types.getByNameAndVersion(node).description.properties.filter(({ name }) => name === 'operation');
}

function operationsOf(vendor: VendorUnderTest): readonly string[] {
  return menusOf(vendor)
    .flatMap(({ displayOptions, options = [] }) =>
      options.map((option) => `${displayOptions?.show?.['resource']}.${'value' in option && option.value}`),
    )
    .toSorted();
}

function commonOperations({ vendor }: VendorUnderTest): readonly string[] {
  const { capabilities } = createClient[vendor]({
    baseUrl: 'http://127.0.0.1',
    accountId: 'acc_1',
    transport: async () => ({ status: 500, headers: {}, body: '' }),
    retry: { attempts: 1 },
    explainRefusals: false,
  });
  return Object.entries(operationOf).flatMap(([name, operation]) =>
    Object.entries(capabilities).some(([capability, can]) => capability === name && can) ? [operation] : [],
  );
}
