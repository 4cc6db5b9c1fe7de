import { startMockServer } from '@invitekit/mock-server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { itemsOf } from '../../support/n8n/items.ts';
import { byId } from '../../support/n8n/locator.ts';
import { type N8n, startN8n } from '../../support/n8n/n8n.ts';
import { createPoller } from '../../support/n8n/poller.ts';
import { nodesUnderTest, type VendorUnderTest, vendorsUnderTest } from '../../support/n8n/vendors.ts';
import { startWebhookTrigger } from '../../support/n8n/webhook.ts';
import { triggerCredentials, triggersUnderTest } from '../../support/n8n/webhook-triggers.ts';
import { useNames } from '../../support/resolve-names.ts';
import { Sandbox } from '../../support/sandbox.ts';
import { connectWith } from '../../support/webhooks.ts';

useNames('fake', 'n8n');

let n8n: N8n;
let server: Awaited<ReturnType<typeof startMockServer>>;
let sandbox: Sandbox;
beforeAll(async () => {
  const settings = {
    validateAnswers: true,
    allowHosts: ['fake'],
    allowWebhookHosts: ['n8n', 'n8n.internal', '192.168.0.2'],
  };
  [n8n, server] = await Promise.all([startN8n(), startMockServer(settings)]);
});
beforeEach(async () => {
  sandbox = await Sandbox.create(server.url, { linkedin: { activity: 'quiet' } });
});
afterAll(async () => {
  await Promise.all([n8n.close(), server.close()]);
});

const refusal = /^Base URL must be an https address\. .* tick Allow Plain HTTP in the credential$/;

/** As in Compose: the fake is called `fake`. */
function credentialsOf({ vendor, credential }: Pick<VendorUnderTest, 'vendor' | 'credential'>, changes: object = {}) {
  const { baseUrl, apiKey } = sandbox.access(vendor);
  const allowPlainHttp = true;
  return { [credential]: { apiKey, baseUrl: baseUrl.replace('127.0.0.1', 'fake'), allowPlainHttp, ...changes } };
}

function runOf(node: VendorUnderTest, changes?: object) {
  const accountId = byId(sandbox.accountId(node.vendor, 'Ada Lovelace'));
  const parameters = { ...node.parameters, resource: 'invitation', operation: 'getAll', limit: 3, accountId };
  return { type: node.node, parameters, credentials: credentialsOf(node, changes) };
}

describe.each(nodesUnderTest)('$displayName', (node) => {
  test('lists through a fake on another host, where the credential allows it', async () => {
    expect(itemsOf(await n8n.run(runOf(node)))).toHaveLength(3);
    expect(await n8n.search(runOf(node), 'searchAccounts')).toHaveLength(2);
  });

  test('is refused where the credential does not, and the refusal names it', async () => {
    for (const allowPlainHttp of [false, undefined]) {
      const { error } = await n8n.run(runOf(node, { allowPlainHttp }));
      expect(error).toMatchObject({ name: 'NodeOperationError', message: expect.stringMatching(refusal) });
    }
    await expect(n8n.search(runOf(node, { allowPlainHttp: false }), 'searchAccounts')).rejects.toThrow(refusal);
  });

  test('sends no key there that a fake has not issued', async () => {
    const { error } = await n8n.run(runOf(node, { apiKey: 'live-key-1' }));
    expect(error?.message).toMatch(/only with an API Key that a fake has issued/);
    expect(JSON.stringify(error)).not.toContain('live-key-1');
  });
});

describe.each(Object.values(vendorsUnderTest))('LinkedIn Invitations Trigger through $displayName', (vendor) => {
  const poller = (changes?: object) =>
    createPoller({
      n8n,
      type: 'linkedInInvitationsTrigger',
      parameters: {
        vendor: vendor.vendor,
        accountId: byId(sandbox.accountId(vendor.vendor, 'Ada Lovelace')),
        events: ['received'],
        minimumInterval: 0,
        simplify: true,
        options: {},
        ...(vendor.vendor === 'linkup' && { maxCreditsPerDay: 100 }),
      },
      credentials: credentialsOf(vendor, changes),
    });

  test('looks at a fake on another host', async () => {
    const trigger = poller();
    expect(await trigger.poll()).toEqual([]);
    await sandbox.receive({ from: 'jordan-walke' });
    expect(await trigger.poll()).toMatchObject([{ event: 'received', member: { publicIdentifier: 'jordan-walke' } }]);
  });

  test('is refused where the credential does not allow it', async () => {
    await expect(poller({ allowPlainHttp: false }).poll()).rejects.toThrow(refusal);
  });
});

describe.each(triggersUnderTest)('$displayName', (trigger) => {
  const start = async ({ host, address, credential }: { host?: string; address?: string; credential?: object } = {}) =>
    await startWebhookTrigger({
      n8n,
      type: trigger.node,
      parameters: { accountId: byId(sandbox.accountId(trigger.vendor, 'Ada Lovelace')), simplify: true },
      credentials: triggerCredentials(trigger, sandbox, {
        baseUrl: sandbox.access(trigger.vendor).baseUrl.replace('127.0.0.1', 'fake'),
        allowPlainHttp: true,
        ...credential,
      }),
      host,
      address,
    });

  test('gets its events between a fake and an n8n that have names of their own', async () => {
    const workflow = await start({ host: 'n8n' });
    await workflow.activate();
    await connectWith(sandbox, 'sophie-germain');
    expect(workflow.runs).toMatchObject([[{ event: 'accepted', member: { publicIdentifier: 'sophie-germain' } }]]);
    await workflow.deactivate();
    expect(await trigger.list(sandbox)).toEqual([]);
  });

  test.each(['http://192.168.0.2:5678', 'http://n8n.internal', 'https://n8n.example.com'])(
    'registers for an n8n at %s',
    async (address) => {
      const workflow = await start({ address });
      await workflow.activate();
      expect(await trigger.list(sandbox)).toMatchObject([{ url: expect.stringContaining(address) }]);
    },
  );

  test.each([
    ['http://n8n.example.com', {}, /^n8n’s address must be https/],
    ['http://8.8.8.8', {}, /^n8n’s address must be https/],
    ['http://localhost:5678', {}, /cannot reach n8n at http:\/\/localhost:5678$/],
    ['http://n8n:5678', { allowPlainHttp: false }, refusal],
    ['http://n8n:5678', { apiKey: 'live-key' }, /only with an API Key that a fake has issued/],
  ] as const)('registers nothing for an n8n at %s, with %o', async (address, credential, message) => {
    await expect((await start({ address, credential })).activate()).rejects.toThrow(message);
    expect(await trigger.list(sandbox)).toEqual([]);
  });

  test('says what would let a fake on this machine send to an n8n elsewhere on the network', async () => {
    const { baseUrl } = sandbox.access(trigger.vendor);
    const there = { address: 'http://n8n:5678', credential: { baseUrl, allowPlainHttp: false } };
    await expect((await start(there)).activate()).rejects.toMatchObject({
      message: expect.stringMatching(/^n8n’s address must be https/),
      description: expect.stringContaining('tick Allow Plain HTTP'),
    });
    const workflow = await start({ ...there, credential: { baseUrl } });
    await workflow.activate();
    expect(await trigger.list(sandbox)).toHaveLength(1);
  });
});
