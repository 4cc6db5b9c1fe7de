import { describe, expect } from 'vitest';
import { runMcp } from '../../support/mcp/command.ts';
import { startMcp } from '../../support/mcp/session.ts';
import { inSandbox, leadsFile, policy, prepare, world, writeFiles } from '../../support/mcp/world.ts';
import { test } from '../../support/mock.ts';

describe('the command', () => {
  test.for([
    [['--allow-send'], '--allow-send goes with --live'],
    [['--live'], '--live needs --config'],
    [['--live', '--fake', 'http://127.0.0.1:4010'], 'Give either --live or --fake'],
    [['--sandbox', 'mine'], '--sandbox goes with --fake'],
    [['confirm', '--live'], 'confirm takes a plan and --config'],
    [['send'], 'The arguments are not understood'],
    [['--yes'], "Unknown option '--yes'"],
    [['--fake', 'not an address'], '--fake: '],
    [['--config', '/nowhere/config.json'], 'The file of --config cannot be read: there is no such file.'],
  ] as const)('%j is refused, with what to do', async ([args, words]) => {
    const { code, output, errors } = await runMcp(args);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain(words);
  });

  test('prints its help, and the schema of its file', async () => {
    expect(await runMcp(['--help'])).toMatchObject({ code: 0, output: expect.stringContaining('--allow-send') });
    const { output } = await runMcp(['schema']);
    expect(JSON.parse(output)).toMatchObject({ properties: { vendor: { default: 'linkup' }, policy: {}, lists: {} } });
  });
});

describe('a file is refused, with the place that is wrong', () => {
  test.for([
    ['no JSON at all', 'The file of --config is no JSON.'],
    [{}, 'policy: '],
    [{ policy, perDay: 500 }, 'Unrecognized key: "perDay"'],
    [{ policy: { ...policy, perDay: 'many' } }, 'policy.perDay: '],
    [{ policy: { ...policy, timeZone: 'Mars/Olympus' } }, 'policy: '],
    [{ policy: { ...policy, perDay: 900 } }, 'policy: '],
    [{ policy, vendor: 'other' }, 'vendor: '],
    [{ policy, keyVariable: 'my key' }, 'keyVariable: '],
    [{ policy, lists: { leads: 'nowhere.csv' } }, 'The list "leads" cannot be read: there is no such file.'],
    [{ policy, lists: { '../leads': 'leads.csv' } }, 'lists'],
    [{ policy, lists: { leads: 'empty.csv' } }, 'The list "leads" names nobody.'],
    [{ policy, lists: { leads: 'wrong.csv' } }, 'The list "leads", person 2: "person" must be the address'],
    [{ policy, lists: { leads: 'columns.csv' } }, 'The list "leads" needs a column called person'],
    [{ policy, lists: { leads: 'wrong.json' } }, 'The list "leads" must be JSON such as'],
    [{ policy, doNotContact: 'wrong.csv' }, 'The file of doNotContact, line 3'],
  ] as const)('%j', async ([config, words]) => {
    const folder = await writeFiles({
      'config.json': config,
      'leads.csv': leadsFile,
      'empty.csv': '',
      'wrong.csv': 'person\nada-lovelace\nnot a person at all',
      'columns.csv': 'who,name\nada-lovelace,Ada',
      'wrong.json': '[{ "person": ["ada-lovelace"] }]',
    });
    const { code, output, errors } = await runMcp(['--config', `${folder}/config.json`]);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain(words);
    expect(errors).not.toContain(folder);
  });
});

test('lists are read from CSV with and without columns, and from JSON', async ({ createSandbox, server }) => {
  const folder = await writeFiles({
    'config.json': {
      policy,
      lists: { columns: 'columns.csv', plain: 'plain.csv', objects: 'objects.json', texts: 'texts.json' },
    },
    'columns.csv': '\uFEFFname,person\n"Lovelace, Ada",https://www.linkedin.com/in/lead-0',
    'plain.csv': 'https://www.linkedin.com/in/lead-0\nlead-1\n',
    'objects.json': [{ person: 'lead-0', name: 'Ada', company: null }],
    'texts.json': ['https://linkedin.com/in/lead-0/'],
  });
  const mcp = await startMcp(inSandbox(folder, server.url, await createSandbox(world)));
  const { lists } = await mcp.call('list_people');
  expect(lists).toEqual([
    { list: 'columns', people: 1 },
    { list: 'plain', people: 2 },
    { list: 'objects', people: 1 },
    { list: 'texts', people: 1 },
  ]);
  for (const list of ['columns', 'plain', 'objects', 'texts']) {
    expect(await mcp.call('check_person', { list, row: 1 })).toMatchObject({ standing: 'none' });
  }
});

