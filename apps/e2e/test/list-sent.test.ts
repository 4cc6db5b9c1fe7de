import { type Invitation, type InvitationClient, vendorNames } from '@invitekit/clients';
import { describe, expect } from 'vitest';
import { test } from '../support/mock.ts';
import { createClient, type Sandbox } from '../support/sandbox.ts';
import { vendorRows } from '../support/vendor-rows.ts';
import { worldOf } from '../support/world.ts';

describe.for(vendorNames)('%s', (vendor) => {
  test('lists a page at a time, in the common vocabulary', async ({ createSandbox }) => {
    const client = connect(await createSandbox());
    const first = await client.listSent({ limit: 10 });
    expect(first.items).toHaveLength(10);
    expect(first.items[0]).toMatchObject({
      vendor,
      id: expect.any(String),
      direction: 'sent',
      kind: 'connection',
      member: {
        publicIdentifier: expect.any(String),
        name: expect.stringMatching(/^\S+ \S+/),
        headline: expect.stringContaining(' at '),
        profileUrl: expect.stringContaining('https://www.linkedin.com/in/'),
      },
      sentAt: { earliest: expect.any(String), latest: expect.any(String) },
      raw: expect.any(Object),
    });

    const second = await client.listSent({ cursor: first.nextCursor, limit: 10 });
    expect(second.items).toHaveLength(10);
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(20);
  });

  test('lists the rest from a cursor, and stops at a limit', async ({ createSandbox }) => {
    const client = connect(await createSandbox());
    const everyone = await identifiers(client.listAllSent());
    const { nextCursor } = await client.listSent({ limit: 10 });
    expect(await identifiers(client.listAllSent({ cursor: nextCursor }))).toEqual(everyone.slice(10));
    expect(await identifiers(client.listAllSent({ limit: 23 }))).toEqual(everyone.slice(0, 23));
  });

  test('lists nobody when there is nobody', async ({ createSandbox }) => {
    const client = connect(await createSandbox({ invitations: 0 }));
    expect(await identifiers(client.listAllSent())).toEqual([]);
  });

  test('refuses a cursor that is not its own', async ({ createSandbox }) => {
    const client = connect(await createSandbox());
    await expect(client.listSent({ cursor: 'nonsense' })).rejects.toMatchObject({ code: 'invalid-request' });
  });

  function connect(sandbox: Sandbox): InvitationClient {
    return createClient[vendor](sandbox.connection(vendor));
  }
});

describe('all vendors', () => {
  test.for([0, 1, 9, 10, 11, 99, 100, 101, 145, 250, 251, 1001])(
    'list the same %i people in the same order, none missing and none twice',
    async (invitations, { createSandbox }) => {
      const sandbox = await createSandbox({ invitations, linkupCredits: Math.ceil(invitations / 50) });
      const lists = await Promise.all(
        vendorNames.map((vendor) => identifiers(createClient[vendor](sandbox.connection(vendor)).listAllSent())),
      );
      expect(lists[0]).toHaveLength(invitations);
      expect(new Set(lists[0]).size).toBe(invitations);
      const { sent } = await worldOf(sandbox);
      for (const list of lists) expect(list).toEqual(sent);
      expect((await sandbox.ledger()).balance).toBe(0);
    },
  );

  test('agree on when each invitation was sent: their intervals hold the exact time', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const pending = await sandbox.invitations({ account: 'ada-lovelace', direction: 'sent', state: 'pending' });
    const exact = new Map<string | null, string>(
      pending.map(({ member, sentAt }) => [member.publicIdentifier, sentAt]),
    );
    for (const vendor of vendorNames) {
      for (const { member, sentAt } of await Array.fromAsync(
        createClient[vendor](sandbox.connection(vendor)).listAllSent(),
      )) {
        const time = exact.get(member.publicIdentifier) ?? '';
        expect(
          sentAt.earliest <= time && time <= sentAt.latest,
          `${vendor}: ${time} in ${JSON.stringify(sentAt)}`,
        ).toBe(true);
      }
    }
  });

  test.for(vendorNames)('tell notes only where the vendor does: %s', async (vendor, { createSandbox }) => {
    const sandbox = await createSandbox();
    const filter = { account: 'ada-lovelace', direction: 'sent', state: 'pending', kind: 'connection' } as const;
    const written = (await sandbox.invitations(filter)).map(({ note }) => note);
    expect(written.filter((note) => note !== null).length).toBeGreaterThan(10);
    const told = (await Array.fromAsync(createClient[vendor](sandbox.connection(vendor)).listAllSent())).map(
      ({ note }) => note,
    );
    expect(told).toEqual(vendorRows[vendor].listsNotes ? written : written.map(() => null));
  });
});

