import { describe, expect, test } from 'vitest';
import { given } from '../../support/listings.ts';
import { itemsOf } from '../../support/n8n/items.ts';
import { namesOfStrangers, pendingOf, send } from '../../support/n8n/sending.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { nodesUnderTest } from '../../support/n8n/vendors.ts';
import { withdrawStale } from '../../support/n8n/withdrawing.ts';

const bed = useTestBed();

const spent = async () => (await bed.sandbox.creditsSpent()).reduce((sum, credits) => sum + credits, 0);

describe.each(nodesUnderTest.filter(({ vendor }) => vendor === 'linkup'))('$displayName', (node) => {
  test.each([
    [1, 50],
    [2, 100],
    [3, 145],
    [9, 145],
  ])('reads for %i credits %i of 145 invitations', async (maxCredits, count) => {
    const result = await bed.run(node, { parameters: { returnAll: true, options: { maxCredits } } });
    expect(itemsOf(result)).toHaveLength(count);
    const warning = `Max Credits is used up. The list goes on after these ${count}.`;
    expect(result.hints.includes(warning)).toBe(count < 145);
    const credits = Math.min(maxCredits, 3);
    expect(result.hints.at(-1)).toMatch(new RegExp(`^LinkupAPI took ${credits} credits? for `));
    expect(await spent()).toBe(credits);
  });

  test('has one budget for all items of a run', async () => {
    const result = await bed.run(node, {
      parameters: { returnAll: true, resource: 'connection', options: { maxCredits: 10 } },
      input: [{}, {}],
    });
    expect(itemsOf(result)).toHaveLength(400 + 2 * 50);
    expect(await spent()).toBe(10);
  });

  test('sends as many as can be paid for, and the others leave with the reason', async () => {
    const people = await namesOfStrangers(bed.sandbox, 4);
    const { sent, notSent, refusals } = await send(bed, node, people, { options: { maxCredits: 5 } });
    expect(sent).toEqual(people.slice(0, 2));
    expect(notSent.map(([, reason]) => reason)).toEqual(['max-credits', 'max-credits']);
    expect(refusals[0]?.['advice']).toContain('Raise Max Credits');
    expect(await bed.sandbox.creditsSpent()).toEqual([3, 1, 1]);
  });

  test.each(['send', 'withdrawStale'])('stops at %s when the whole list cannot be paid for', async (operation) => {
    const parameters = { operation, member: 'sophie-germain', dryRun: false, options: { maxCredits: 2 } };
    const { error } = await bed.run(node, { parameters });
    expect(error).toMatchObject({
      name: 'NodeOperationError',
      message: expect.stringContaining('more than 100. It takes 1 credit for every 50'),
      description: expect.stringContaining('Raise Max Credits'),
    });
    expect(await pendingOf(bed.sandbox)).toHaveLength(145);
    expect(await spent()).toBeLessThanOrEqual(2);
  });

  test('withdraws as many as can be paid for, and tells which are left', async () => {
    const items = await withdrawStale(bed, node, { maxPerRun: 4, options: { maxCredits: 5 } });
    expect(items.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['withdrawn', undefined],
      ['withdrawn', undefined],
      ['not-withdrawn', 'max-credits'],
      ['not-withdrawn', 'max-credits'],
    ]);
    expect(await bed.sandbox.creditsSpent()).toEqual([3, 1, 1]);
  });

  test('stops another operation that cannot be paid for, and says so', async () => {
    const people = await namesOfStrangers(bed.sandbox, 3);
    const { error } = await bed.run(node, {
      parameters: {
        resource: 'connection',
        operation: 'checkRelationship',
        member: '={{ $json.person }}',
        options: { maxCredits: 2 },
      },
      input: people.map((person) => ({ person })),
    });
    expect(error).toMatchObject({
      name: 'NodeOperationError',
      message: expect.stringContaining('0 of the 2 allowed are left'),
      context: { itemIndex: 2 },
    });
    expect(await bed.sandbox.creditsSpent()).toEqual([1, 1]);
  });

  test.each([0, -1, 1.5])('refuses %d credits before any request', async (maxCredits) => {
    const { error } = await bed.run(node, { parameters: { options: { maxCredits } } });
    expect(error?.message).toBe(`Max Credits must be a whole number from 1 up, not ${maxCredits}`);
    expect(await spent()).toBe(0);
  });
});

test('is asked for wherever LinkupAPI takes credits, and nowhere else', () => {
  for (const node of nodesUnderTest) {
    const { properties } = bed.n8n.types.getByNameAndVersion(node.node).description;
    const places = properties
      .filter(({ name, options = [] }) => name === 'options' && options.some((option) => option.name === 'maxCredits'))
      .map(({ displayOptions }) => given(displayOptions?.show))
      .map(({ resource, operation, vendor }) => `${vendor ?? ''} ${resource}.${operation}`);
    const from = node.node === 'linkup' ? '' : 'linkup';
    const expected = [
      ...['getAll', 'accept', 'refuse', 'send', 'withdraw', 'withdrawStale'].map(
        (each) => `${from} invitation.${each}`,
      ),
      ...['getAll', 'checkRelationship'].map((each) => `${from} connection.${each}`),
      ...(node.node === 'linkup' ? [' message.send', ' recommendation.getAll'] : []),
    ];
    const isAsked = node.node === 'linkup' || node.node === 'linkedInInvitations';
    expect(places, node.displayName).toEqual(isAsked ? expected : []);
  }
});
