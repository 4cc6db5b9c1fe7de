import { readFileSync } from 'node:fs';
import { createLinkup, type VendorName, vendorNames } from '@invitekit/clients';
import { findingsOf, uncheckedOf } from '@invitekit/contract';
import { vendors } from '@invitekit/mock-server';
import { describe, expect } from 'vitest';
import { startAlteringProxy } from '../support/altering-proxy.ts';
import { checkThroughProxy, runContract as run, spawnContract } from '../support/contract.ts';
import { changing, setAt } from '../support/defects.ts';
import { test } from '../support/mock.ts';
import type { Sandbox } from '../support/sandbox.ts';
import { vendorRows } from '../support/vendor-rows.ts';
import { register, webhookVendors } from '../support/webhooks.ts';

describe.for(vendorNames)('%s', (vendor) => {
  test('is as its spec says, read alone', async ({ createSandbox }) => {
    const { report } = await checkThroughProxy(
      await createSandbox({ invitations: 30, accounts: [{ conversations: 3 }] }),
      vendor,
    );
    expect(findingsOf(report)).toEqual([]);
    expect(report.mode).toBe('read-only');
    expect(skipped(report.operations, 'it changes something', 'it cannot be undone', 'there is no')).toEqual([]);
    expect(uncheckedOf(report)).toEqual([]);
  });

  test('is as its spec says, with everything that can be done', async ({ createSandbox }) => {
    const { report } = await checkThroughProxy(await createSandbox(), vendor, { allowWrites: true });
    expect(findingsOf(report)).toEqual([]);
    expect(skipped(report.operations)).toEqual([]);
  });

  test.for([
    [0, 200],
    [1, 200],
    [10, 10],
    [50, 10],
    [51, 500],
  ] as const)(
    'is as its spec says with %i invitations, of which %i are read',
    async ([invitations, most], { createSandbox }) => {
      const { report } = await checkThroughProxy(await createSandbox({ invitations }), vendor, { most });
      expect(findingsOf(report)).toEqual([]);
    },
  );

  test('has every operation in the report, checked or skipped with a reason', async ({ createSandbox }) => {
    const { report } = await checkThroughProxy(await createSandbox({ invitations: 1 }), vendor, { most: 10 });
    const specified = vendors.find(({ name }) => name === vendor)?.operations.map(({ id }) => id) ?? [];
    expect(report.operations.map(({ operation }) => operation).sort()).toEqual(specified.toSorted());
    for (const { outcome, reason, requests } of report.operations) {
      if (outcome === 'skipped') expect(reason).toEqual(expect.any(String));
      else expect(requests).toBeGreaterThanOrEqual(2);
    }
  });

  test('changes nothing, read alone', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ invitations: 12 });
    const before = await listEverything(sandbox);
    const { requests } = await checkThroughProxy(sandbox, vendor);
    expect(await listEverything(sandbox)).toEqual(before);

    const asked = requests.map(({ method, body }) => (method === 'GET' ? method : `${method} ${actionOf(body)}`));
    const allowed = ['GET', ...vendorRows[vendor].readActions.map((action) => `POST ${action}`)];
    expect([...new Set(asked)].sort()).toEqual(allowed.toSorted());
  });

  test('leaves no invitation behind', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ invitations: 12 });
    const { sent } = await listEverything(sandbox);
    await checkThroughProxy(sandbox, vendor, { allowWrites: true });
    expect((await listEverything(sandbox)).sent).toEqual(sent);
  });
});

describe('what vendors leave open', () => {
  test.for<[VendorName, object]>([
    ['connectsafely', { endOfList: false }],
    ['connectsafely', { emptyEvery: 4 }],
    ['connectsafely', { codedErrors: true }],
    ['connectsafely', { pageSize: 7 }],
    ['unipile', { paging: 'cursor' }],
    ['unipile', { paging: 'cursor', totalCount: false }],
    ['unipile', { totalCount: false }],
    ['unipile', { missing: 'null' }],
    ['unipile', { cache: 'on' }],
    ['postpress', { details: false, dates: 'age' }],
    ['postpress', { unknownAccount: 'errors/disconnected_account' }],
    ['postpress', { handleFailure: 'errors/provider_error' }],
  ])('%s may have %o', async ([vendor, settings], { createSandbox }) => {
    const sandbox = await createSandbox({ invitations: 60, vendors: { [vendor]: settings } });
    const { report } = await checkThroughProxy(sandbox, vendor, { allowWrites: true });
    expect(findingsOf(report)).toEqual([]);
    expect(skipped(report.operations)).toEqual([]);
  });
});

