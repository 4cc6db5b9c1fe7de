import { vendors } from '@invitekit/specs/vendors';
import type { IDataObject } from 'n8n-workflow';
import { describe, expect, test } from 'vitest';
import { given } from '../../support/listings.ts';
import { itemsOf } from '../../support/n8n/items.ts';
import { byId } from '../../support/n8n/locator.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { nodesUnderTest, type VendorUnderTest } from '../../support/n8n/vendors.ts';
import { tellsConnections } from '../../support/sender/tells-connections.ts';

const bed = useTestBed();

/** Runs an operation for Ada's account with a credential that may act. */
async function run(node: VendorUnderTest, parameters: IDataObject, timeZone = 'Europe/Berlin') {
  const { sandbox, n8n } = bed;
  return await n8n.run({
    type: node.node,
    parameters: { ...node.parameters, accountId: byId(sandbox.accountId(node.vendor, 'Ada Lovelace')), ...parameters },
    credentials: { [node.credential]: { ...sandbox.access(node.vendor), timeZone } },
  });
}

async function reportOf(node: VendorUnderTest) {
  const items = itemsOf(await run(node, { resource: 'account', operation: 'getReport' }));
  return given(items[0]).json;
}

const quiet = { linkedin: { activity: 'quiet' }, clock: { now: '2026-06-01T09:00:00.000Z' } };

describe.each(nodesUnderTest)('Account: Get Report of $displayName', (node) => {
  test('says what 30 days brought as numbers, and what they lack', async () => {
    await bed.renew({ ...quiet, invitations: 3, accounts: [{ connections: 0 }] });
    expect(await reportOf(node)).toMatchObject({
      vendor: node.vendor,
      accountId: bed.sandbox.accountId(node.vendor, 'Ada Lovelace'),
      from: expect.stringMatching(/^2026-05-02T09:00/),
      to: expect.stringMatching(/^2026-06-01T09:00/),
      accepted: tellsConnections(vendors[node.vendor]) ? 0 : null,
      withdrawn: 0,
      ended: null,
      pending: 3,
      lacks: { sent: expect.any(String), leftToday: expect.any(String) },
      holds: [],
    });
    const before = await reportOf(node);
    await run(node, { resource: 'invitation', operation: 'send', member: 'sophie-germain' });
    const after = await reportOf(node);
    for (const [name, change] of [
      ['sent', 1],
      ['pending', 1],
      ['leftToday', -1],
      ['leftThisWeek', -1],
    ] as const) {
      expect(Number(after[name]) - Number(before[name]), name).toBe(change);
    }
  });

  test('needs the time zone of the account, in which its day begins', async () => {
    const { error } = await run(node, { resource: 'account', operation: 'getReport' }, '');
    expect(error?.message).toBe('Time Zone is not chosen in the credential');
  });
});
