import { describe, expect, test } from 'vitest';
import { itemsOf, peopleOf } from '../../support/n8n/items.ts';
import { byId } from '../../support/n8n/locator.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { nodesUnderTest, vendorsUnderTest } from '../../support/n8n/vendors.ts';

const bed = useTestBed();
const { linkup, connectsafely } = vendorsUnderTest;

test('all nodes give the same people in the same order', async () => {
  const lists = [];
  for (const node of nodesUnderTest) {
    lists.push(peopleOf(itemsOf(await bed.run(node, { parameters: { returnAll: true } }))));
  }
  const [first, ...others] = lists;
  expect(new Set(first).size).toBe(145);
  expect(others).toEqual(others.map(() => first));
});

describe.each(nodesUnderTest)('$displayName', (vendor) => {
  test('gives everything once, each item linked to its input item', async () => {
    const items = itemsOf(await bed.run(vendor, { parameters: { returnAll: true } }));
    expect(items).toHaveLength(145);
    expect(new Set(items.map(({ json }) => json['id'])).size).toBe(145);
    expect(items.every(({ pairedItem }) => JSON.stringify(pairedItem) === '{"item":0}')).toBe(true);
  });

  test('gives 50 when nothing is said', async () => {
    expect(itemsOf(await bed.run(vendor))).toHaveLength(50);
  });

  test.each([1, 7, 101])('gives the first %i when that is the limit', async (limit) => {
    const all = peopleOf(itemsOf(await bed.run(vendor, { parameters: { returnAll: true } })));
    expect(peopleOf(itemsOf(await bed.run(vendor, { parameters: { limit } })))).toEqual(all.slice(0, limit));
  });

  test('gives what there is when the limit is higher', async () => {
    const accountId = byId(bed.sandbox.accountId(vendor.vendor, 'Grace Hopper'));
    expect(itemsOf(await bed.run(vendor, { parameters: { accountId, limit: 50 } }))).toHaveLength(3);
  });

  test('reads parameters for each input item', async () => {
    const result = await bed.run(vendor, {
      parameters: { accountId: byId('={{ $json.accountId }}'), limit: '={{ $json.limit }}' },
      input: [
        { accountId: bed.sandbox.accountId(vendor.vendor, 'Ada Lovelace'), limit: 2 },
        { accountId: bed.sandbox.accountId(vendor.vendor, 'Grace Hopper'), limit: 10 },
      ],
    });
    expect(itemsOf(result).map(({ pairedItem }) => pairedItem)).toEqual([
      { item: 0 },
      { item: 0 },
      { item: 1 },
      { item: 1 },
      { item: 1 },
    ]);
  });

  test('gives the common vocabulary and nothing of the vendor’s answer', async () => {
    const [item] = itemsOf(await bed.run(vendor, { parameters: { limit: 1 } }));
    expect(item?.json).toMatchObject({ vendor: vendor.vendor, direction: 'sent', kind: 'connection' });
    const { member, sentAt, ...rest } = item?.json ?? {};
    const known = ['vendor', 'id', 'direction', 'kind', 'note'];
    expect(Object.keys(rest).filter((key) => !known.includes(key))).toEqual([]);
    expect(Object.keys(sentAt ?? {})).toEqual(['text', 'earliest', 'latest', 'precision']);
    const ofMember = ['id', 'publicIdentifier', 'name', 'headline', 'profileUrl', 'pictureUrl'];
    expect(Object.keys(member ?? {}).filter((key) => !ofMember.includes(key))).toEqual([]);
  });

  test('takes a base URL that ends with a slash', async () => {
    const { baseUrl } = bed.sandbox.access(vendor.vendor);
    const result = await bed.run(vendor, { parameters: { limit: 1 }, credential: { baseUrl: `${baseUrl}/` } });
    expect(itemsOf(result)).toHaveLength(1);
  });
});

test('LinkupAPI takes 3 credits for all 145 invitations', async () => {
  itemsOf(await bed.run(linkup, { parameters: { returnAll: true } }));
  expect(await bed.sandbox.creditsSpent()).toEqual([3]);
});

test('LinkupAPI takes 1 credit for the 50 that are given when nothing is said', async () => {
  itemsOf(await bed.run(linkup));
  expect(await bed.sandbox.creditsSpent()).toEqual([1]);
});

test('takes an account that a workflow holds as bare text', async () => {
  const accountId = bed.sandbox.accountId('linkup', 'Grace Hopper');
  expect(await bed.items(linkup, { accountId })).toHaveLength(3);
});

test.each([
  ['EVENT', 'event', 2],
  ['ORGANIZATION', 'organization', 3],
] as const)('LinkupAPI filters by invitation type %s', async (invitationType, kind, count) => {
  const parameters = { returnAll: true, filters: { invitationType } };
  const items = itemsOf(await bed.run(linkup, { parameters }));
  expect(items.map(({ json }) => json['kind'])).toEqual(Array.from({ length: count }, () => kind));
});

test('ConnectSafely takes the default account when no Account is given', async () => {
  const ada = itemsOf(await bed.run(connectsafely, { parameters: { limit: 5 } }));
  expect(itemsOf(await bed.run(connectsafely, { parameters: { accountId: byId(''), limit: 5 } }))).toEqual(ada);
});
