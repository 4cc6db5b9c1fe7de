import { vendorNames } from '@invitekit/specs/vendors';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../src/check/read-settings.ts';
import { readCheckArguments } from '../src/cli/check-arguments.ts';
import { SettingsError } from '../src/spec/settings-error.ts';

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
      outputs: [],
      strict: false,
      settings: [
        {
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
      ],
    });
  });

  test('can be strict', () => {
    expect(readCheckArguments([...needed, '--key', 'k', '--strict'], {})).toMatchObject({ strict: true });
  });

  test('take the key from the environment, unless it is among them', () => {
    const key = (args: readonly string[]) => {
      return readCheckArguments([...needed, ...args], { INVITEKIT_KEY: 'from the environment' }).settings[0]?.key;
    };
    expect([key([]), key(['--key', 'given'])]).toEqual(['from the environment', 'given']);
  });

  test.each([
    [['again', ...needed], 'check takes options only, so again cannot be read.'],
    [[...needed], '--key, or INVITEKIT_UNIPILE_KEY or INVITEKIT_KEY in the environment, is needed.'],
    [[...needed, '--key', 'k', '--reporter', 'html'], '--reporter is one of text, junit, json, github, markdown.'],
    [[...needed, '--key', 'k', '--colour'], /There is no option --colour\./],
  ])('%j are refused', (args, message) => {
    expect(() => readCheckArguments(args, {})).toThrow(message);
  });
});

describe('the arguments for several vendors', () => {
  const two = ['--vendor', 'linkup', '--vendor', 'unipile'];
  const urls = ['--base-url', 'linkup=https://one.test', '--base-url', 'unipile=https://two.test'];
  const settingsOf = (args: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
    readCheckArguments(args, environment).settings;

  test('give each its own', () => {
    const environment = { INVITEKIT_LINKUP_KEY: 'a', INVITEKIT_KEY: 'not for several' };
    expect(settingsOf([...two, ...urls, '--key', 'unipile=b=c', '--member', 'ada'], environment)).toMatchObject([
      { vendor: 'linkup', baseUrl: 'https://one.test', key: 'a', member: 'ada' },
      { vendor: 'unipile', baseUrl: 'https://two.test', key: 'b=c', member: 'ada' },
    ]);
  });

  test('may be a fake alone, whose keys are known and are all that it gets', () => {
    const settings = settingsOf(['--fake', 'http://127.0.0.1:4010/'], { INVITEKIT_KEY: 'a real one' });
    expect(settings.map(({ vendor }) => vendor)).toEqual(vendorNames);
    for (const { vendor, baseUrl, key } of settings) {
      expect([baseUrl, key]).toEqual([`http://127.0.0.1:4010/${vendor}`, `mock-${vendor}-key`]);
    }
  });

  test('leave those vendors of a fake out that have none of the chosen operations', () => {
    const settings = settingsOf([
      '--fake',
      'http://127.0.0.1:4010',
      '--operation',
      'list_sent',
      '--operation',
      'invite',
    ]);
    expect(settings).toMatchObject([{ vendor: 'linkup', operations: ['list_sent', 'invite'] }]);
  });

  test.each([
    [[...two, '--base-url', 'https://one.test'], /With several vendors, --base-url says for which it is/],
    [[...two, ...urls, '--key', 'k'], /With several vendors, --key says for which it is/],
    [[...two, ...urls], /^--key linkup=…, or INVITEKIT_LINKUP_KEY in the environment, is needed\.$/],
    [[...two, ...urls, '--key', 'postpress=k'], /--key is given for postpress, which is not checked/],
    [['--fake', 'http://127.0.0.1:4010', ...urls], /Use --fake or --base-url, not both\./],
    [['--operation', 'list_sent'], /--vendor is needed, or --fake\./],
    [['--fake', 'https://api.unipile.com'], /--fake is the address of unipile itself, which is not a fake\./],
    [['--fake', 'https://api4.UNIPILE.com.:13443'], /--fake is the address of unipile itself, which is not a fake\./],
    [['--fake', 'fake.local:4010'], /--fake must be an address that begins with https:.*It is the address of a fake/],
    [['--fake', 'http://user:secret@127.0.0.1:4010'], /--fake must hold no credentials, query or fragment\./],
    [[...needed, '--key', 'k', '--operation', 'getUserRelation'], /Did you mean getUserRelations\?/],
    [
      [...needed, '--key', 'k', '--operation', 'list_sent'],
      /unipile has no operation list_sent\. There are: acceptRelationRequest, /,
    ],
    [
      [...two, ...urls, '--operation', 'list_sent'],
      /No --operation is one of unipile, so --vendor unipile checks nothing\./,
    ],
    [[...needed, '--key', 'k', '--output', 'report.html'], /--output report\.html: the reporter is not clear/],
    [[...needed, '--key', 'k', '--output', 'junit:'], /--output needs the name of a file\./],
    [[...needed, '--key', 'k', '--negatives', 'many'], /--negatives is one of none, some, all\./],
    [[...needed, '--key', 'k', '--max-credits', 'few'], /--max-credits must be a whole number from 0/],
  ])('%j are refused', (args, message) => {
    expect(() => settingsOf(args)).toThrow(message);
  });

  test.each([
    ['report.xml', { file: 'report.xml', reporter: 'junit' }],
    ['out/REPORT.JSON', { file: 'out/REPORT.JSON', reporter: 'json' }],
    ['notes.md', { file: 'notes.md', reporter: 'markdown' }],
    ['junit:report.out', { file: 'report.out', reporter: 'junit' }],
    ['github:log', { file: 'log', reporter: 'github' }],
  ])('--output %s is a report in the form that it says', (text, output) => {
    expect(readCheckArguments([...needed, '--key', 'k', '--output', text], {}).outputs).toEqual([output]);
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
    const [{ most, timeoutMs } = { most: 0, timeoutMs: 0 }] = read(text).settings.map(readSettings);
    expect(name === '--most' ? most : timeoutMs).toBe(Number(text) * (name === '--most' ? 1 : 1000));
  });

  test.each([...notWhole, tooLarge])('refuses %j, and says what is allowed', (text) => {
    expect(() => read(text)).toThrow(new SettingsError(`${name} must be a whole number from 1 to ${largest}.`));
  });
});
