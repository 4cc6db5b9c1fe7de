import { describe, expect, test } from 'vitest';
import { itemsOf, peopleOf } from '../../support/n8n/items.ts';
import { locator } from '../../support/n8n/locator.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { nodesUnderTest } from '../../support/n8n/vendors.ts';

const bed = useTestBed();

describe.each(nodesUnderTest)('an agent with $displayName as its tool', (vendor) => {
  test('invites whom the model names', async () => {
    const result = await bed.runAsTool(vendor, {
      parameters: {
        operation: 'send',
        member: "={{ $fromAI('member', 'Whom to invite') }}",
        note: "={{ $fromAI('note', 'What to write') }}",
      },
      input: [{ member: 'https://www.linkedin.com/in/sophie-germain', note: 'Hello Sophie' }],
    });
    expect(itemsOf(result)).toMatchObject([{ json: { answer: [{ vendor: vendor.vendor, confirmedBy: 'answer' }] } }]);
    expect(peopleOf(await bed.items(vendor, { limit: 1 }))).toEqual(['sophie-germain']);
  });

  test('says from when on the next one may be invited, however often the model calls it', async () => {
    const result = await bed.runAsTool(vendor, {
      parameters: { operation: 'send', member: "={{ $fromAI('member', 'Whom to invite') }}" },
      input: [{ member: 'sophie-germain' }, { member: 'jordan-walke' }, { member: 'jordan-walke' }],
    });
    const notSent = { reason: 'not-due-yet', next: 'later', tryAgainAt: expect.stringMatching(/^2026-06-01T09:00:/) };
    expect(itemsOf(result).map(({ json }) => json['answer'])).toMatchObject([
      [{ confirmedBy: 'answer' }],
      [{ notSent }],
      [{ notSent }],
    ]);
    expect(peopleOf(await bed.items(vendor, { limit: 1 }))).toEqual(['sophie-germain']);
  });

  test('withdraws what the model names by person', async () => {
    await bed.items(vendor, { operation: 'send', member: 'sophie-germain' });
    await bed.runAsTool(vendor, {
      parameters: {
        operation: 'withdraw',
        invitation: locator('member', "={{ $fromAI('member', 'Whose invitation') }}"),
      },
      input: [{ member: 'sophie-germain' }],
    });
    expect(peopleOf(await bed.items(vendor))).not.toContain('sophie-germain');
  });

  test('reads what the model asks for', async () => {
    const result = await bed.runAsTool(vendor, {
      parameters: { limit: "={{ $fromAI('limit', 'How many', 'number') }}" },
      input: [{ limit: 2 }],
    });
    const [item] = itemsOf(result);
    expect(item?.json['answer']).toHaveLength(2);
  });

  test('is told what is wrong and what to do', async () => {
    const { error } = await bed.runAsTool(vendor, {
      parameters: { operation: 'send', member: "={{ $fromAI('member', 'Whom to invite') }}" },
      input: [{ member: 'Sophie Germain' }],
    });
    expect(error?.message).toContain('does not name a LinkedIn member');
    expect(error?.message).toContain('Enter the URL of a profile');
  });
});
