import { type Item, outputsOf } from '@invitekit/n8n-host';
import { describe, expect } from 'vitest';
import { byId } from '../support/n8n/locator.ts';
import { vendorsUnderTest } from '../support/n8n/vendors.ts';
import { chain } from '../support/real-n8n/chain.ts';
import { pollOnce } from '../support/real-n8n/poll-once.ts';
import { test } from '../support/real-n8n/test.ts';
import { createClient } from '../support/sandbox.ts';

describe.each(Object.values(vendorsUnderTest))('the trigger through $displayName, in n8n', (vendor) => {
  test('runs once for each event', async ({ n8n, createSandbox }) => {
    const sandbox = await createSandbox({ linkedin: { activity: 'quiet' } });
    const workflow = await n8n.createWorkflow(
      chain({
        name: 'Trigger',
        type: 'n8n-nodes-invitekit.linkedInInvitationsTrigger',
        parameters: {
          vendor: vendor.vendor,
          accountId: byId(sandbox.accountId(vendor.vendor, 'Ada Lovelace')),
          events: ['received', 'accepted', 'gone'],
          minimumInterval: 0,
          maxCreditsPerDay: 1000,
          options: { fullListEvery: 0 },
        },
        credentials: [vendor.credential],
      }),
      { credentials: await n8n.createCredentials(sandbox, [vendor.vendor]) },
    );
    const client = createClient.unipile(sandbox.connection('unipile'));
    const [accepting, withdrawn] = (await client.listSent({ limit: 2 })).items;
    if (accepting === undefined || withdrawn === undefined) throw new Error('Nobody was invited');

    await pollOnce(workflow, 'Trigger');
    await sandbox.receive({ from: 'jordan-walke' });
    await sandbox.answer(accepting.id, 'accept');
    await client.withdraw(withdrawn);
    await pollOnce(workflow, 'Trigger');
    await workflow.waitForExecutions(1);
    await sandbox.advance('P1D');
    await pollOnce(workflow, 'Trigger');
    await workflow.waitForExecutions(2);
    await pollOnce(workflow, 'Trigger');
    await sandbox.receive({ from: 'sophie-germain' });
    await pollOnce(workflow, 'Trigger');

    const executions = await workflow.waitForExecutions(3);
    expect(executions.map(({ status, mode }) => [status, mode])).toEqual(Array(3).fill(['success', 'trigger']));
    const events = executions.map((execution) => outputsOf(execution, 'Trigger')[0]?.map(toEvent).toSorted());
    expect(events).toEqual([
      [`accepted ${accepting.member.publicIdentifier}`, 'received jordan-walke'],
      ['gone nobody by name'],
      ['received sophie-germain'],
    ]);
  });
});

function toEvent({ json: { event, member } }: Item): string {
  const isNamed = typeof member === 'object' && member !== null && 'publicIdentifier' in member;
  return `${event} ${(isNamed && member.publicIdentifier) || 'nobody by name'}`;
}
