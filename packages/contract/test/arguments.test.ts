import { describe, expect, test } from 'vitest';
import { SettingsError } from '../src/check/check-settings.ts';
import { readSettings } from '../src/check/read-settings.ts';
import { readCheckArguments } from '../src/cli/check-arguments.ts';

const needed = ['--vendor', 'unipile', '--base-url', 'https://api.unipile.com'];

describe('the arguments', () => {
  test('are read into settings', () => {
    const args = [
      ...needed,
      '--account',
      'acc_1',
      '--member',
      'ada',
      '--allow-writes',
      '--allow-plain-http',
      '--most',
      '50',
      '--timeout',
      '5',
    ];
    expect(readCheckArguments([...args, '--key', 'k', '--reporter', 'json'], {})).toEqual({
      reporter: 'json',
      strict: false,
      settings: {
        vendor: 'unipile',
        baseUrl: 'https://api.unipile.com',
        key: 'k',
        accountId: 'acc_1',
        member: 'ada',
        allowWrites: true,
        allowPlainHttp: true,
        most: 50,
        timeoutMs: 5000,
      },
    });
  });

  test('can be strict', () => {
    expect(readCheckArguments([...needed, '--key', 'k', '--strict'], {})).toMatchObject({ strict: true });
  });

  test('take the key from the environment, unless it is among them', () => {
    const key = (args: readonly string[]) => {
      return readCheckArguments([...needed, ...args], { INVITEKIT_KEY: 'from the environment' }).settings.key;
    };
    expect([key([]), key(['--key', 'given'])]).toEqual(['from the environment', 'given']);
  });

  test.each([
    [['again', ...needed], 'check takes options only, so again cannot be read.'],
    [[...needed], '--key, or INVITEKIT_KEY in the environment, is needed.'],
    [[...needed, '--key', 'k', '--reporter', 'html'], '--reporter is one of text, junit, json.'],
    [[...needed, '--key', 'k', '--colour'], /There is no option --colour\./],
  ])('%j are refused', (args, message) => {
    expect(() => readCheckArguments(args, {})).toThrow(message);
  });
});

const notWhole = [
  '',
  ' ',
  '0',
  '-1',
  '+5',
  '1.5',
  '1e3',
  '0x10',
  '5 ',
  '5s',
  'ten',
  'NaN',
  'Infinity',
  '٣',
  '9'.repeat(400),
];

describe.each([
  ['--timeout', '2147483', '2147484'],
  ['--most', '1000000', '1000001'],
])('%s', (name, largest, tooLarge) => {
  const read = (text: string) => readCheckArguments([...needed, '--key', 'k', `${name}=${text}`], {});

  test.each(['1', '7', '007', '60', largest])('takes %j', (text) => {
    const { most, timeoutMs } = readSettings(read(text).settings);
    expect(name === '--most' ? most : timeoutMs).toBe(Number(text) * (name === '--most' ? 1 : 1000));
  });

  test.each([...notWhole, tooLarge])('refuses %j, and says what is allowed', (text) => {
    expect(() => read(text)).toThrow(new SettingsError(`${name} must be a whole number from 1 to ${largest}.`));
  });
});
