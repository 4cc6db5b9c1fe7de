import { describe, expect, test } from 'vitest';
import { given } from '../../support/listings.ts';
import { itemsOf } from '../../support/n8n/items.ts';
import { namesOfStrangers, pendingOf, sendOnce } from '../../support/n8n/sending.ts';
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

  test('sends nothing that cannot be paid for, and says what to raise', async () => {
    const people = await namesOfStrangers(bed.sandbox, 3);
    // The whole list, and nothing for the invitation.
    const parameters = { options: { maxCredits: 3 } };
    const first = await sendOnce(bed, node, people, parameters, { onError: 'continueRegularOutput' });
    expect(first.sent).toEqual([]);
    expect(first.notSent.map(([, reason]) => reason)).toEqual(people.map(() => 'max-credits'));
    // The next run would pay for the list in vain.
    expect(first.refusals).toMatchObject(
      people.map(() => ({ next: 'look', advice: expect.stringContaining('Raise Max Credits') })),
    );
    expect(await bed.sandbox.creditsSpent()).toEqual([3]);
  });

  test('sends who is due when it can be paid for', async () => {
    const people = await namesOfStrangers(bed.sandbox, 3);
    const sending = await sendOnce(bed, node, people, { options: { maxCredits: 4 } });
    expect(sending.sent).toEqual(people.slice(0, 1));
    expect(await bed.sandbox.creditsSpent()).toEqual([3, 1]);
    expect(sending.result.hints.at(-1)).toMatch(/^LinkupAPI took 4 credits for /);
  });

  test.each([
    ['send', '0 of the 2 allowed are left'],
    ['withdrawStale', 'the whole list of pending invitations. It takes 1 credit for every 50'],
  ])('stops at %s when the whole list cannot be paid for', async (operation, message) => {
    const parameters = { operation, member: 'sophie-germain', dryRun: false, options: { maxCredits: 2 } };
    const { error } = await bed.run(node, { parameters });
    expect(error).toMatchObject({
      name: 'NodeOperationError',
      message: expect.stringContaining(message),
      description: expect.stringContaining('Raise Max Credits'),
    });
    expect(await pendingOf(bed.sandbox)).toHaveLength(145);
    expect(await spent()).toBeLessThanOrEqual(2);
  });

  test('sends for one account what was left for it by another', async () => {
    const items = (['Ada Lovelace', 'Grace Hopper'] as const).map((name) => ({
      person: 'sophie-germain',
      account: bed.sandbox.accountId('linkup', name),
    }));
    const accountId = { __rl: true, mode: 'id', value: '={{ $json.account }}' } as const;
    const { sent, refusals } = await sendOnce(bed, node, items, { accountId, options: { maxCredits: 5 } });
    expect(sent).toEqual(['sophie-germain']);
    // The list of the second account is read and paid for; the invitation is left for the next run.
    expect(refusals).toMatchObject([{ reason: 'max-credits', next: 'later', tryAgainAt: expect.any(String) }]);
    expect(await spent()).toBe(5);
  });

  test('withdraws no more than can be paid for', async () => {
    const items = await withdrawStale(bed, node, { maxPerRun: 4, options: { maxCredits: 7 } });
    expect(items[0]).toMatchObject({ outcome: 'withdrawn' });
    expect(await spent()).toBeLessThanOrEqual(7);
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
      ...['profile.get', 'conversation.getAll', 'conversation.getWithPerson', 'message.getAll', 'message.send'].map(
        (each) => `${from} ${each}`,
      ),
      `${from} account.getReport`,
      ...(node.node === 'linkup' ? [' recommendation.getAll'] : []),
    ];
    const isAsked = node.node === 'linkup' || node.node === 'linkedInInvitations';
    expect(places, node.displayName).toEqual(isAsked ? expected : []);
  }
});