describe('the credits of LinkupAPI', () => {
  test.for([
    [{ most: 200 }, 145],
    [{ most: 500 }, 400],
    [{ most: 200, allowWrites: true }, 400],
    [{ most: 20, allowWrites: true }, 400],
  ] as const)('with %o are no more than was said, and are told', async ([settings, invitations], { createSandbox }) => {
    const sandbox = await createSandbox({ invitations });
    const { report } = await checkThroughProxy(sandbox, 'linkup', settings);
    const { balance } = await sandbox.ledger();
    expect(report.credits?.taken).toBe(1000 - balance);
    expect(1000 - balance).toBeLessThanOrEqual(report.credits?.atMost ?? 0);
  });
});

describe('who is there already', () => {
  test.for(vendorNames)('is not invited through %s, and it is said', async (vendor, { createSandbox }) => {
    const sandbox = await createSandbox({ invitations: 3 });
    const { id } = await sandbox.receive({ from: 'charles-babbage' });
    const { report } = await checkThroughProxy(sandbox, vendor, { allowWrites: true, member: 'charles-babbage' });
    expect(id).toEqual(expect.any(String));
    expect(findingsOf(report)).toEqual([]);
    const reasons = report.operations.map(({ reason }) => reason);
    expect(reasons).toContain('charles-babbage is somebody who has invited the account; --member names somebody else');
  });
});

describe.for(vendorNames)('a sandbox of %s', (vendor) => {
  test('takes a second run, in which the member cannot be invited yet', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    await checkThroughProxy(sandbox, vendor, { allowWrites: true, most: 60 });
    const { report } = await checkThroughProxy(sandbox, vendor, { allowWrites: true, most: 60 });
    expect(findingsOf(report)).toEqual([]);
    const reasons = report.operations.map(({ reason }) => reason);
    expect(reasons).toContainEqual(expect.stringContaining('the invitation of sophie-germain was refused: '));
  });

  test('knows the member in capitals, too', async ({ createSandbox }) => {
    const settings = { allowWrites: true, most: 60, member: 'Sophie-Germain' };
    const { report } = await checkThroughProxy(await createSandbox(), vendor, settings);
    expect(findingsOf(report)).toEqual([]);
    expect(skipped(report.operations)).toEqual([]);
  });
});

test.for(webhookVendors)(
  'a webhook of the list is looked at through %s, read alone',
  async (vendor, { createSandbox }) => {
    const sandbox = await createSandbox({ accounts: [{ conversations: 1 }] });
    await registerToLookAt[vendor](sandbox, 'https://example.com/hook');
    const { report } = await checkThroughProxy(sandbox, vendor);
    expect(findingsOf(report)).toEqual([]);
    expect(skipped(report.operations, 'it changes something', 'it cannot be undone')).toEqual([]);
  },
);

