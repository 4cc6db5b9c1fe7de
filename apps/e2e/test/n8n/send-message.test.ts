import type { INodeParameters } from 'n8n-workflow';
import { describe, expect, test } from 'vitest';
import { itemsOf } from '../../support/n8n/items.ts';
import { startLosingLine } from '../../support/n8n/losing-line.ts';
import { connect, longAgo, writingNodes, writtenTo } from '../../support/n8n/messaging.ts';
import { anyTime } from '../../support/n8n/pace.ts';
import { type Run, useTestBed } from '../../support/n8n/setup.ts';
import { type VendorUnderTest, vendorsUnderTest } from '../../support/n8n/vendors.ts';

const bed = useTestBed();
const jordan = 'jordan-walke';
const sophie = 'sophie-germain';
const hello = 'Good to be connected';
const options = { acceptedAt: longAgo };
const message = { resource: 'message', operation: 'send', member: jordan, text: hello, options };

/** What leaves by Not Sent. */
async function notSent(node: VendorUnderTest, parameters: INodeParameters, run: Omit<Run, 'parameters'> = {}) {
  const { outputs, error } = await bed.run(node, { parameters: { ...message, ...parameters }, ...run });
  if (error !== undefined) throw error;
  return (outputs[1] ?? []).map(({ json }) => json['notSent']);
}

