import { createUnipile } from '@invitekit/clients';
import { describe, expect, test } from 'vitest';
import { send } from '../../support/n8n/sending.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { nodesUnderTest, vendorsUnderTest } from '../../support/n8n/vendors.ts';

const bed = useTestBed();

const unreadable = [
  ['   ', 'is nothing but white space'],
  ['\n\t', 'is nothing but white space'],
  ['\u00a0', 'is nothing but white space'],
  ['\u200b\u2060', 'is nothing but white space'],
  ['Hi \ud83d', 'has half a character (U+D83D) at position 4'],
  ['a\u0000', 'has a control character (U+0000) at position 2'],
  ['a\u001b[1m', 'has a control character (U+001B) at position 2'],
  ['a\u0085b', 'has a control character (U+0085) at position 2'],
] as const;

describe.each(nodesUnderTest)('$displayName', (node) => {
  test('sends nobody a note that nobody could read, and says what is wrong with it', async () => {
    const people = unreadable.map(([note]) => ({ person: 'sophie-germain', note }));
    const { error } = await bed.run(node, {
      parameters: { operation: 'send', member: 'sophie-germain', note: '={{ $json.note }}' },
      input: people.slice(0, 1),
    });
    expect(error).toMatchObject({ name: 'NodeOperationError', message: 'Note is nothing but white space' });
    const run = { onError: 'continueRegularOutput' } as const;
    const { sent, refusals } = await send(bed, node, people, { note: '={{ $json.note }}' }, run);
    expect(sent).toEqual([]);
    expect(refusals.map(({ reason, message }) => [reason, message])).toEqual(
      unreadable.map(([, problem]) => ['invalid-parameter', `Note ${problem}`]),
    );
    expect(await notesOf('sophie-germain')).toEqual([]);
  });
});

describe.each(Object.values(vendorsUnderTest))('$displayName', (vendor) => {
  test.each(['Two\nlines', 'Tab\there', '👩‍👩‍👧‍👦 שלום e\u0301', 'non-breaking\u00a0space'])(
    'sends the note %j as it is',
    async (note) => {
      const people = [{ person: 'sophie-germain', note }];
      expect((await send(bed, vendor, people, { note: '={{ $json.note }}' })).sent).toEqual(['sophie-germain']);
      expect(await notesOf('sophie-germain')).toEqual([note]);
    },
  );

  test('sends no note for an empty one', async () => {
    expect((await send(bed, vendor, [{ person: 'sophie-germain' }], { note: '' })).sent).toEqual(['sophie-germain']);
    expect(await notesOf('sophie-germain')).toEqual([null]);
  });
});

test.each(unreadable)('LinkupAPI writes no message %j: it %s', async (text, problem) => {
  const { error } = await bed.run(vendorsUnderTest.linkup, {
    parameters: { resource: 'message', operation: 'send', member: 'jordan-walke', text: '={{ $json.text }}' },
    input: [{ text }],
  });
  expect(error?.message).toBe(`Text ${problem}`);
  expect(await bed.sandbox.creditsSpent()).toEqual([]);
});

/** The notes of the pending invitations to somebody, as Unipile tells them. */
async function notesOf(person: string): Promise<readonly (string | null)[]> {
  const notes: (string | null)[] = [];
  for await (const { member, note } of createUnipile(bed.sandbox.connection('unipile')).listAllSent()) {
    if (member.publicIdentifier === person) notes.push(note);
  }
  return notes;
}
