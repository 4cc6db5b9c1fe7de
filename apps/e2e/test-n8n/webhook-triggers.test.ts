import { outputsOf, until } from '@invitekit/n8n-host';
import { describe, expect } from 'vitest';
import { byId } from '../support/n8n/locator.ts';
import { post, storedFor, type TriggerUnderTest, triggersUnderTest } from '../support/n8n/webhook-triggers.ts';
import { chain } from '../support/real-n8n/chain.ts';
import type { RealN8n } from '../support/real-n8n/real-n8n.ts';
import { test } from '../support/real-n8n/test.ts';
import type { Sandbox } from '../support/sandbox.ts';
import { connectWith } from '../support/webhooks.ts';

/** Nobody does anything by chance. */
const quiet = { linkedin: { activity: 'quiet' } } as const;

/** A workflow that is started by the trigger for Ada's account, and registered. */
async function activate(n8n: RealN8n, sandbox: Sandbox, trigger: TriggerUnderTest) {
  const { vendor, node, credential, registrar = credential } = trigger;
  const workflow = await n8n.createWorkflow(
    chain({
      name: 'Trigger',
      type: `n8n-nodes-invitekit.${node}`,
      parameters: { accountId: byId(sandbox.accountId(vendor, 'Ada Lovelace')) },
      credentials: [...new Set([credential, registrar])],
    }),
    {
      credentials: {
        ...(await n8n.createCredentials(sandbox, [vendor])),
        ...(await n8n.createRegistrar(sandbox, trigger)),
      },
    },
  );
  await workflow.activate();
  await workflow.waitForStaticData('Trigger');
  return workflow;
}

describe.each(triggersUnderTest)('$displayName, in n8n', (trigger) => {
  test('runs once for each event while it is active, and leaves nothing at the vendor', async ({
    n8n,
    createSandbox,
  }) => {
    const sandbox = await createSandbox(quiet);
    const workflow = await activate(n8n, sandbox, trigger);
    const url = workflow.webhookUrl('Trigger');
    expect(await trigger.list(sandbox)).toMatchObject([{ url, on: true }]);

    expect(await post(url, trigger.prove('{}', 'forged', Date.now()))).toBe(401);
    await connectWith(sandbox, 'sophie-germain');
    await connectWith(sandbox, 'jordan-walke');
    const executions = await workflow.waitForExecutions(2);
    expect(executions).toMatchObject([
      { status: 'success', mode: 'webhook' },
      { status: 'success', mode: 'webhook' },
    ]);
    const items = executions.map((execution) => outputsOf(execution, 'Trigger'));
    expect(JSON.stringify(items[0])).toContain('"publicIdentifier":"sophie-germain"');
    expect(JSON.stringify(items[1])).toContain('"publicIdentifier":"jordan-walke"');

    await workflow.deactivate();
    await until('the end of the webhook', async () => (await trigger.list(sandbox)).length === 0 || undefined);
    expect(await post(url, trigger.prove('{}', 'forged', Date.now()))).toBe(404);
    expect(await workflow.executions()).toHaveLength(2);
  });

  test('runs once for an event that comes again', async ({ n8n, createSandbox }) => {
    const sandbox = await createSandbox(quiet);
    const workflow = await activate(n8n, sandbox, trigger);
    const url = workflow.webhookUrl('Trigger');
    const { secret } = storedFor({ 'node:Trigger': { ...(await workflow.staticData('Trigger')) } }, url) ?? {};
    if (secret === undefined) throw new Error('There is no registration');
    const accountId = sandbox.accountId(trigger.vendor, 'Ada Lovelace');
    const event = trigger.event({ accountId, person: 'sophie-germain', at: '2026-06-01T09:00:00Z' });
    const send = async () => await post(url, trigger.prove(JSON.stringify(event), secret, Date.now()));
    expect(await send()).toBe(200);
    await workflow.waitForExecutions(1);
    expect(await send()).toBe(200);
    await connectWith(sandbox, 'jordan-walke');
    expect(await workflow.waitForExecutions(2)).toHaveLength(2);
    await workflow.deactivate();
    await until('the end of the webhook', async () => (await trigger.list(sandbox)).length === 0 || undefined);
  });

  test('listens for a test event, and leaves the active workflow its webhook', async ({ n8n, createSandbox }) => {
    const sandbox = await createSandbox(quiet);
    const workflow = await activate(n8n, sandbox, trigger);
    await expect(workflow.run({ from: 'Trigger', to: 'Trigger' })).rejects.toThrow('waits for an event');
    expect(await trigger.list(sandbox)).toHaveLength(2);

    await connectWith(sandbox, 'sophie-germain');
    const executions = await workflow.waitForExecutions(2);
    expect(executions.map(({ mode }) => mode).toSorted()).toEqual(['manual', 'webhook']);
    await until('the end of listening', async () => (await trigger.list(sandbox)).length === 1 || undefined);
    expect(await trigger.list(sandbox)).toMatchObject([{ url: workflow.webhookUrl('Trigger') }]);

    await connectWith(sandbox, 'jordan-walke');
    expect(await workflow.waitForExecutions(3)).toHaveLength(3);
    await workflow.deactivate();
    await until('the end of the webhook', async () => (await trigger.list(sandbox)).length === 0 || undefined);
  });
});

test('LinkupAPI takes credits for watching as long as the workflow is active', async ({ n8n, createSandbox }) => {
  const sandbox = await createSandbox(quiet);
  const [trigger] = triggersUnderTest.filter(({ vendor }) => vendor === 'linkup');
  if (trigger === undefined) throw new Error('There is no such trigger');
  const workflow = await activate(n8n, sandbox, trigger);
  await sandbox.advance('P3D');
  expect(await sandbox.creditsSpent()).toEqual([10, 10, 10]);
  await workflow.deactivate();
  await until('the end of the webhook', async () => (await trigger.list(sandbox)).length === 0 || undefined);
  await sandbox.advance('P30D');
  expect(await sandbox.creditsSpent()).toEqual([10, 10, 10]);
});