describe.each(writingNodes)('Send of $displayName', (node) => {
  test('writes to who has accepted, once', async () => {
    await connect(bed, jordan);
    const [item] = await bed.items(node, message);
    expect(item?.json).toMatchObject({ vendor: node.vendor, id: expect.any(String), confirmedBy: 'answer' });
    expect(item?.json).toMatchObject({ member: { publicIdentifier: jordan } });
    expect(item?.json).not.toHaveProperty('raw');
    for (const text of [hello, 'Another text']) {
      expect(await notSent(node, { text })).toMatchObject([{ reason: 'written-before', next: 'skip' }]);
    }
    expect(await writtenTo(bed, jordan)).toEqual([hello]);
  });

  test('sends no text with a place that nothing fills', async () => {
    await connect(bed, jordan);
    for (const place of ['{name}', '{firstName}', '{company|your team}']) {
      const { error } = await bed.run(node, { parameters: { ...message, text: `Hello ${place}` } });
      expect(error?.message).toContain(`Text has ${place}, which nothing fills`);
    }
    expect(await writtenTo(bed, jordan)).toEqual([]);
  });

  test('leaves who is not due yet for later, with the time, and tries the others', async () => {
    await connect(bed, jordan);
    await connect(bed, sophie);
    const input = [
      // An hour before the clock of the fake.
      { person: jordan, since: '2026-06-01T08:00:00Z' },
      { person: sophie, since: longAgo },
    ];
    const each = { member: '={{ $json.person }}', options: { acceptedAt: '={{ $json.since }}' } };
    const soon = await notSent(node, each, { input });
    const tryAgainAt = '2026-06-02T08:00:00.000Z';
    expect(soon).toMatchObject([{ reason: 'not-due-yet', next: 'later', about: 'person', tryAgainAt }]);
    expect([await writtenTo(bed, jordan), await writtenTo(bed, sophie)]).toEqual([[], [hello]]);
  });

  test('writes to nobody who is no connection, has answered, or is in Do Not Contact', async () => {
    expect(await notSent(node, {})).toMatchObject([{ next: 'skip', reason: 'not-connected' }]);
    await connect(bed, jordan);
    const listed = { options: { ...options, doNotContact: `someone-else\nhttps://www.linkedin.com/in/${jordan}/` } };
    expect(await notSent(node, listed)).toMatchObject([{ reason: 'do-not-contact', next: 'skip', about: 'person' }]);
    await bed.sandbox.write({ from: jordan, text: 'Who are you?' });
    expect(await notSent(node, {})).toMatchObject([{ reason: 'conversation-went-on', next: 'skip' }]);
    expect(await writtenTo(bed, jordan)).toEqual([]);
  });

  test('writes one follow-up, days later, unless somebody has answered', async () => {
    const again = { text: 'Shall we talk?', options: { ...options, step: 'followUp' } };
    await connect(bed, jordan);
    expect(await notSent(node, again)).toMatchObject([{ reason: 'not-begun', next: 'look' }]);
    await bed.items(node, message);
    expect(await notSent(node, again)).toMatchObject([{ reason: 'not-due-yet', next: 'later' }]);
    await bed.sandbox.advance('P4D');
    expect(await bed.items(node, { ...message, ...again })).toHaveLength(1);
    await bed.sandbox.advance('P4D');
    expect(await notSent(node, { ...again, text: 'Hello?' })).toMatchObject([{ reason: 'written-before' }]);
    expect(await writtenTo(bed, jordan)).toEqual([hello, 'Shall we talk?']);
  });

  test('keeps to what the credential says of messages', async () => {
    await connect(bed, jordan);
    await connect(bed, sophie);
    const input = [{ person: jordan }, { person: sophie }];
    const each = { member: '={{ $json.person }}' };
    const later = { ...anyTime, firstMessageAfter: 72, messagesPerDay: 1, followUps: 0 };
    const tryAgainAt = '2026-06-02T09:00:00.000Z';
    const early = await notSent(node, each, { input, credential: later });
    expect(early).toMatchObject([
      { reason: 'not-due-yet', tryAgainAt },
      { reason: 'not-due-yet', tryAgainAt },
    ]);
    const now = { ...later, firstMessageAfter: 12 };
    expect(await notSent(node, each, { input, credential: now })).toMatchObject([{ reason: 'not-due-yet' }]);
    expect([await writtenTo(bed, jordan), await writtenTo(bed, sophie)]).toEqual([[hello], []]);
    await bed.sandbox.advance('P4D');
    const again = { text: 'Shall we talk?', options: { ...options, step: 'followUp' } };
    expect(await notSent(node, again, { credential: now })).toMatchObject([{ reason: 'written-before' }]);
  });

  test('as a tool writes what a model says, but not sooner or more often than the rules allow', async () => {
    await connect(bed, jordan);
    const parameters = {
      ...message,
      member: "={{ $fromAI('member', 'Whom to write to') }}",
      text: "={{ $fromAI('text', 'What to write') }}",
    };
    const input = ['Hello from the model', 'And again'].map((text) => ({ member: jordan, text }));
    const result = await bed.runAsTool(node, { parameters, input });
    expect(itemsOf(result).map(({ json }) => json['answer'])).toMatchObject([
      [{ confirmedBy: 'answer' }],
      [{ notSent: { reason: 'written-before' } }],
    ]);
    const chosen = { ...parameters, options: { acceptedAt: "={{ $fromAI('at', 'When they accepted') }}" } };
    const { error } = await bed.runAsTool(node, {
      parameters: chosen,
      input: [{ member: jordan, text: 'Hello', at: longAgo }],
    });
    expect(error?.message).toContain('Accepted At cannot be chosen by a model');
    expect(await writtenTo(bed, jordan)).toEqual(['Hello from the model']);
  });

  test('after a lost answer says so, and never writes again', async () => {
    await connect(bed, jordan);
    const { baseUrl } = bed.sandbox.access(node.vendor);
    const line = await startLosingLine(baseUrl, { losesAnswer: () => true });
    const { error } = await bed.run(node, { parameters: message, credential: { baseUrl: line.url } });
    await line.close();
    expect(error).toMatchObject({ context: { data: { isUncertain: true } } });
    expect(error?.description).toContain('Look on LinkedIn before you run this item again');
    await notSent(node, {});
    expect(await writtenTo(bed, jordan)).toEqual([hello]);
  });

  test.each([
    ['nothing in it', ''],
    ['8001 characters', 'x'.repeat(8001)],
  ])('asks for nothing when the text has %s', async (_, text) => {
    const { error } = await bed.run(node, {
      parameters: { ...message, text: '={{ $json.text }}' },
      input: [{ text }],
    });
    expect(error?.message).toMatch(/^Text (is empty|has 8001 characters, and LinkedIn allows 8000)$/);
    expect(await bed.sandbox.journal.count({ vendor: node.vendor })).toBe(0);
  });
});

test('LinkupAPI stops before a message takes more than Max Credits', async () => {
  await connect(bed, jordan);
  const parameters = { ...message, options: { ...options, maxCredits: 1 } };
  const { error } = await bed.run(vendorsUnderTest.linkup, { parameters });
  expect(error?.message).toContain('credit');
  expect(await writtenTo(bed, jordan)).toEqual([]);
});

test('LinkupAPI asks for a message what its panel says', async () => {
  await connect(bed, jordan);
  expect((await bed.items(vendorsUnderTest.linkup, message))[0]?.json).toMatchObject({ credits: 1 });
  const spent = await bed.sandbox.creditsSpent();
  expect(spent.reduce((sum, credits) => sum + credits, 0)).toBeLessThanOrEqual(4);
});