describe('live', () => {
  const key = 'mock-unipile-key';

  test('needs an account, and the key in the environment', async () => {
    const without = await prepare({ vendor: 'unipile' });
    expect((await runMcp(['--live', '--config', `${without}/config.json`])).errors).toContain('--live needs "account"');
    const folder = await prepare({ vendor: 'unipile', account: 'acc_1', keyVariable: 'MY_KEY' });
    expect((await runMcp(['--live', '--config', `${folder}/config.json`])).errors).toContain(
      'environment variable MY_KEY',
    );
  });

  test.for([
    [[], false, 'sending-is-off'],
    [['--allow-send'], true, 'not-confirmed'],
  ] as const)('with %j says so, reads and plans', async ([more, maySend, refusal], { createSandbox, server }) => {
    const sandbox = await createSandbox(world);
    const { baseUrl, apiKey } = sandbox.access('unipile');
    const account = sandbox.accountId('unipile', 'Ada Lovelace');
    const folder = await prepare({ vendor: 'unipile', account, baseUrl, keyVariable: 'MY_KEY' });
    const mcp = await startMcp(['--live', ...more, '--config', `${folder}/config.json`], { MY_KEY: apiKey });
    expect(await mcp.call('get_usage')).toMatchObject({ mode: 'LIVE', maySend });
    const { plan } = await mcp.call('plan_invitations', { list: 'leads', count: 1 });
    expect(await mcp.codeOf('send_plan', { plan })).toBe(refusal);
    expect(mcp.said()).toMatch(/^LIVE: the real vendor and the real LinkedIn\./);
    expect(mcp.said()).toContain(maySend ? 'send plans that a person has confirmed' : 'It sends nothing.');
    expect(mcp.said()).not.toContain(apiKey);
    // What was planned on the real LinkedIn is no plan for a fake.
    await mcp.close();
    const fake = await startMcp(inSandbox(folder, server.url, sandbox));
    expect(await fake.codeOf('send_plan', { plan })).toBe('other-account');
  });

  test('a wrong key is an error without the key', async ({ createSandbox }) => {
    const sandbox = await createSandbox(world);
    const { baseUrl } = sandbox.access('unipile');
    const folder = await prepare({ vendor: 'unipile', account: sandbox.accountId('unipile', 'Ada Lovelace'), baseUrl });
    const mcp = await startMcp(['--live', '--config', `${folder}/config.json`], {
      INVITEKIT_UNIPILE_KEY: `${key}-wrong`,
    });
    expect(await mcp.codeOf('list_invitations', { direction: 'sent' })).toBe('unauthenticated');
    expect(mcp.said()).not.toContain(`${key}-wrong`);
  });
});

test('who is in the file of doNotContact is not planned', async ({ createSandbox, server }) => {
  const folder = await writeFiles({
    'config.json': { policy, lists: { leads: 'leads.csv' }, doNotContact: 'never.txt' },
    'leads.csv': leadsFile,
    'never.txt': 'https://www.linkedin.com/in/lead-0\nhttps://www.linkedin.com/in/lead-1',
  });
  const mcp = await startMcp(inSandbox(folder, server.url, await createSandbox(world)));
  expect(await mcp.call('plan_invitations', { list: 'leads', count: 1 })).toMatchObject({
    people: 1,
    leftOut: [
      { row: 1, because: 'do-not-contact' },
      { row: 2, because: 'do-not-contact' },
    ],
  });
  expect(await mcp.codeOf('plan_messages', { list: 'leads', rows: [1], text: 'Hello' })).toBe('nobody-to-plan');
});
