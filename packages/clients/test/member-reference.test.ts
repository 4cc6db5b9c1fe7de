import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameMember, knownReference, readMemberReference } from '../src/core/member-reference.ts';

const id = 'ACoAAB1cD2EfGhIjKlMnOpQrStUvWxYz0123456';

describe('what people paste', () => {
  test.each([
    [id, { id }],
    [`urn:li:fsd_profile:${id}`, { id }],
    [' ada-lovelace ', { publicIdentifier: 'ada-lovelace' }],
    ['https://www.linkedin.com/in/ada-lovelace/', { publicIdentifier: 'ada-lovelace' }],
    ['linkedin.com/in/ada-lovelace?trk=public', { publicIdentifier: 'ada-lovelace' }],
    ['https://fr.linkedin.com/in/andr%C3%A9-amp%C3%A8re#about', { publicIdentifier: 'andré-ampère' }],
    [`https://www.linkedin.com/in/${id}`, { id }],
    ['', undefined],
    ['Ada Lovelace', undefined],
    ['ada@example.com', undefined],
    ['https://example.com/in/ada-lovelace', undefined],
    ['https://www.linkedin.com/company/acme', undefined],
    ['undefined', undefined],
    ['null', undefined],
    ['https://www.linkedin.com/in/undefined', undefined],
    ['[object', undefined],
    ['{{slug}}', undefined],
    ['https://www.linkedin.com.evil.example/in/ada', undefined],
  ])('%j is read as %j', (text, reference) => {
    expect(readMemberReference(text)).toEqual(reference);
  });

  test('names the same person whether the address or its last segment is pasted', () => {
    const identifier = fc.stringMatching(/^[a-z][a-z0-9-]{2,40}$/);
    fc.assert(
      fc.property(identifier, (publicIdentifier) => {
        const fromAddress = readMemberReference(`https://www.linkedin.com/in/${publicIdentifier}/`);
        expect(fromAddress).toEqual(readMemberReference(publicIdentifier));
      }),
    );
  });
});

describe('a reference', () => {
  test('is completed from the address of the profile', () => {
    const reference = { profileUrl: 'https://www.linkedin.com/in/ada-lovelace' };
    expect(knownReference(reference, 'unipile')).toEqual({ id: null, publicIdentifier: 'ada-lovelace' });
  });

  test('to nobody is refused with what would be accepted', () => {
    expect(() => knownReference({ id: '' }, 'unipile')).toThrow(/id \(ACo…\).*public identifier.*address/);
  });

  test('finds a member by id, or by public identifier in any case', () => {
    const member = { id, publicIdentifier: 'ada-lovelace' };
    expect(isSameMember(member, { id })).toBe(true);
    expect(isSameMember(member, { publicIdentifier: 'Ada-Lovelace' })).toBe(true);
    expect(
      isSameMember({ profileUrl: 'https://www.linkedin.com/in/ada-lovelace/' }, { publicIdentifier: 'ada-lovelace' }),
    ).toBe(true);
    expect(isSameMember(member, { publicIdentifier: 'grace-hopper' })).toBe(false);
    expect(isSameMember({}, {})).toBe(false);
  });
});
