import { describe, expect, test } from 'vitest';
import { byId } from '../../support/n8n/locator.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { vendorsUnderTest } from '../../support/n8n/vendors.ts';

const bed = useTestBed();
const { linkup, connectsafely, unipile, postpress } = vendorsUnderTest;

describe('LinkupAPI', () => {
  const recommendations = { resource: 'recommendation' };

  test('lists members whom LinkedIn suggests, for 1 credit for every 10', async () => {
    const items = await bed.items(linkup, { ...recommendations, limit: 12 });
    expect(items).toHaveLength(12);
    expect(items[0]?.json).toMatchObject({
      vendor: 'linkup',
      publicIdentifier: expect.any(String),
      name: expect.any(String),
      insight: expect.any(String),
    });
    expect(items[0]?.json).not.toHaveProperty('raw');
    expect(await bed.sandbox.creditsSpent()).toEqual([2]);
  });

  test('gives the suggestion as it came without Simplify', async () => {
    const [item] = await bed.items(linkup, { ...recommendations, limit: 1, simplify: false });
    expect(item?.json).toMatchObject({ raw: { entity_urn: expect.any(String) } });
  });

  test('lists the requests of the key, newest first, without asking for an account', async () => {
    await bed.items(linkup, { limit: 1 });
    const items = await bed.items(linkup, { resource: 'log', accountId: byId(''), returnAll: true });
    expect(items[0]?.json).toMatchObject({ action: 'list_sent', status: 'success', credits_consumed: 1 });
  });

  test('lists all requests, page after page, and those of one action', async () => {
    const requests = 203;
    await bed.items(linkup, { limit: 1 });
    await bed.run(linkup, {
      parameters: { resource: 'connection', operation: 'checkRelationship', member: 'jordan-walke' },
      input: Array.from({ length: requests }, () => ({})),
    });
    expect(await bed.items(linkup, { resource: 'log', returnAll: true })).toHaveLength(requests + 1);
    const filtered = { resource: 'log', returnAll: true, filters: { action: 'list_sent' } };
    expect(await bed.items(linkup, filtered)).toHaveLength(1);
    expect(await bed.items(linkup, { resource: 'log', limit: 201 })).toHaveLength(201);
  });

  test('lists the requests that failed', async () => {
    await bed.run(linkup, { parameters: { operation: 'send', member: 'nobody-has-this-address' } });
    const items = await bed.items(linkup, { resource: 'log', filters: { status: 'error' } });
    expect(items.map(({ json }) => json)).toMatchObject([{ action: 'invite', status: 'error' }]);
  });

  test('tells the credits that are left, without asking for an account', async () => {
    const usage = { resource: 'account', operation: 'getUsage', accountId: byId('') };
    expect((await bed.items(linkup, usage))[0]?.json).toEqual({
      vendor: 'linkup',
      credits: { left: 1000 },
      invitations: null,
    });
  });

  test('lists received invitations of one type', async () => {
    const filters = { invitationType: 'EVENT' };
    const items = await bed.items(linkup, { direction: 'received', returnAll: true, filters });
    expect(items.map(({ json }) => json['kind'])).toEqual(['event']);
  });
});

describe('ConnectSafely', () => {
  const status = { resource: 'account', operation: 'getStatus' };

  test('tells whether an account works, and the default account when none is chosen', async () => {
    const id = bed.sandbox.accountId('connectsafely', 'Ada Lovelace');
    expect((await bed.items(connectsafely, status))[0]?.json).toMatchObject({ id, publicId: 'ada-lovelace' });
    expect((await bed.items(connectsafely, { ...status, accountId: byId('') }))[0]?.json).toMatchObject({ id });
  });

  test('counts the connections', async () => {
    const [item] = await bed.items(connectsafely, { resource: 'connection', operation: 'getCount' });
    expect(item?.json).toEqual({
      accountId: bed.sandbox.accountId('connectsafely', 'Ada Lovelace'),
      connectionCount: 400,
    });
  });

  test('counts everything in the network', async () => {
    const [item] = await bed.items(connectsafely, { resource: 'network', operation: 'getSummary' });
    expect(item?.json).toMatchObject({ connections: 400, newsletters: expect.any(Number) });
  });

  test('tells how many invitations the week still allows', async () => {
    await bed.items(connectsafely, { operation: 'send', member: 'sophie-germain' });
    const [item] = await bed.items(connectsafely, { resource: 'account', operation: 'getUsage' });
    expect(item?.json).toMatchObject({ invitations: { used: 1, limit: 90 } });
  });
});

describe.each([unipile, postpress])('$displayName', (vendor) => {
  const profile = { resource: 'profile' };

  test.each(['sophie-germain', 'https://www.linkedin.com/in/sophie-germain'])(
    'reads the profile of %s',
    async (member) => {
      const [item] = await bed.items(vendor, { ...profile, operation: 'get', member });
      expect(item?.json).toMatchObject({
        vendor: vendor.vendor,
        id: expect.stringMatching(/^ACo/),
        publicIdentifier: 'sophie-germain',
        name: 'Sophie Germain',
        headline: 'Mathematician',
      });
    },
  );

  test('gives the profile as it came without Simplify', async () => {
    const parameters = { ...profile, operation: 'get', member: 'sophie-germain', simplify: false };
    const [item] = await bed.items(vendor, parameters);
    expect(item?.json).toMatchObject({ raw: { object: 'UserProfile' } });
  });

  test('reads the profile of the account’s owner', async () => {
    const [item] = await bed.items(vendor, { ...profile, operation: 'getOwn' });
    expect(item?.json).toMatchObject({ vendor: vendor.vendor, name: 'Ada Lovelace' });
  });

  test('lists whom the account follows', async () => {
    const items = await bed.items(vendor, { resource: 'followedMember', returnAll: true });
    expect(items.length).toBeGreaterThan(2);
    expect(new Set(items.map(({ json }) => json['id'])).size).toBe(items.length);
    expect(items[0]?.json).toMatchObject({ vendor: vendor.vendor, name: expect.any(String) });
    expect(await bed.items(vendor, { resource: 'followedMember', limit: 2 })).toHaveLength(2);
  });
});

test('Unipile lists who follows the account, and who follows a member by public identifier', async () => {
  const followers = { resource: 'follower', returnAll: true };
  const own = await bed.items(unipile, followers);
  expect(own.length).toBeGreaterThan(2);
  expect(await bed.items(unipile, { ...followers, member: 'ada-lovelace' })).toEqual(own);
  expect(await bed.items(unipile, { ...followers, member: 'sophie-germain' })).toEqual([]);
});

test('postpress tells how many InMails are left', async () => {
  const [item] = await bed.items(postpress, { resource: 'account', operation: 'getInMailBalance' });
  expect(Object.keys(item?.json ?? {})).toEqual(['premium', 'recruiter', 'sales_navigator']);
});
