import { describe, expect, test } from 'vitest';
import { useTestBed } from '../../support/n8n/setup.ts';
import { startTrigger } from '../../support/n8n/webhook-bed.ts';
import { triggersUnderTest } from '../../support/n8n/webhook-triggers.ts';
import { connectWith } from '../../support/webhooks.ts';

const bed = useTestBed();

/** Nobody does anything by chance. */
const quiet = { linkedin: { activity: 'quiet' } } as const;

describe.for(triggersUnderTest)('$displayName', (trigger) => {
  const accountId = () => bed.sandbox.accountId(trigger.vendor, 'Ada Lovelace');

  test('runs once for each new connection while it is active', async () => {
    await bed.renew(quiet);
    const workflow = await startTrigger(bed, trigger);
    await connectWith(bed.sandbox, 'captain-nemo');
    await workflow.activate();
    await connectWith(bed.sandbox, 'sophie-germain');
    await connectWith(bed.sandbox, 'jordan-walke');
    await connectWith(bed.sandbox, 'charles-babbage', 'grace-hopper');
    await workflow.deactivate();
    await connectWith(bed.sandbox, 'captain-nemo', 'grace-hopper');

    const accepted = (publicIdentifier: string, name: string) => ({
      event: 'accepted',
      vendor: trigger.vendor,
      accountId: accountId(),
      isCertain: false,
      member: expect.objectContaining({ publicIdentifier, name }),
    });
    expect(workflow.runs).toEqual([
      [expect.objectContaining(accepted('sophie-germain', 'Sophie Germain'))],
      [expect.objectContaining(accepted('jordan-walke', 'Jordan Walke'))],
    ]);
    expect(workflow.runs.flat().filter((item) => 'raw' in item)).toEqual([]);
    expect((await bed.sandbox.deliveries()).map(({ state }) => state)).toEqual(['delivered', 'delivered']);
  });

  test('gives what the vendor sent when it is not simplified', async () => {
    const workflow = await startTrigger(bed, trigger, { parameters: { simplify: false } });
    await workflow.activate();
    await connectWith(bed.sandbox, 'sophie-germain');
    expect(workflow.received).toHaveLength(1);
    expect(workflow.runs).toMatchObject([[{ raw: JSON.parse(workflow.received[0]?.body ?? '') }]]);
  });

  test('keeps no personal data of who connected', async () => {
    const workflow = await startTrigger(bed, trigger);
    await workflow.activate();
    await connectWith(bed.sandbox, 'sophie-germain');
    const [[item] = []] = workflow.runs;
    expect(item).toMatchObject({ member: { publicIdentifier: 'sophie-germain' } });
    expect(JSON.stringify(workflow.stored)).not.toMatch(/sophie|germain|ACoAA/i);
  });

  test('runs for a test event, and goes on for the active workflow', async () => {
    const workflow = await startTrigger(bed, trigger);
    await workflow.activate();
    await workflow.listen();
    await connectWith(bed.sandbox, 'sophie-germain');
    expect(workflow.received.map(({ path, status }) => [path.split('/')[1], status]).toSorted()).toEqual([
      ['webhook', 200],
      ['webhook-test', 200],
    ]);
    expect(workflow.runs).toHaveLength(2);
    await workflow.stopListening();
    await connectWith(bed.sandbox, 'jordan-walke');
    expect(workflow.runs).toHaveLength(3);
  });

  test('runs when a delivery gets through that failed before', async () => {
    const workflow = await startTrigger(bed, trigger);
    await workflow.activate();
    workflow.setDown(true);
    await connectWith(bed.sandbox, 'sophie-germain');
    expect(workflow.runs).toHaveLength(0);
    workflow.setDown(false);
    await bed.sandbox.advance('PT1H');
    expect(workflow.runs.flat().filter(({ member }) => JSON.stringify(member).includes('sophie-germain'))).toHaveLength(
      1,
    );
  });
});

test('LinkupAPI takes credits for watching until the workflow is deactivated', async () => {
  await bed.renew(quiet);
  const [linkup] = triggersUnderTest;
  if (linkup === undefined) throw new Error('There is no such trigger');
  const workflow = await startTrigger(bed, linkup);
  await workflow.activate();
  expect(await bed.sandbox.creditsSpent()).toEqual([]);
  await bed.sandbox.advance('P2D');
  expect(await bed.sandbox.creditsSpent()).toEqual([10, 10]);
  await workflow.deactivate();
  await bed.sandbox.advance('P30D');
  expect(await bed.sandbox.creditsSpent()).toEqual([10, 10]);
});
