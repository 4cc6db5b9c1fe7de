import { describe, expect, test } from 'vitest';
import { readCommand } from '../src/arguments.ts';
import { planContract, SettingsError } from '../src/check.ts';

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
    [[...needed, '--key', 'k', '--most', '0'], '--most is a whole number from 1.'],
    [[...needed, '--key', 'k', '--timeout', '1.5'], '--timeout is a whole number from 1.'],
    [[...needed, '--key', 'k', '--colour'], /Unknown option '--colour'/],
  ])('%j are refused', (args, message) => {
    expect(() => readCommand(args, {})).toThrow(message);
  });
});

describe('the plan', () => {
  const settings = { vendor: 'linkup', key: 'k' } as const;

  test.each(['https://api.linkupapi.com', 'http://127.0.0.1:4010/linkup/', 'http://localhost', 'http://[::1]:80'])(
    'takes %s',
    (baseUrl) => {
      expect(planContract({ ...settings, baseUrl }).baseUrl).not.toMatch(/\/$/);
    },
  );

  test.each([
    ['http://example.com', 'must be https'],
    ['http://127.0.0.1.example.com', 'must be https'],
    ['http://localhost.example.com', 'must be https'],
    ['https://user:secret@example.com', 'must hold no credentials'],
    ['https://example.com/?key=1', 'must hold no credentials, query or fragment'],
    ['ftp://example.com', 'must be an address'],
    ['example.com', 'must be an address'],
  ])('refuses %s', (baseUrl, message) => {
    expect(() => planContract({ ...settings, baseUrl })).toThrow(message);
  });

  test.each(['', 'two words', 'line\nbreak', 'schlüssel'])('refuses the key %j and does not repeat it', (key) => {
    const plan = () => planContract({ ...settings, key, baseUrl: 'https://example.com' });
    expect(plan).toThrow('The key is empty or holds characters that no header can carry.');
  });

  test('invites nobody without being told whom, unless on this machine', () => {
    const live = { ...settings, baseUrl: 'https://api.linkupapi.com', allowWrites: true };
    expect(() => planContract(live)).toThrow('name whom');
    expect(planContract({ ...live, baseUrl: 'http://127.0.0.1' }).member).toBe('sophie-germain');
    expect(planContract({ ...live, member: 'https://www.linkedin.com/in/ada-l%C3%B6v/?x=1' }).member).toBe('ada-löv');
  });

  test.each(['https://www.linkedin.com/in/%zz', 'https://example.com/ada', 'in/ada', '%', '', 'two words', 'a?b'])(
    'refuses the member %j',
    (member) => {
      const plan = () => planContract({ ...settings, baseUrl: 'https://api.linkupapi.com', member });
      expect(plan).toThrow(SettingsError);
      expect(plan).toThrow('The member is neither a public identifier nor an address');
    },
  );

  test('says what a run costs: more with writes, most on this machine, nothing elsewhere', () => {
    const cost = (baseUrl: string, others: object) => planContract({ ...settings, baseUrl, ...others }).mostCredits;
    const live = 'https://api.linkupapi.com';
    const costs = [
      cost(live, { most: 10 }),
      cost(live, {}),
      cost(live, { member: 'ada' }),
      cost(live, { member: 'ada', allowWrites: true }),
      cost('http://127.0.0.1', { allowWrites: true }),
    ];
    expect(costs).toEqual([12, 24, 25, 55, 71]);
    expect(planContract({ ...settings, vendor: 'unipile', baseUrl: live }).mostCredits).toBeUndefined();
  });
});
