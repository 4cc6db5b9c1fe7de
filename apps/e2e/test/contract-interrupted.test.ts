import type { ChildProcess } from 'node:child_process';
import { type VendorName, vendorNames } from '@invitekit/clients';
import { findingsOf } from '@invitekit/contract';
import fc from 'fast-check';
import { describe, expect, onTestFinished } from 'vitest';
import { isLong, runs } from '../../../long-tests.ts';
import { type Alteration, startAlteringProxy } from '../support/altering-proxy.ts';
import { checkThroughProxy, spawnContract } from '../support/contract.ts';
import { isSending, losing } from '../support/defects.ts';
import { test } from '../support/mock.ts';
import type { Sandbox } from '../support/sandbox.ts';
import { startScriptedServer } from '../support/scripted-server.ts';
import { listWebhooks, webhookVendors } from '../support/webhooks.ts';

const plan = { invitations: 3 };
const settings = { allowWrites: true, most: 10 };

/** What a run may have made: the invitations that were sent, and the webhooks. */
async function listMade(sandbox: Sandbox): Promise<unknown> {
  const sent = await sandbox.invitations({ account: 'ada-lovelace', direction: 'sent', state: 'pending' });
  const webhooks = await Promise.all(webhookVendors.map((vendor) => listWebhooks(sandbox, vendor)));
  return { sent, webhooks };
}

/** Does something at the nth request, before it is carried out or after. */
function at(wanted: number, isBefore: boolean, act: () => void, alter?: Alteration): Alteration {
  let count = 0;
  return async (request, forward) => {
    count += 1;
    const isMeant = count === wanted;
    if (isMeant && isBefore) act();
    const answer = await (alter ?? ((same, pass) => pass(same)))(request, forward);
    if (isMeant && !isBefore) act();
    return answer;
  };
}

describe.for(vendorNames)('a run at %s', (vendor) => {
  test('that is interrupted at any request takes back what it made, and still reports', async ({ createSandbox }) => {
    const whole = await checkThroughProxy(await createSandbox(plan), vendor, settings);
    const requests = whole.requests.length;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: requests - 1 }), fc.boolean(), async (moment, isBefore) => {
        const sandbox = await createSandbox(plan);
        const before = await listMade(sandbox);
        const controller = new AbortController();
        const interrupting = at(moment, isBefore, () => controller.abort());
        const { signal } = controller;
        const { report } = await checkThroughProxy(sandbox, vendor, { ...settings, signal }, interrupting);
        expect(findingsOf(report)).toEqual([]);
        expect(report.incomplete?.cause).toBe('interrupted');
        expect(report.operations.filter(({ outcome }) => outcome === 'error')).toHaveLength(1);
        const added = await listMade(sandbox);
        expect(added).toEqual(before);
      }),
      { seed: 3, numRuns: runs(15) },
    );
  });

  test('that is interrupted where the answer to its invitation is lost takes it back', async ({ createSandbox }) => {
    const sandbox = await createSandbox(plan);
    const before = await listMade(sandbox);
    const controller = new AbortController();
    const lost = losing(isSending[vendor]);
    const interrupting: Alteration = async (request, forward) => {
      if (isSending[vendor](request)) controller.abort();
      return await lost(request, forward);
    };
    const { signal } = controller;
    const { report } = await checkThroughProxy(sandbox, vendor, { ...settings, signal }, interrupting);
    expect(findingsOf(report).map(({ rule }) => rule)).toEqual(['reachable']);
    expect(await listMade(sandbox)).toEqual(before);
  });

  test('that is interrupted before it begins asks for nothing', async ({ createSandbox }) => {
    const { report, requests } = await checkThroughProxy(await createSandbox(plan), vendor, {
      ...settings,
      signal: AbortSignal.abort(),
    });
    expect([report.incomplete?.cause, findingsOf(report), requests]).toEqual(['interrupted', [], []]);
  });
});

test('a run that waits, as there were too many requests, waits no longer once it is interrupted', async ({
  createSandbox,
}) => {
  const controller = new AbortController();
  const busy: Alteration = async (request, forward) => {
    if (!request.path.includes('/users/me/relations')) return await forward(request);
    setImmediate(() => controller.abort());
    return { status: 429, headers: { 'content-type': 'application/json', 'retry-after': '80' }, body: '{}' };
  };
  const { signal } = controller;
  const { report } = await checkThroughProxy(await createSandbox(plan), 'unipile', { signal, sleep: undefined }, busy);
  expect(report.incomplete?.cause).toBe('interrupted');
});