describe('LinkupAPI', () => {
  test('takes exactly 3 credits for all 145, in one request', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const client = createClient.linkup(sandbox.connection('linkup'));
    expect(await identifiers(client.listAllSent())).toHaveLength(145);
    const { balance, entries } = await sandbox.ledger();
    expect(balance).toBe(997);
    expect(entries.map(({ reason, change }) => [reason, change])).toEqual([
      ['opening balance', 1000],
      ['list_sent', -3],
    ]);
  });

  test('takes one credit for up to 50 when no more are wanted, and the page says so', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const client = createClient.linkup(sandbox.connection('linkup'));
    expect(await client.listSent({ limit: 50 })).toMatchObject({ credits: 1, total: 145, items: { length: 50 } });
    expect(await client.call('get', '/v2/credits', {}, ({ body }) => body.data.credits)).toBe(999);
  });

  test.for([
    ['ORGANIZATION', 'organization', 3],
    ['EVENT', 'event', 2],
  ] as const)('lists %s invitations too', async ([invitationType, kind, count], { createSandbox }) => {
    const client = createClient.linkup((await createSandbox()).connection('linkup'));
    const found = await Array.fromAsync(client.listAllSent({ invitationType }));
    expect(found.map((each) => each.kind)).toEqual(Array.from({ length: count }, () => kind));
  });
});

describe('what the vendors leave open', () => {
  test.for([
    ['unipile', { paging: 'cursor' }],
    ['unipile', { totalCount: false }],
    ['unipile', { missing: 'null' }],
    ['unipile', { paging: 'cursor', totalCount: false }],
    ['connectsafely', { pageSize: 7 }],
    ['connectsafely', { pageSize: 1 }],
    ['postpress', { dates: 'age' }],
    ['postpress', { details: false }],
    ['linkup', { emptyListCredits: 1 }],
  ] as const)('does not change what the client of %s lists: %j', async ([vendor, settings], { createSandbox }) => {
    const [usual, unusual] = await Promise.all([createSandbox(), createSandbox({ vendors: { [vendor]: settings } })]);
    const expected = await identifiers(createClient[vendor](usual.connection(vendor)).listAllSent());
    expect(expected).toHaveLength(145);
    expect(await identifiers(createClient[vendor](unusual.connection(vendor)).listAllSent())).toEqual(expected);
  });

  test('an age beside a computed date at postpress is an interval, not a false exactness', async ({
    createSandbox,
  }) => {
    const sandbox = await createSandbox({ vendors: { postpress: { dates: 'age' } } });
    const { items } = await createClient.postpress(sandbox.connection('postpress')).listSent();
    expect(items.at(-1)?.sentAt).toMatchObject({ text: expect.stringMatching(/^Sent \d+ (week|month)s? ago$/) });
    expect(items.at(-1)?.sentAt.precision).not.toBe('exact');
  });
});

async function identifiers(invitations: AsyncIterable<Invitation>): Promise<(string | null)[]> {
  return (await Array.fromAsync(invitations)).map(({ member }) => member.publicIdentifier);
}
