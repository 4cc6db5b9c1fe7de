import references from '@invitekit/specs/person-references.json' with { type: 'json' };
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areSame, namesOf } from '../src/core/person/names.ts';
import { readPeople } from '../src/core/person/read-people.ts';
import { readPerson } from '../src/core/person/read-person.ts';
import { showText } from '../src/core/person/show-text.ts';

const { one, lists, brokenLists } = references;

test.each(one.map((row) => ({ ...row, shown: showText(row.text) })))('"$shown" is $is', ({ text }) => {
  const { text: _, ...expected } = one.find((row) => row.text === text) ?? {};
  expect(readPerson(text)).toEqual(expected);
});

test.each(lists.map((row) => ({ ...row, shown: showText(row.text) })))('"$shown" is a list', ({ text, members }) => {
  const people = members.map((member) => ({ is: 'member', member }));
  expect(readPeople(text)).toEqual({ people, notUnderstood: [] });
});

test.each(brokenLists.map((row) => ({ ...row, shown: showText(row.text) })))(
  '"$shown" is a list of which not all is understood',
  ({ text, notUnderstood }) => {
    expect(readPeople(text)).toMatchObject({ notUnderstood });
  },
);

const letters = [...'abcxyzABCXYZ0189éñßøžйжщяδξω山田太郎かなمحمدप्रि한글'];
const identifier = fc
  .array(fc.constantFrom(...letters, '-', '_', '🚀', '👩‍💻', '❤️'), { minLength: 3, maxLength: 60 })
  .map((parts) => parts.join('').normalize('NFC'))
  .filter((text) => readPerson(text).is === 'member' && !/^[A-Z]{2}/.test(text));

const host = fc.constantFrom(
  'www.linkedin.com',
  'LinkedIn.com',
  'de.linkedin.com',
  'm.linkedin.com',
  'uk.LINKEDIN.com',
);
const address = fc
  .tuple(
    fc.constantFrom('https://', 'http://', 'HTTPS://', ''),
    host,
    fc.constantFrom('/in/', '/comm/in/', '/mwlite/in/', '/IN/'),
    identifier,
    fc.constantFrom(
      (text: string) => text,
      encodeURIComponent,
      (text: string) => text.normalize('NFD'),
    ),
    fc.constantFrom('', '/', '?trk=people', '/?locale=de_DE', '#experience', '/details/skills/'),
  )
  .map(([scheme, name, path, who, write, rest]) => ({ who, text: `${scheme}${name}${path}${write(who)}${rest}` }));

describe('any address', () => {
  test('names the same person as its last part does', () => {
    fc.assert(
      fc.property(address, ({ who, text }) => {
        expect(readPerson(text)).toEqual({ is: 'member', member: { publicIdentifier: who } });
        expect(areSame(namesOf({ profileUrl: text }), namesOf({ publicIdentifier: who.toUpperCase() }))).toBe(
          who.toUpperCase().toLowerCase() === who.toLowerCase(),
        );
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  test('with anything else beside it is never read by half', () => {
    const beside = fc.constantFrom(
      ' ',
      '\t',
      '\n',
      '\u00a0',
      '\u200b',
      '\u2028',
      ' and ',
      '/',
      '|',
      ',',
      ';',
      '?u=',
      '#',
      '',
      '%20',
      ', ',
    );
    fc.assert(
      fc.property(address, beside, address, ({ text: first }, between, { text: second }) => {
        expect(readPerson(`${first}${between}${second}`).is).toBe('not-understood');
      }),
      { seed: 2, numRuns: 500 },
    );
  });

  test('with an unseen or foreign character inside its name is not understood', () => {
    const foreign = fc.constantFrom(
      ...'\u200b\u200c\u2060\u00ad\ufeff\u0000\u0007\u001b\u007f\u0085\u202e\u2800\u3164\ufffd!"$&\'()*+,.:;<=>@[\\]^`{|}~ \t\n',
      '%20',
      '%00',
      '%2F',
      '%ZZ',
    );
    fc.assert(
      fc.property(identifier, foreign, identifier, (before, character, after) => {
        const reading = readPerson(`https://www.linkedin.com/in/${before}${character}${after}`);
        expect(reading.is).toBe('not-understood');
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});

test('any list of addresses is read whole, whatever is pasted between them', () => {
  const between = fc.constantFrom(
    '\n',
    '\r\n',
    ' ',
    '\t',
    ',',
    ', ',
    ';',
    '; ',
    ' | ',
    '\u00a0',
    '\u200b',
    '\u2028',
    '\n- ',
    '\n* ',
    ' • ',
    ' and ',
    '\n\n',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(address, between), { minLength: 1, maxLength: 8 }), (entries) => {
      const { people, notUnderstood } = readPeople(
        entries.map(([{ text }, separator], index) => `${index === 0 ? '' : separator}${text}`).join(''),
      );
      expect(notUnderstood).toEqual([]);
      expect(people).toEqual(entries.map(([{ who }]) => ({ is: 'member', member: { publicIdentifier: who } })));
    }),
    { seed: 4, numRuns: 500 },
  );
});

test('any text at all is read without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      readPerson(text);
      readPeople(text);
    }),
    { seed: 5, numRuns: 500 },
  );
});