const signals: readonly (readonly [signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP', vendor: VendorName, code: number])[] = [
  ...vendorNames.map((vendor) => ['SIGINT', vendor, 130] as const),
  ...(isLong ? vendorNames : (['unipile'] as const)).map((vendor) => ['SIGTERM', vendor, 143] as const),
  ['SIGHUP', 'unipile', 129],
];

test.for(signals)(
  'the command at %s takes back what it made at %s, prints the report and ends with %i',
  async ([signal, vendor, code], { createSandbox }) => {
    const { requests } = await checkThroughProxy(await createSandbox(plan), vendor, settings);
    const sending = requests.findIndex((request) => isSending[vendor](request)) + 1;
    // Right after the invitation was made, and in full at one other request, the same each time.
    const any = fc.sample(fc.integer({ min: 2, max: requests.length - 1 }), { seed: code, numRuns: 1 });
    for (const moment of [sending, ...(isLong ? any : [])]) {
      const sandbox = await createSandbox(plan);
      const before = await listMade(sandbox);
      let child: ChildProcess | undefined;
      const interrupting = at(moment, false, () => child?.kill(signal));
      const proxy = await startAlteringProxy(sandbox.access(vendor).baseUrl, interrupting);
      const args = ['check', '--vendor', vendor, '--base-url', proxy.url, '--allow-writes', '--most', '10'];
      const ended = await spawnContract(args, { INVITEKIT_KEY: sandbox.access(vendor).apiKey }, (started) => {
        child = started;
      });
      await proxy.close();
      expect(ended).toEqual({
        code,
        stdout: expect.stringMatching(
          /! The run was interrupted\.\n\nseen of the spec: .+\n\d+ passed, 0 failed, 1 could not run, \d+ skipped/,
        ),
        stderr: expect.stringContaining('Interrupted: what was made is taken back, then the report follows.'),
      });
      expect(await listMade(sandbox)).toEqual(before);
    }
  },
);

test('a JUnit report of an interrupted run has an error', async ({ createSandbox }) => {
  const sandbox = await createSandbox(plan);
  let child: ChildProcess | undefined;
  const interrupting = at(9, true, () => child?.kill('SIGINT'));
  const proxy = await startAlteringProxy(sandbox.access('postpress').baseUrl, interrupting);
  const key = ['--key', sandbox.access('postpress').apiKey];
  const args = ['check', '--vendor', 'postpress', '--base-url', proxy.url, ...key, '--reporter', 'junit'];
  const { code, stdout } = await spawnContract(args, {}, (started) => {
    child = started;
  });
  await proxy.close();
  expect(code).toBe(130);
  expect(stdout).toMatch(/failures="0" skipped="\d+" errors="1"/);
  expect(stdout).toContain('<error message="the run was interrupted"/>');
});

test.for([
  [[], 'Ended at once. The run has only read.'],
  [
    ['--allow-writes', '--member', 'ada-lovelace'],
    'This may be left behind: an invitation of ada-lovelace, and a webhook',
  ],
] as const)('a second signal ends the command with %o at once, and says what may be left', async ([others, words]) => {
  let child: ChildProcess | undefined;
  let asked = 0;
  const hanging = await startScriptedServer((_, response) => {
    asked += 1;
    const account = { id: 'a1', firstName: '', lastName: '', publicId: '', picture: null };
    const body = JSON.stringify([{ ...account, status: 'AVAILABLE', enabled: true, apiSeatAllocated: true }]);
    if (asked <= 2) response.setHeader('content-type', 'application/json').end(asked === 1 ? body : '{}');
    // From here on nobody answers, so that the first signal waits.
    else child?.kill('SIGTERM');
  });
  onTestFinished(() => hanging.close());
  const args = ['check', '--vendor', 'connectsafely', '--base-url', hanging.url, '--key', 'k', ...others];
  const { code, stderr, stdout } = await spawnContract(args, {}, (started) => {
    child = started;
    let isInterrupted = false;
    started.stderr?.on('data', (text) => {
      isInterrupted ||= String(text).includes('Interrupted:');
    });
    // Whoever is impatient sends it again and again.
    const impatient = setInterval(() => isInterrupted && started.kill('SIGINT'), 100);
    started.on('exit', () => clearInterval(impatient));
  });
  expect({ code, stdout }).toEqual({ code: 143, stdout: '' });
  expect(stderr).toContain(words);
});

test('the same signal twice at once, as npx sends it, is one', async ({ createSandbox }) => {
  const sandbox = await createSandbox(plan);
  const before = await listMade(sandbox);
  let child: ChildProcess | undefined;
  const twice = () => {
    child?.kill('SIGINT');
    child?.kill('SIGINT');
  };
  const sending: Alteration = async (request, forward) => {
    const answer = await forward(request);
    if (isSending.unipile(request) && answer.status === 201) twice();
    return answer;
  };
  const proxy = await startAlteringProxy(sandbox.access('unipile').baseUrl, sending);
  const key = ['--key', sandbox.access('unipile').apiKey];
  const args = ['check', '--vendor', 'unipile', '--base-url', proxy.url, ...key, '--allow-writes', '--most', '10'];
  const { code, stdout } = await spawnContract(args, {}, (started) => {
    child = started;
  });
  await proxy.close();
  expect({ code, stdout }).toEqual({ code: 130, stdout: expect.stringContaining('The run was interrupted.') });
  expect(await listMade(sandbox)).toEqual(before);
});
