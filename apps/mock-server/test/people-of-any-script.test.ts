import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { addressOf, inviteBy, lookUp, putMember, sentTo } from './people-support.ts';
import { send, test, vendorNames } from './support.ts';

const identifiers = [
  'andré-ampère',
  'søren-kierkegaard-ß',
  'мария-кюри',
  'ΣΊΣΥΦΟΣ-ο-κορίνθιος',
  'محمد-الخوارزمي',
  'שרה-לוי',
  'प्रिया-शर्मा',
  'สมชาย-ใจดี',
  '山田-太郎',
  'さくら_ー',
  '김-민준',
  'ada-🚀',
  'ada-👩‍💻',
  'ada-👍🏽',
  'ada-🇫🇷',
  'ada-🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  '❤️-ada',
  '🚀🚀🚀',
  '-ada_lovelace-',
  'Ada-Byron',
  '12345',
  '語'.repeat(100),
  '🚀'.repeat(100),
];

describe.for(vendorNames)('%s', (vendor) => {
  test.for(identifiers)('holds, finds and invites %s', async (publicIdentifier, { server, createSandbox }) => {
    const sandbox = await createSandbox({ people: [{ publicIdentifier }], invitations: 0 });
    const person = await putMember(server.url, sandbox.id, publicIdentifier);
    expect(person.publicIdentifier).toBe(publicIdentifier);
    expect(await lookUp(vendor, sandbox, publicIdentifier)).toMatchObject({ status: 200 });
    expect(await lookUp(vendor, sandbox, publicIdentifier.normalize('NFD'))).toMatchObject({ status: 200 });
    expect(await inviteBy(vendor, sandbox, person)).toMatchObject({ status: expect.toSatisfy(isSuccess) });
    for (const other of vendorNames) {
      const sent = await sentTo(other, sandbox);
      // postpress tells no address of who was invited.
      if (other !== 'postpress') expect(sent).toContain(addressOf(publicIdentifier));
      if (other !== 'linkup') expect(sent).toContain(JSON.stringify(publicIdentifier));
    }
  });
});

function isSuccess(status: unknown): boolean {
  return status === 200 || status === 201;
}

describe('the control API', () => {
  test.for([
    ['a person who is there, whatever the case', 'SOPHIE-Germain', 'sophie-germain'],
    ['by the address', 'https://fr.linkedin.com/in/sophie-germain?trk=x', 'sophie-germain'],
    ['decomposed letters', 'andre\u0301', 'andré'],
    ['an encoded address', 'https://www.linkedin.com/in/%D0%BC%D0%B0%D1%80%D0%B8%D1%8F', 'мария'],
    ['a word that is a placeholder elsewhere', 'test', 'test'],
    ['digits', '/in/12345', '12345'],
    ['one letter', 'a', 'a'],
  ] as const)('takes %s for a person', async ([, text, expected], { server, createSandbox }) => {
    const { id } = await createSandbox();
    expect(await putMember(server.url, id, text)).toMatchObject({ publicIdentifier: expected });
    const { body } = await send(`${server.url}/_mock/sandboxes/${id}/members?search=${encodeURIComponent(expected)}`);
    expect(body).toMatchObject({
      members: expect.arrayContaining([expect.objectContaining({ publicIdentifier: expected })]),
    });
  });

  test.for([
    'a b',
    'a\u200bb',
    'a\u00adb',
    'a\u0000b',
    'a.b',
    'a/b',
    "d'arc",
    'a\u3164',
    'a\ud800',
    '\u0301a',
    '\u200d',
    '👩\u200d',
    '-',
    '__',
    'undefined',
    'null',
    'ACwAAB1cD2EfGhIjKlMnOpQrStUvWxYz0123456',
    'urn:li:member:123',
    'x'.repeat(101),
  ])('adds nobody called %j', async (text, { server, createSandbox }) => {
    const plan = { people: [{ publicIdentifier: text }] };
    await expect(createSandbox(plan)).rejects.toThrow('people.0.publicIdentifier: ');
    const { id } = await createSandbox();
    const url = `${server.url}/_mock/sandboxes/${id}/members/sophie-germain`;
    const renamed = await send(url, { method: 'PUT', body: JSON.stringify({ publicIdentifier: text }) });
    expect(renamed).toMatchObject({ status: 400, body: { error: expect.stringContaining('publicIdentifier: ') } });
    if (/\p{Cs}/u.test(text)) return;
    const added = await send(`${server.url}/_mock/sandboxes/${id}/members/${encodeURIComponent(text)}`, {
      method: 'PUT',
      body: '{}',
    });
    expect(added).toMatchObject({ status: 400, body: { error: expect.stringContaining('publicIdentifier: ') } });
  });

  test('holds nobody twice whose identifiers differ in case or composition', async ({ createSandbox }) => {
    const people = [{ publicIdentifier: 'andré' }, { publicIdentifier: 'ANDRE\u0301' }];
    await expect(createSandbox({ people })).rejects.toThrow('no public identifier twice');
  });

  test('takes any word of letters for a name, and gives it back composed', async ({ server, createSandbox }) => {
    const { id } = await createSandbox();
    const letter = fc.integer({ min: 0xa1, max: 0x2ffff }).map((code) => String.fromCodePoint(code));
    const letters = letter.filter((text) => /[\p{L}--\p{Default_Ignorable_Code_Point}]/v.test(text.normalize('NFC')));
    const word = fc.array(letters, { minLength: 3, maxLength: 20 }).map((each) => each.join(''));
    await fc.assert(
      fc.asyncProperty(word, async (text) => {
        const { publicIdentifier, id: personId } = await putMember(server.url, id, text);
        expect(publicIdentifier).toBe(text.normalize('NFC'));
        const again = await putMember(server.url, id, addressOf(text.normalize('NFD')));
        expect(again.id).toBe(personId);
      }),
      { numRuns: 200, seed: 11 },
    );
  });
});
