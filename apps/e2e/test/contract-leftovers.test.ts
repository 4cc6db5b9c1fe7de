import { vendorNames } from '@invitekit/clients';
import { findingsOf } from '@invitekit/contract';
import { describe, expect } from 'vitest';
import type { PassedRequest } from '../support/altering-proxy.ts';
import { checkThroughProxy } from '../support/contract.ts';
import { actionOf, answering, garbling, isSending, isWithdrawing, losing } from '../support/defects.ts';
import { test } from '../support/mock.ts';
import type { Sandbox } from '../support/sandbox.ts';
import { can } from '../support/vendor-rows.ts';
import { listWebhooks, webhookVendors } from '../support/webhooks.ts';

const settings = { allowWrites: true, most: 60 };

describe.for(vendorNames.filter((vendor) => can(vendor, 'withdraw')))('what was sent through %s', (vendor) => {
  test.for([
    ['cannot be read', garbling],
    ['is lost', losing],
  ] as const)('is withdrawn where the answer %s', async ([, defect], { createSandbox }) => {
    const sandbox = await createSandbox({ invitations: 5 });
    const before = await listSent(sandbox);
    const { report } = await checkThroughProxy(sandbox, vendor, settings, defect(isSending[vendor]));
    expect(findingsOf(report).length).toBeGreaterThan(0);
    expect(rulesOf(findingsOf(report))).not.toContain('left behind');
    expect(await listSent(sandbox)).toEqual(before);
  });

  test('is said to be left behind where it cannot be withdrawn', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ invitations: 5 });
    const refusing = answering(isWithdrawing[vendor], 418, {});
    const { report } = await checkThroughProxy(sandbox, vendor, settings, refusing);
    expect(findingsOf(report)).toContainEqual(
      expect.objectContaining({ rule: 'left behind', came: 'left behind: the invitation of sophie-germain' }),
    );
  });
});

describe.for(webhookVendors)('a webhook of %s', (vendor) => {
  test.for([
    ['cannot be read', garbling],
    ['is lost', losing],
  ] as const)('is deleted where the answer that creates it %s', async ([, defect], { createSandbox }) => {
    const sandbox = await createSandbox();
    const before = await listWebhooks(sandbox, vendor);
    const { report } = await checkThroughProxy(sandbox, vendor, settings, defect(isCreating));
    expect(findingsOf(report).length).toBeGreaterThan(0);
    expect(rulesOf(findingsOf(report))).not.toContain('left behind');
    expect(await listWebhooks(sandbox, vendor)).toEqual(before);
  });
});

test('too many requests do not keep the invitation from being withdrawn', async ({ createSandbox }) => {
  const sandbox = await createSandbox();
  const before = await listSent(sandbox);
  await sandbox.fault({ vendor: 'unipile', operation: 'cancelRelationRequest', type: 'api/too_many_requests' });
  const { report } = await checkThroughProxy(sandbox, 'unipile', settings);
  expect(findingsOf(report)).toEqual([]);
  expect(await listSent(sandbox)).toEqual(before);
});

test('credits that an unreadable answer took are counted, and nobody else is blamed', async ({ createSandbox }) => {
  const sandbox = await createSandbox();
  const isChecking = (request: PassedRequest) => actionOf(request) === 'check_invitation';
  const { report } = await checkThroughProxy(sandbox, 'linkup', { most: 60 }, garbling(isChecking));
  const { balance } = await sandbox.ledger();
  expect(rulesOf(findingsOf(report))).toEqual(['body']);
  expect(report.credits?.taken).toBe(1000 - balance);
});

function rulesOf(findings: readonly { readonly rule: string }[]): readonly string[] {
  return [...new Set(findings.map(({ rule }) => rule))];
}

const isCreating = ({ method, path }: PassedRequest) =>
  method === 'POST' && /\/webhooks(?:\/endpoints)?\/?$/.test(path);

async function listSent(sandbox: Sandbox): Promise<readonly unknown[]> {
  return await sandbox.invitations({ account: 'ada-lovelace', direction: 'sent', state: 'pending' });
}