describe('the command', () => {
  test.for(vendorNames)('checks %s, and ends with 0', async (vendor, { createSandbox }) => {
    const sandbox = await createSandbox({ invitations: 3 });
    const { baseUrl, apiKey } = sandbox.access(vendor);
    const args = ['check', '--vendor', vendor, '--base-url', baseUrl, '--most', '20', '--strict'];
    const { code, stdout, stderr } = await spawnContract(args, { INVITEKIT_KEY: apiKey });
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('only reads') });
    expect(stdout).toMatch(/^\d+ passed, 0 failed, \d+ skipped, \d+ requests/m);
    expect(stdout).not.toContain('\u001b');
    expect(stdout + stderr).not.toContain(apiKey);
  });

  test('ends with 1 where it is strict and cannot check what it may', async ({ createSandbox }) => {
    const { baseUrl, apiKey } = (await createSandbox()).access('connectsafely');
    const args = ['check', '--vendor', 'connectsafely', '--base-url', baseUrl, '--key', apiKey, '--allow-writes'];
    const member = ['--member', 'grace-hopper'];
    expect(await run([...args, ...member])).toMatchObject({ code: 0 });
    const { code, stderr } = await spawnContract([...args, ...member, '--strict']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('could not be checked: ') });
  });

  test('writes JSON and JUnit XML', async ({ createSandbox }) => {
    const { baseUrl, apiKey } = (await createSandbox({ invitations: 3 })).access('postpress');
    const args = ['check', '--vendor', 'postpress', '--base-url', baseUrl, '--key', apiKey, '--most', '20'];
    const json = await run([...args, '--reporter', 'json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ passed: true, vendor: 'postpress', mode: 'read-only' });
    const junit = await run([...args, '--reporter', 'junit']);
    expect(junit.stdout).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<testsuites .*failures="0"/);
    expect([json.code, junit.code]).toEqual([0, 0]);
  });

  test('ends with 1 when something is wrong, and does not tell the key', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ invitations: 3 });
    const { apiKey } = sandbox.access('unipile');
    const forgetful = changing({ path: '/v2/accounts/acc_' }, setAt('/object', undefined));
    const proxy = await startAlteringProxy(sandbox.access('unipile').baseUrl, forgetful);
    const args = ['check', '--vendor', 'unipile', '--base-url', proxy.url, '--key', apiKey, '--most', '10'];
    const { code, stdout, stderr } = await run(args);
    await proxy.close();
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^✗ getAccount: .*\n {4}asked {3}GET \/v2\/accounts.*\n {4}came {4}200, .*\n {4}wanted {2}.*'object'$/m,
    );
    expect(stdout + stderr).not.toContain(apiKey);
  });

  test.for([
    [[], 'The command is one of: check'],
    [['list'], 'The command is one of: check'],
    [['check', 'again'], 'check takes options only'],
    [['check'], '--vendor is needed, or --fake.'],
    [['check', '--vendor', 'other', '--base-url', 'http://127.0.0.1', '--key', 'k'], '--vendor is one of'],
    [['check', '--vendor', 'linkup', '--base-url', 'http://example.com', '--key', 'k'], 'must be https'],
    [['check', '--vendor', 'linkup', '--base-url', 'https://example.com'], 'INVITEKIT_KEY'],
    [
      ['check', '--vendor', 'linkup', '--base-url', 'https://example.com', '--key', 'k', '--allow-writes'],
      'name a person',
    ],
    [
      [
        ...['check', '--vendor', 'linkup', '--base-url', 'https://example.com', '--key', 'k'],
        ...['--member', 'https://www.linkedin.com/in/%zz'],
      ],
      'neither a public identifier nor an address',
    ],
  ] as const)('ends with 2 after %o', async ([args, message]) => {
    const { code, stdout, stderr } = await (args.length === 0 ? spawnContract : run)(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

describe('packages/contract/README.md', () => {
  const readme = readFileSync(new URL('../../../packages/contract/README.md', import.meta.url), 'utf8');
  const commands = [...readme.matchAll(/^npx @invitekit\/contract (check .*)$/gm)].map((match) => match[1] ?? '');

  test('has commands to paste', () => {
    expect(commands.length).toBeGreaterThanOrEqual(2);
  });

  test.for(commands)('%s ends with 0', async (command, { server }) => {
    const args = command.replaceAll('http://127.0.0.1:4010', server.url).split(' ');
    expect(await run(args)).toMatchObject({ code: 0 });
  });
});

/** LinkupAPI keeps events only where they are asked for instead of sent. */
const registerToLookAt: typeof register = {
  ...register,
  linkup: (sandbox) => {
    const connection = sandbox.connection('linkup');
    const body = { account_id: connection.accountId, events: ['all' as const], enable_signature: false };
    return createLinkup(connection).call('post', '/v2/webhooks', { body }, (answer) => answer.body.data.webhook_id);
  },
};

/** What can be seen of Ada's world. */
async function listEverything(sandbox: Sandbox) {
  return {
    sent: await sandbox.invitations({ account: 'ada-lovelace', direction: 'sent', state: 'pending' }),
    received: await sandbox.invitations({ account: 'ada-lovelace', direction: 'received' }),
    connections: await sandbox.connections(),
  };
}

function skipped(
  operations: readonly { readonly operation: string; readonly reason: string | undefined }[],
  ...expected: readonly string[]
) {
  return operations.flatMap(({ operation, reason }) =>
    reason === undefined || expected.some((start) => reason.startsWith(start)) ? [] : [[operation, reason]],
  );
}

function actionOf(body: string | undefined): unknown {
  const parsed: unknown = JSON.parse(body ?? '{}');
  return typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, 'action') : undefined;
}
