import { describe, expect, test } from 'vitest';
import { SettingsError } from '../src/check/check-settings.ts';
import { readSettings } from '../src/check/read-settings.ts';
import { readCommand } from '../src/cli/arguments.ts';

const needed = ['check', '--vendor', 'unipile', '--base-url', 'https://api.unipile.com'];

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
    expect(readCommand([...args, '--key', 'k', '--reporter', 'json'], {})).toEqual({
      name: 'check',
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
    expect(readCommand([...needed, '--key', 'k', '--strict'], {})).toMatchObject({ strict: true });
  });

  test('take the key from the environment, unless it is among them', () => {
    const key = (args: readonly string[]) => {
      const command = readCommand([...needed, ...args], { INVITEKIT_KEY: 'from the environment' });
      return command.name === 'check' ? command.settings.key : undefined;
    };
    expect([key([]), key(['--key', 'given'])]).toEqual(['from the environment', 'given']);
  });

  test.each([
    [['list'], 'The command is: check.'],
    [['check', 'again'], 'The command is: check.'],
    [[...needed], '--key, or INVITEKIT_KEY in the environment, is needed.'],
    [[...needed, '--key', 'k', '--reporter', 'html'], '--reporter is one of text, junit, json.'],
    [[...needed, '--key', 'k', '--colour'], /There is no option --colour\./],
  ])('%j are refused', (args, message) => {
    expect(() => readCommand(args, {})).toThrow(message);
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
  const read = (text: string) => readCommand([...needed, '--key', 'k', `${name}=${text}`], {});

  test.each(['1', '7', '007', '60', largest])('takes %j', (text) => {
    const command = read(text);
    const { most, timeoutMs } = command.name === 'check' ? readSettings(command.settings) : {};
    expect(name === '--most' ? most : timeoutMs).toBe(Number(text) * (name === '--most' ? 1 : 1000));
  });

  test.each([...notWhole, tooLarge])('refuses %j, and says what is allowed', (text) => {
    expect(() => read(text)).toThrow(new SettingsError(`${name} must be a whole number from 1 to ${largest}.`));
  });
});
