import { memberOf } from '@invitekit/clients';
import { describe, expect, test } from 'vitest';
import { readConversation } from '../../support/linkup-messages.ts';
import { byId } from '../../support/n8n/locator.ts';
import { startLosingLine } from '../../support/n8n/losing-line.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { vendorsUnderTest } from '../../support/n8n/vendors.ts';

const bed = useTestBed();
const { linkup } = vendorsUnderTest;
const message = { resource: 'message', operation: 'send', member: 'jordan-walke', text: 'Good to be connected' };

describe('LinkupAPI', () => {
  test('writes to a connection, for 1 credit', async () => {
    await connect('jordan-walke');
    const [item] = await bed.items(linkup, message);
    expect(item?.json).toEqual({
      vendor: 'linkup',
      id: expect.stringContaining('urn:li:msg_message:'),
      conversationId: expect.any(String),
      member: memberOf({ publicIdentifier: 'jordan-walke', profileUrl: 'https://www.linkedin.com/in/jordan-walke' }),
      confirmedBy: 'answer',
      credits: 1,
    });
    expect(await bed.sandbox.creditsSpent()).toEqual([1]);
    expect(await writtenTo('jordan-walke')).toEqual(['Good to be connected']);
  });

  test('gives the vendor’s answer without Simplify', async () => {
    await connect('jordan-walke');
    const [item] = await bed.items(linkup, { ...message, simplify: false });
    expect(item?.json).toMatchObject({ raw: { metadata: { action: 'send', credits_consumed: 1 } } });
  });

  test('writes each item what its expressions give, and passes over who is no connection', async () => {
    await connect('jordan-walke');
    await connect('sophie-germain');
    const { outputs } = await bed.run(linkup, {
      parameters: { ...message, member: '={{ $json.member }}', text: '=Hello {{ $json.name }}' },
      input: [
        { member: 'jordan-walke', name: 'Jordan' },
        { member: 'charles-babbage', name: 'Charles' },
        { member: 'sophie-germain', name: 'Sophie' },
      ],
      onError: 'continueRegularOutput',
    });
    expect(outputs.flat().map(({ json }) => json)).toMatchObject([
      { credits: 1 },
      { error: { code: 'not-connected', type: 'CHANNEL_ERROR' } },
      { credits: 1 },
    ]);
    expect(await writtenTo('jordan-walke')).toEqual(['Hello Jordan']);
    expect(await writtenTo('charles-babbage')).toEqual([]);
    expect(await writtenTo('sophie-germain')).toEqual(['Hello Sophie']);
  });

  test('writes once when the answer is lost, and says that it may have been done', async () => {
    await connect('jordan-walke');
    const line = await startLosingLine(bed.sandbox.access('linkup').baseUrl, { losesAnswer: () => true });
    const { error } = await bed.run(linkup, { parameters: message, credential: { baseUrl: line.url } });
    await line.close();
    expect(error).toMatchObject({ context: { data: { code: 'unreachable', isUncertain: true } } });
    expect(error?.description).toContain('Look on LinkedIn before you run this item again');
    expect(line.writes()).toBe(1);
    expect(await writtenTo('jordan-walke')).toEqual(['Good to be connected']);
  });

  test('stops before it pays more than Max Credits', async () => {
    await connect('jordan-walke');
    const { error } = await bed.run(linkup, {
      parameters: { ...message, options: { maxCredits: 1 } },
      input: [{}, {}],
    });
    expect(error?.message).toContain('credit');
    expect(await writtenTo('jordan-walke')).toEqual(['Good to be connected']);
  });

  test('asks for nothing when the text is too long', async () => {
    const { error } = await bed.run(linkup, { parameters: { ...message, text: 'x'.repeat(8001) } });
    expect(error?.message).toBe('Text has 8001 characters, and LinkedIn allows 8000');
  });

  test('writes as a tool of an agent what the model says', async () => {
    await connect('jordan-walke');
    await bed.runAsTool(linkup, {
      parameters: {
        ...message,
        member: "={{ $fromAI('member', 'Whom to write to') }}",
        text: "={{ $fromAI('text', 'What to write') }}",
      },
      input: [{ member: 'jordan-walke', text: 'Hello from the model' }],
    });
    expect(await writtenTo('jordan-walke')).toEqual(['Hello from the model']);
  });
});

/** Somebody becomes a connection of Ada's, by the vendor that takes no credits. */
async function connect(publicIdentifier: string): Promise<void> {
  const { id } = await bed.sandbox.receive({ from: publicIdentifier });
  await bed.items(vendorsUnderTest.unipile, { operation: 'accept', invitation: byId(id) });
}

async function writtenTo(publicIdentifier: string): Promise<readonly string[]> {
  const params = { profile_url: `https://www.linkedin.com/in/${publicIdentifier}` };
  return (await readConversation(bed.sandbox, params)).messages.map(({ text }) => text);
}
