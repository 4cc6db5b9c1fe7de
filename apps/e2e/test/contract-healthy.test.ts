import { type VendorName, vendorNames } from '@invitekit/clients';
import { findingsOf } from '@invitekit/contract';
import type { Plan } from '@invitekit/mock-server';
import { describe, expect } from 'vitest';
import { checkThroughProxy } from '../support/contract.ts';
import { test } from '../support/mock.ts';

const few = { connections: 5, received: { connection: 2 } };

/** People whose names break what takes a name for letters of English. */
const names = ['李 小龍', 'محمد الفاتح', 'Žofie ČERNÁ 🙂', 'Zoë Größe', 'Ольга Петрова', "Seán O'Brien", 'İpek Iğdır'];
const people = names.map((name) => {
  const [firstName = '', ...rest] = name.split(' ');
  return { publicIdentifier: name.toLowerCase().replaceAll(/[\s']+/g, '-'), firstName, lastName: rest.join(' ') };
});

/** Nobody waits in these tests. */
const noLimits = { vendors: { connectsafely: { requestLimits: 'off' }, linkup: { requestLimit: 'off' } } } as const;

const worlds: readonly (readonly [name: string, plan: Plan])[] = [
  ['a running clock', { clock: { running: true }, ...noLimits }],
  ['a clock that runs a hundred times as fast', { clock: { running: true, speed: 100 }, ...noLimits }],
  ['a clock in 2004', { clock: { now: '2004-01-01T00:00:00Z' } }],
  ['a clock at the end of a year', { clock: { now: '2027-12-31T23:59:59Z' } }],
  ['a clock on a leap day', { clock: { now: '2028-02-29T12:00:00Z' } }],
  ['a clock in 2999', { clock: { now: '2999-01-01T00:00:00Z' } }],
  ['nothing in any list', { invitations: 0, accounts: [{ connections: 0, sent: {}, received: nothing() }] }],
  ['one of everything', { invitations: 1, accounts: [{ connections: 1, received: { ...nothing(), connection: 1 } }] }],
  ['accounts without anything', { invitations: 3, accounts: [few, { connections: 0, received: nothing() }] }],
  [
    'an account with another name',
    {
      accounts: [
        { ...few, name: '李 小龍' },
        { ...few, name: 'Zoë Größe' },
      ],
      people,
    },
  ],
  ['a free account', { invitations: 5, accounts: [{ ...few, tier: 'free' }] }],
  ['no notes any more', { accounts: [{ ...few, tier: 'free' }], linkedin: { monthlyNotes: 0 } }],
  ['short notes', { accounts: [few], linkedin: { noteLength: { free: 20, premium: 20 } } }],
  ['another account that is down', { accounts: [few, { status: 'disconnected' }] }],
  ['five accounts', { accounts: [few, few, few, few, few] }],
  ['other people', { seed: 77, accounts: [few] }],
  ['received invitations of every kind', { accounts: [{ received: { ...everyKind(), connection: 30 } }] }],
  ['sent invitations of every kind', { accounts: [{ sent: { connection: 20, organization: 12, event: 1 } }] }],
];

function nothing(): Record<string, number> {
  return { connection: 0, organization: 0, event: 0, newsletter: 0, 'member-follow': 0 };
}

function everyKind(): Record<string, number> {
  return { connection: 3, organization: 3, event: 3, newsletter: 3, 'member-follow': 3 };
}

describe.for(vendorNames)('through %s', (vendor) => {
  test.for(worlds)('a world with %s has no finding', async ([, plan], { createSandbox }) => {
    const { report } = await checkThroughProxy(await createSandbox({ invitations: 8, ...plan }), vendor, {
      allowWrites: true,
      most: 40,
    });
    expect(findingsOf(report)).toEqual([]);
  });

  test.for(people.slice(0, 3))('$publicIdentifier can be invited', async ({ publicIdentifier }, { createSandbox }) => {
    const sandbox = await createSandbox({ invitations: 3, people, accounts: [few] });
    const settings = { allowWrites: true, most: 40, member: publicIdentifier };
    const { report } = await checkThroughProxy(sandbox, vendor, settings);
    expect(findingsOf(report)).toEqual([]);
  });

  test('a world whose clock was moved has no finding', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ invitations: 30, accounts: [{ connections: 40 }] });
    await sandbox.receive({ note: 'Zoë & 李 🙂  two spaces,\nand a second line' });
    await sandbox.advance('P45D');
    const { report } = await checkThroughProxy(sandbox, vendor, { allowWrites: true, most: 40 });
    expect(findingsOf(report)).toEqual([]);
  });
});

const settings: readonly (readonly [VendorName, object])[] = [
  ['linkup', { acceptedInvitation: 'bare' }],
  ['linkup', { acceptedInvitation: 'data' }],
  ['connectsafely', { rateHeaders: 'quotas' }],
  ['connectsafely', { pageSize: 1 }],
  ['connectsafely', { emptyEvery: 2 }],
  ['connectsafely', { profileAddresses: false }],
  ['connectsafely', { weeklyConnects: 1 }],
  ['unipile', { paging: 'cursor', missing: 'null' }],
  ['unipile', { cache: 'on', missing: 'null' }],
  ['postpress', { dates: 'age' }],
  ['postpress', { details: false }],
  ['postpress', { pendingInvitation: 'errors/cannot_resend_yet', weeklyLimit: 'errors/cannot_resend_yet' }],
];

test.for(settings)('%s with %o has no finding', async ([vendor, chosen], { createSandbox }) => {
  const plan = { invitations: 30, accounts: [{ connections: 30 }], vendors: { [vendor]: chosen } };
  const { report } = await checkThroughProxy(await createSandbox(plan), vendor, { allowWrites: true, most: 40 });
  expect(findingsOf(report)).toEqual([]);
});
