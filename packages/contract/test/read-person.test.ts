import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readPerson } from '../src/member/read-person.ts';

const table = z
  .object({ one: z.array(z.looseObject({ text: z.string(), is: z.string() })) })
  .parse(
    JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@invitekit/specs/person-references.json'), 'utf8')),
  );

test.each(table.one)('$text is read as $is', ({ text, ...wanted }) => {
  expect(readPerson(text)).toEqual(wanted);
});

describe('whatever stands around or inside of an address', () => {
  const slug = fc.stringMatching(/^[a-z][a-z0-9-]{2,30}[a-z0-9]$/).filter((name) => readPerson(name).is === 'member');
  const start = fc.constantFrom(
    ...[
      'https://www.linkedin.com/in/',
      'http://linkedin.com/in/',
      'HTTPS://DE.LinkedIn.com/in/',
      'linkedin.com/comm/in/',
    ],
    ...['https://m.linkedin.com/mwlite/in/', '//www.linkedin.com/in/', '/in/'],
  );
  const address = fc.tuple(start, slug).map(([before, name]) => ({ text: `${before}${name}`, name }));
  const between = fc.oneof(
    fc.constantFrom(
      ' ',
      '\t',
      '\n',
      ',',
      ', ',
      ';',
      '|',
      '/',
      '',
      '\u200b',
      '\u00a0',
      '\u2028',
      ' and ',
      '%20',
      '?next=',
      '#',
      '?a=%2Fin%2F',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
  );

  test('one address is read whole', () => {
    const around = fc.constantFrom<readonly [string, string]>(
      ...([
        ['', ''],
        [' ', '\n'],
        ['<', '>'],
        ['"', '",'],
        ["'", "'"],
        ['“', '”'],
        ['(', ')'],
        ['\ufeff', '\u200b'],
      ] as const),
      ...([
        ['[Ada L.](', ')'],
        ['<', '|Ada>'],
        ['- ', ''],
        ['1. ', ''],
        ['', '/'],
        ['', '?trk=x&a=b'],
        ['', '/en-us/'],
      ] as const),
    );
    fc.assert(
      fc.property(address, around, ({ text, name }, [before, after]) => {
        expect(readPerson(`${before}${text}${after}`)).toEqual({ is: 'member', member: { publicIdentifier: name } });
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  test('two addresses are never read as one of them', () => {
    fc.assert(
      fc.property(address, between, address, (one, glue, other) => {
        expect(readPerson(`${one.text}${glue}${other.text}`).is).not.toBe('member');
      }),
      { seed: 2, numRuns: 2000 },
    );
  });

  test('words behind or before an address are never passed over', () => {
    const words = fc.stringMatching(/^[a-zA-Z(][a-zA-Z ()]{1,20}$/);
    fc.assert(
      fc.property(address, words, fc.boolean(), ({ text }, extra, isBefore) => {
        expect(readPerson(isBefore ? `${extra} ${text}` : `${text} ${extra}x`).is).not.toBe('member');
      }),
      { seed: 3, numRuns: 1000 },
    );
  });

  test('an identifier holds no punctuation but hyphens and underscores, and nothing that nobody sees', () => {
    const odd = fc.constantFrom(
      ...'!"#$%&\'()*+,./:;<=>?@[\\]^`{|}~',
      ...'\u0000\u001b\u00a0\u00ad\u200b\u200d\u202e\u2060\u3164\ufe0f\ufeff ',
    );
    fc.assert(
      fc.property(slug, odd, fc.nat(), (name, character, at) => {
        const position = 1 + (at % (name.length - 1));
        const broken = `${name.slice(0, position)}${character}${name.slice(position)}`;
        const reading = readPerson(`https://www.linkedin.com/in/${encodeURIComponent(broken)}`);
        expect(reading).toEqual({ is: 'not-understood' });
        expect(readPerson(broken).is === 'member' && !'/?#'.includes(character)).toBe(false);
      }),
      { seed: 4, numRuns: 1000 },
    );
  });
});
