import { describe, expect, test } from 'vitest';
import { readSettings } from '../src/check/read-settings.ts';
import { whyNot } from '../src/run/effects.ts';
import type { Work } from '../src/run/vendor-contract.ts';
import { SettingsError } from '../src/spec/settings-error.ts';
import { loadSpec } from '../src/spec/spec.ts';
import { mostCredits } from '../src/vendors/linkup/most-credits.ts';

describe('the settings', () => {
  const settings = { vendor: 'linkup', key: 'k', baseUrl: 'https://api.linkupapi.com' } as const;

  /** As a program without types may have it. */
  const withSetting = (name: string, value: unknown) => Object.assign({ ...settings }, { [name]: value });

  test('have defaults', () => {
    expect(readSettings(settings)).toEqual({
      ...settings,
      accountId: undefined,
      member: undefined,
      allowWrites: false,
      most: 200,
      timeoutMs: 60_000,
      seed: 1,
    });
  });

  test.each([
    '',
    ' ',
    'two words',
    'k ',
    ' k',
    '\tk',
    'line\nbreak',
    'k\u0000',
    'k\u200b',
    'schlüssel',
    '🔑',
    undefined,
    null,
    5,
  ])('refuse the key %j and do not repeat it', (key) => {
    const read = () => readSettings(withSetting('key', key));
    expect(read).toThrow(SettingsError);
    expect(read).toThrow(/^The key (?:must be a text|is empty|must hold no white space|must hold only ASCII)/);
  });

  test.each(['', ' ', 'acc 1', 'acc_1\n', 'acc\u200b1', 'acc\ud800', '.', '..', null, 5])(
    'refuse the account %j',
    (accountId) => {
      expect(() => readSettings(withSetting('accountId', accountId))).toThrow(/^The account id /);
    },
  );

  test.each(['acc_1', '696ce9e780e0483585e4e553', 'acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GR'])(
    'take the account %s',
    (accountId) => {
      expect(readSettings({ ...settings, accountId }).accountId).toBe(accountId);
    },
  );

  const noNumbers = [
    0,
    -1,
    1.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    2 ** 31,
    2 ** 53,
    '5',
    '',
    null,
    true,
    [5],
    5n,
  ];

  test.each(noNumbers)('refuse %s for timeoutMs and for most, and say what is allowed', (value) => {
    for (const [name, most] of [
      ['timeoutMs', 2147483647],
      ['most', 1000000],
    ] as const) {
      const read = () => readSettings(withSetting(name, value));
      expect(read).toThrow(SettingsError);
      expect(read).toThrow(`must be a whole number from 1 to ${most}.`);
    }
  });

  test.each(['true', 'false', 1, 0, null])('refuse %j where it is yes or no', (value) => {
    for (const name of ['allowWrites', 'allowPlainHttp']) {
      expect(() => readSettings(withSetting(name, value))).toThrow(`${name} must be true or false.`);
    }
  });

  test('refuse a vendor that there is not', () => {
    expect(() => readSettings(withSetting('vendor', 'other'))).toThrow('must be one of linkup,');
  });

  test('with writes name somebody, unless a fake may be there', () => {
    expect(() => readSettings({ ...settings, allowWrites: true })).toThrow('name a person');
    expect(() => readSettings({ ...settings, allowWrites: true, baseUrl: 'https://fake.example.com' })).toThrow(
      'name a person',
    );
    expect(readSettings({ ...settings, allowWrites: true, baseUrl: 'http://127.0.0.1' }).member).toBeUndefined();
    expect(readSettings({ ...settings, allowWrites: true, member: 'ada-lovelace' }).member).toBe('ada-lovelace');
  });

  test.each([
    ['https://www.linkedin.com/in/ada-l%C3%B6v/?x=1', 'ada-löv'],
    ['<https://de.linkedin.com/in/Ada-Lovelace|Ada>', 'Ada-Lovelace'],
    ['in/ada', 'ada'],
  ])('read the member %s', (member, name) => {
    expect(readSettings({ ...settings, member }).member).toBe(name);
  });

  test.each([
    'https://www.linkedin.com/in/%zz',
    'https://example.com/ada',
    '%',
    '',
    'two words',
    'a?b',
    'tbd',
    'ada@example.com',
    '-',
  ])('refuse the member %j', (member) => {
    const read = () => readSettings({ ...settings, member });
    expect(read).toThrow(SettingsError);
    expect(read).toThrow('The member is neither a public identifier nor an address');
  });

  const id = 'ACoAAB1cD2EfGhIjKlMnOpQrStUvWxYz0123456';

  test.each([
    ['unipile', id],
    ['postpress', id],
    ['linkup', undefined],
    ['connectsafely', undefined],
  ] as const)('of %s read an id of a member as %s', (vendor, wanted) => {
    const read = () => readSettings({ ...settings, vendor, member: `urn:li:fsd_profile:${id}` }).member;
    if (wanted === undefined) expect(read).toThrow('which this vendor does not take. Give the public identifier');
    else expect(read()).toBe(wanted);
  });

  test.each([
    ['ACwAAB1cD2EfGhIjKlMnOpQrStUvWxYz0123456', 'an id of Sales Navigator. Give the public identifier'],
    ['AEMAAB1cD2EfGhIjKlMnOpQrStUvWxYz0123456', 'an id of LinkedIn Recruiter. Give the public identifier'],
    ['urn:li:member:123456789', 'a number, which no vendor knows a person by. Give the public identifier'],
  ])('refuse %s and say what to give', (member, message) => {
    for (const vendor of ['linkup', 'unipile'] as const) {
      expect(() => readSettings({ ...settings, vendor, member })).toThrow(message);
    }
  });
});

test('a run costs more with writes, and most where it can do what cannot be undone', () => {
  const cost = ({ allowWrites = false, ...work }: Partial<Work> & { readonly allowWrites?: boolean }) => {
    const { mayDoForGood = false } = work;
    const permission = { allowWrites, whyNoFake: mayDoForGood ? undefined : 'it is none' };
    const runs = (operation: string) => whyNot(loadSpec('linkup').effectOf(operation), permission) === undefined;
    return mostCredits({
      most: 200,
      mayDoForGood,
      member: undefined,
      isFake: mayDoForGood,
      negatives: 'none',
      runs,
      ...work,
    });
  };
  const withWrites = { member: 'ada-lovelace', allowWrites: true };
  const costs = [
    cost({ most: 10 }),
    cost({}),
    cost({ member: 'ada-lovelace' }),
    cost(withWrites),
    cost({ ...withWrites, mayDoForGood: true }),
  ];
  expect(costs).toEqual([24, 52, 54, 85, 114]);
  const onlyList = (operation: string) => operation === 'list_sent';
  expect(cost({ runs: onlyList })).toBe(9);
  expect(cost({ runs: onlyList, mayDoForGood: true, negatives: 'some' })).toBe(12);
});
