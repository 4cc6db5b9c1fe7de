import { type CheckSettings, findingsOf, type Report, uncheckedOf } from '@invitekit/contract';
import { describe, expect } from 'vitest';
import { checkThroughProxy, runContract } from '../support/contract.ts';
import { test } from '../support/mock.ts';
import type { Sandbox } from '../support/sandbox.ts';

const plan = { invitations: 3 };

function keysOf(sandbox: Sandbox) {
  const { apiKey: global } = sandbox.access('unipile');
  return {
    global,
    scoped: sandbox.scopedKey(),
    service: sandbox.serviceKey('unipile') ?? '',
    unknown: 'mock-unipile-nobody',
  };
}

type Keys = ReturnType<typeof keysOf>;

async function check(sandbox: Sandbox, settings: Partial<CheckSettings>): Promise<Report> {
  return (await checkThroughProxy(sandbox, 'unipile', { most: 10, ...settings })).report;
}

function webhookReasons({ operations }: Report) {
  return operations.filter(({ operation }) => operation.includes('WebhookEndpoint')).map(({ reason }) => reason);
}

describe.for(['global', 'scoped'] as const)('with the %s key', (kind) => {
  test('and the service key, everything is checked', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const report = await check(sandbox, { key: keysOf(sandbox)[kind], allowWrites: true });
    expect(findingsOf(report)).toEqual([]);
    expect(report.incomplete).toBeUndefined();
    expect(webhookReasons(report)).toEqual(Array.from({ length: 5 }, () => undefined));
    const skipped = report.operations.filter(({ outcome }) => outcome === 'skipped').map(({ operation }) => operation);
    expect(skipped).toEqual(kind === 'scoped' ? ['removeAccount'] : []);
  });

  test('alone, all but the webhook endpoints is checked, and the reason is said', async ({ createSandbox }) => {
    const sandbox = await createSandbox(plan);
    const key = keysOf(sandbox)[kind];
    const report = await check(sandbox, { key, serviceKey: undefined, allowWrites: true });
    expect(findingsOf(report)).toEqual([]);
    expect(new Set(webhookReasons(report))).toEqual(
      new Set(['there is no Service API key for it; --service-key gives one']),
    );
    expect(uncheckedOf(report).map(({ operation }) => operation)).not.toContain('listWebhookEndpoints');
  });
});

describe.for([{}, { wrongKey: 'not-found' }] as const)('where Unipile has %o', (settings) => {
  const wanted = { vendors: { unipile: settings } };

  test.for<[name: string, choose: (keys: Keys) => Partial<CheckSettings>, words: RegExp]>([
    [
      'an account key as service key',
      ({ global }) => ({ serviceKey: global }),
      /^The Service key was refused: .*It must be a Service API key/,
    ],
    [
      'a scoped key as service key',
      ({ scoped }) => ({ serviceKey: scoped }),
      /^The Service key was refused: .*It must be a Service API key/,
    ],
    ['an unknown service key', ({ unknown }) => ({ serviceKey: unknown }), /^The Service key was refused: 401/],
    ['an unknown key', ({ unknown }) => ({ key: unknown }), /^The key was refused: 401/],
  ])('%s ends the run with words, and no finding', async ([, choose, words], { createSandbox }) => {
    const sandbox = await createSandbox({ ...plan, ...wanted });
    const report = await check(sandbox, { ...choose(keysOf(sandbox)), allowWrites: true });
    expect(findingsOf(report)).toEqual([]);
    expect(report.incomplete).toMatchObject({ cause: 'key-refused', message: expect.stringMatching(words) });
    for (const key of Object.values(keysOf(sandbox))) expect(JSON.stringify(report)).not.toContain(key);
  });
});

test('swapped keys are said to be swapped, by name of the options', async ({ createSandbox }) => {
  const sandbox = await createSandbox(plan);
  const { global, service } = keysOf(sandbox);
  const report = await check(sandbox, { key: service, serviceKey: global });
  expect(report.incomplete?.message).toBe(
    "The key was refused: 403 api/insufficient_permissions. It must be an Account API key. A Service API key is for --service-key. Check that it is a key of this vendor, and that the base URL is where the vendor's paths begin.",
  );
});

describe('the command', () => {
  const argsFor = (sandbox: Sandbox) => [
    'check',
    '--vendor',
    'unipile',
    '--base-url',
    sandbox.access('unipile').baseUrl,
    '--most',
    '5',
    '--strict',
  ];

  test('takes both keys from the environment, and tells neither', async ({ createSandbox }) => {
    const sandbox = await createSandbox(plan);
    const { global, service } = keysOf(sandbox);
    const environment = { INVITEKIT_KEY: global, INVITEKIT_SERVICE_KEY: service };
    const { code, stdout, stderr } = await runContract(argsFor(sandbox), environment);
    expect({ code, listed: /✓ listWebhookEndpoints/.test(stdout) }).toEqual({ code: 0, listed: true });
    expect(stdout + stderr).not.toMatch(new RegExp(`${global}|${service}`));
  });

  test('takes the service key as an option, which comes first', async ({ createSandbox }) => {
    const sandbox = await createSandbox(plan);
    const { global, service } = keysOf(sandbox);
    const args = [...argsFor(sandbox), '--key', global, '--service-key', service];
    expect((await runContract(args, { INVITEKIT_SERVICE_KEY: global })).code).toBe(0);
    const swapped = await runContract([...argsFor(sandbox), '--key', service, '--service-key', global]);
    expect(swapped).toMatchObject({
      code: 3,
      stdout: expect.stringContaining('A Service API key is for --service-key'),
    });
    expect(swapped.stdout + swapped.stderr).not.toMatch(new RegExp(`${global}|${service}`));
  });

  test('skips the webhook endpoints without one, also where it is strict', async ({ createSandbox }) => {
    const sandbox = await createSandbox(plan);
    const { code, stdout } = await runContract(argsFor(sandbox), {
      INVITEKIT_KEY: keysOf(sandbox).global,
      INVITEKIT_SERVICE_KEY: '',
    });
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringContaining('there is no Service API key for it; --service-key gives one'),
    });
  });

  test('has no use for one at another vendor: an option is refused, the environment is left alone', async ({
    createSandbox,
  }) => {
    const { baseUrl, apiKey } = (await createSandbox(plan)).access('postpress');
    const args = ['check', '--vendor', 'postpress', '--base-url', baseUrl, '--key', apiKey, '--most', '5'];
    const refused = await runContract([...args, '--service-key', 'mock-unipile-service-key']);
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('is for Unipile only') });
    expect((await runContract(args, { INVITEKIT_SERVICE_KEY: 'mock-unipile-service-key' })).code).toBe(0);
  });

  test.for(['', 'two words', 'ключ'])('does not take %j for a service key', async (key, { createSandbox }) => {
    const sandbox = await createSandbox(plan);
    const args = [...argsFor(sandbox), '--key', keysOf(sandbox).global, '--service-key', key];
    expect(await runContract(args)).toMatchObject({ code: 2, stderr: expect.stringContaining('The Service key ') });
  });
});
