import { vendorNames } from '@invitekit/clients';
import { type INodeCredentialDescription, type INodeParameters, type INodeProperties, NodeHelpers } from 'n8n-workflow';
import { describe, expect, test } from 'vitest';
import { everyOperation, lackingOperations, outcomesOf, parametersOf } from '../../support/n8n/every-operation.ts';
import { itemsOf } from '../../support/n8n/items.ts';
import { byId, locator } from '../../support/n8n/locator.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { nodesUnderTest, type VendorUnderTest, vendorsUnderTest } from '../../support/n8n/vendors.ts';
import { startScriptedServer } from '../../support/scripted-server.ts';

const bed = useTestBed();
const throughVendors = nodesUnderTest.filter(({ node }) => node === 'linkedInInvitations');
const description = () => bed.n8n.types.getByNameAndVersion('linkedInInvitations').description;

describe.each(throughVendors)('$displayName', (node) => {
  test('asks for the credential of that vendor and no other', () => {
    const shown = description().credentials?.filter((credential) => isShown(node, credential));
    expect(shown?.map(({ name }) => name)).toEqual([node.credential]);
  });

  test('asks for an account as the node of that vendor does', () => {
    const own = bed.n8n.types.getByNameAndVersion(vendorsUnderTest[node.vendor].node).description;
    const [expected] = own.properties.filter(({ name }) => name === 'accountId');
    const { required, description: text, modes } = fieldOf(node, { operation: 'send' }, 'accountId') ?? {};
    expect({ required, description: text, modes }).toEqual({
      required: expected?.required,
      description: expected?.description,
      modes: expected?.modes,
    });
  });

  test('says what LinkupAPI takes wherever its own node does, and nothing of credits elsewhere', () => {
    const hinted = bed.n8n.types
      .getByNameAndVersion('linkup')
      .description.properties.flatMap(({ hint, displayOptions }) =>
        hint === undefined ? [] : [{ hint, show: displayOptions?.show ?? {} }],
      );
    const names = everyOperation(bed, node).map(({ name }) => name);
    const common = hinted.filter(({ show }) => names.includes(`${show['resource']}.${show['operation']}`));
    expect(common.length).toBeGreaterThan(6);
    for (const { hint, show } of common) {
      const [resource, operation] = [String(show['resource']), String(show['operation'])];
      const notices = noticesOf(node, { resource, operation });
      if (node.vendor === 'linkup') expect(notices).toContain(hint);
      else expect(notices.join()).not.toContain('credit');
    }
  });

  test('gives the same people as the vendor’s own node', async () => {
    const parameters = { direction: 'received', returnAll: true };
    expect(await bed.items(node, parameters)).toEqual(await bed.items(vendorsUnderTest[node.vendor], parameters));
  });

  test('runs a workflow that was built with another vendor', async () => {
    const steps = [
      { limit: 1 },
      { operation: 'withdraw', invitation: locator('member', '={{ $json.member.publicIdentifier }}') },
      {
        resource: 'connection',
        operation: 'checkRelationship',
        member: "={{ $('Step 1').item.json.member.profileUrl }}",
      },
    ];
    const before = await bed.items(node, { returnAll: true });
    for (const _ of [1, 2]) {
      expect(itemsOf(await bed.runChain(node, steps)).map(({ json }) => json['state'])).toEqual(['none']);
      await bed.sandbox.advance('PT3S');
    }
    const after = await bed.items(node, { returnAll: true });
    expect(after.map(({ json }) => json['id'])).toEqual(before.slice(2).map(({ json }) => json['id']));
  });
});

describe.each(throughVendors.filter(({ vendor }) => vendor === 'unipile' || vendor === 'postpress'))(
  '$displayName',
  (node) => {
    test('says in the panel what the vendor lacks, and refuses it before any request', async () => {
      const server = await startScriptedServer((_request, response) => response.end('{}'));
      const lacking = lackingOperations(bed, node);
      expect(lacking.map(({ name }) => name)).toContain('account.getUsage');
      for (const operation of lacking) {
        expect(noticesOf(node, operation).join()).toContain('This vendor does not ');
        const input = [{ account: bed.sandbox.accountId(node.vendor, 'Ada Lovelace'), person: 'sophie-germain' }];
        const run = { parameters: parametersOf(operation), input, credential: { baseUrl: server.url } };
        const { error } = await bed.run(node, run);
        expect(error).toMatchObject({
          name: 'NodeApiError',
          message: expect.stringMatching(new RegExp(`^${node.vendor} does not`, 'i')),
          description: 'The vendor does not offer this. Use another operation, or another vendor.',
          context: { data: { code: 'unsupported' } },
        });
        const goesOn = await bed.run(node, { ...run, onError: 'continueRegularOutput' });
        expect(outcomesOf(goesOn, 1)).toEqual(['unsupported']);
      }
      await server.close();
      expect(server.requests).toEqual([]);
    });
  },
);

test('only ConnectSafely counts usage by account, so only there one is asked for', () => {
  const asking = throughVendors.filter((node) => {
    return fieldOf(node, { resource: 'account', operation: 'getUsage' }, 'accountId') !== undefined;
  });
  expect(asking.map(({ vendor }) => vendor)).toEqual(['connectsafely']);
});

test('ConnectSafely alone takes no member ID for the relationship, and the panel says so', async () => {
  const parameters = { resource: 'connection', operation: 'checkRelationship' };
  const told = throughVendors.filter((node) => noticesOf(node, parameters).join().includes('member ID'));
  expect(told.map(({ vendor }) => vendor)).toEqual(['connectsafely']);
  const [node] = told;
  const run = { parameters: { ...parameters, member: 'ACoAAnobodyInParticular0001' } };
  const { error } = node ? await bed.run(node, run) : {};
  expect(error).toMatchObject({ name: 'NodeOperationError', message: expect.stringContaining('public identifier') });
});

test.each(['other', '', 7])('refuses the vendor %j before anything else', async (vendor) => {
  const { error } = await bed.n8n.run({
    type: 'linkedInInvitations',
    parameters: { vendor, resource: 'invitation', operation: 'getAll', accountId: byId('acc_1') },
    credentials: {},
  });
  expect(error).toMatchObject({
    name: 'NodeOperationError',
    message: `Vendor must be one of ${vendorNames.join(', ')}`,
    description: 'Choose the vendor in the node.',
  });
});

test('is found by the name of every vendor, and no model can choose among them', () => {
  const names = Object.values(vendorsUnderTest).map(({ displayName }) => displayName);
  expect(description().codex?.alias).toEqual(expect.arrayContaining(['LinkedIn', ...names]));
  expect(description().properties[0]).toMatchObject({ name: 'vendor', noDataExpression: true });
});

function isShown(
  node: VendorUnderTest,
  item: INodeProperties | INodeCredentialDescription,
  parameters: INodeParameters = {},
) {
  const chosen = { ...node.parameters, resource: 'invitation', returnAll: false, ...parameters };
  return NodeHelpers.displayParameter(chosen, item, { typeVersion: 1 }, description());
}

function fieldOf(node: VendorUnderTest, parameters: INodeParameters, wanted: string): INodeProperties | undefined {
  const found = description().properties.filter((field) => field.name === wanted && isShown(node, field, parameters));
  expect(found.length).toBeLessThan(2);
  return found[0];
}

function noticesOf(node: VendorUnderTest, chosen: { readonly resource: string; readonly operation: string }) {
  const { resource, operation } = chosen;
  const notices = description().properties.filter(({ type }) => type === 'notice');
  return notices
    .filter((notice) => isShown(node, notice, { resource, operation }))
    .map(({ displayName }) => displayName);
}
