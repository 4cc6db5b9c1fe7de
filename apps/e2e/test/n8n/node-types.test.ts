import type { Capabilities } from '@invitekit/clients';
import { vendors } from '@invitekit/specs/vendors';
import { type INodeParameters, type INodeProperties, NodeHelpers } from 'n8n-workflow';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { capabilitiesOf } from '../../support/n8n/capabilities.ts';
import { type N8n, startN8n } from '../../support/n8n/n8n.ts';
import { nodesUnderTest, type VendorUnderTest, vendorsUnderTest } from '../../support/n8n/vendors.ts';
import { vendorRows } from '../../support/vendor-rows.ts';

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
  profile: 'profile.get',
  sendMessage: 'message.send',
  listMessages: 'message.getAll',
  listConversations: 'conversation.getAll',
  conversationWith: 'conversation.getWithPerson',
} as const;

/** What every node has besides: made of several methods, or of what the nodes remember. */
const ofOurs = ['account.getReport', 'account.release', 'invitation.forget', 'invitation.withdrawStale'];

let n8n: N8n;
beforeAll(async () => {
  n8n = await startN8n();
});
afterAll(async () => {
  await n8n.close();
});

describe.each(Object.values(vendorsUnderTest))('the node of $displayName', (vendor) => {
  const description = () => n8n.types.getByNameAndVersion(vendor.node).description;

  test('asks for the vendor’s credential, whose host it calls by default', () => {
    expect(description().credentials).toEqual([{ name: vendor.credential, required: true }]);
    const baseUrl = n8n.types.credential(vendor.credential).properties.find(({ name }) => name === 'baseUrl');
    expect(baseUrl?.default).toBe(vendors[vendor.vendor].host);
  });

  test('has every operation that the client can do, and its vendor’s own', () => {
    const common = commonOperations(capabilitiesOf(vendor.vendor));
    expect(operationsOf(vendor)).toEqual([...common, ...vendorRows[vendor.vendor].ownOperations].toSorted());
  });
});

test('the node over all vendors has every operation that a client can do', () => {
  const [node] = nodesUnderTest.filter(({ parameters }) => parameters !== undefined);
  expect(node && operationsOf(node)).toEqual([...Object.values(operationOf), ...ofOurs].toSorted());
});

describe.each(nodesUnderTest)('$displayName', (node) => {
  const description = () => n8n.types.getByNameAndVersion(node.node).description;
  const isShown = (parameters: INodeParameters, field: INodeProperties) =>
    NodeHelpers.displayParameter({ ...node.parameters, ...parameters }, field, { typeVersion: 1 }, description());

  test('can be a tool of an AI agent', () => {
    expect(description().usableAsTool).toBe(true);
  });

  test('is found by the word LinkedIn', () => {
    expect(node.displayName).toContain(description().displayName);
    expect(description()).toMatchObject({
      codex: { alias: expect.arrayContaining(['LinkedIn', 'LinkedIn Invitation']) },
    });
  });

  test('lists operations under names that people know, each with an action', () => {
    for (const { options = [] } of menusOf(node)) {
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
    const menus = description().properties.filter(({ name }) => ['resource', 'operation', 'vendor'].includes(name));
    expect(menus.map(({ noDataExpression }) => noDataExpression)).toEqual(menus.map(() => true));
  });

  test('simplifies unless told otherwise, wherever it has a choice', () => {
    const fields = description().properties.filter(({ name }) => name === 'simplify');
    expect(fields.length).toBeGreaterThanOrEqual(8);
    expect(fields.map(({ default: value }) => value)).toEqual(fields.map(() => true));
  });

  test('asks for an account only where one is needed', () => {
    const fields = description().properties.filter(({ name }) => name === 'accountId');
    const asks = (resource: string, operation: string) =>
      fields.filter((field) => isShown({ resource, operation }, field)).length;
    expect(asks('invitation', 'send')).toBe(1);
    expect(asks('account', 'getAll')).toBe(0);
  });

  test('shows the limit only when not everything is asked for', () => {
    const limits = description().properties.filter(({ name }) => name === 'limit');
    const shown = (returnAll: boolean) =>
      limits.filter((limit) => isShown({ resource: 'invitation', operation: 'getAll', returnAll }, limit)).length;
    expect([shown(false), shown(true)]).toEqual([1, 0]);
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
    'invitation.send': expect.stringMatching(
      /1 credit.*more after a lost answer. It takes nothing while nothing is due$/,
    ),
    'invitation.withdraw': expect.stringMatching(/1 credit.*more after a lost answer$/),
    'invitation.withdrawStale': expect.stringMatching(/1 credit.*more after a lost answer$/),
    'connection.getAll': 'LinkupAPI takes 1 credit for every 50 connections, rounded up',
    'connection.checkRelationship': 'LinkupAPI takes 1 credit',
    'account.getReport': 'LinkupAPI takes 1 credit for every 50 pending invitations, rounded up',
    'profile.get': 'LinkupAPI takes 1 credit',
    'conversation.getAll': 'LinkupAPI takes 1 credit for every 10 conversations, rounded up',
    'conversation.getWithPerson': expect.stringMatching(/1 credit for every 10 conversations/),
    'message.getAll': 'LinkupAPI takes 1 credit for every 10 messages, rounded up',
    'message.send': expect.stringMatching(/1 credit for a message.*more after a lost answer/),
    'recommendation.getAll': 'LinkupAPI takes 1 credit for every 10 members, rounded up',
  });
  expect(hinted).toHaveLength(15);
  for (const vendor of [vendorsUnderTest.connectsafely, vendorsUnderTest.unipile, vendorsUnderTest.postpress]) {
    expect(JSON.stringify(n8n.types.getByNameAndVersion(vendor.node).description)).not.toContain(' credit for');
  }
});

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

function commonOperations(capabilities: Capabilities): readonly string[] {
  const offered = Object.entries(operationOf).flatMap(([name, operation]) =>
    Object.entries(capabilities).some(([capability, can]) => capability === name && can) ? [operation] : [],
  );
  return [...offered, ...ofOurs];
}
