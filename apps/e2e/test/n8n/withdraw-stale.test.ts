import { afterEach, describe, expect, test } from 'vitest';
import { given } from '../../support/listings.ts';
import { itemsOf } from '../../support/n8n/items.ts';
import { byId } from '../../support/n8n/locator.ts';
import { type Happening, type LosingLine, startLosingLine } from '../../support/n8n/losing-line.ts';
import { asNewcomer, namesOfStrangers, pendingOf, send, vendors } from '../../support/n8n/sending.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { nodesUnderTest, type VendorUnderTest, vendorsUnderTest } from '../../support/n8n/vendors.ts';
import { namesOf, withdrawOneByOne, withdrawStale } from '../../support/n8n/withdrawing.ts';

const bed = useTestBed();
const { linkup, connectsafely, unipile, postpress } = vendorsUnderTest;

const open: LosingLine[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

async function over(node: VendorUnderTest, happening: Happening) {
  const line = await startLosingLine(bed.sandbox.access(node.vendor).baseUrl, happening);
  open.push(line);
  return { line, credential: { baseUrl: line.url } };
}

const names = async () => (await pendingOf(bed.sandbox)).map(({ person }) => person);

/** The people of the oldest invitations, the oldest first. */
const oldest = async (count: number) => (await names()).slice(-count).toReversed();

describe.each(nodesUnderTest)('$displayName', (node) => {
  test('only lists what it would withdraw, unless told otherwise', async () => {
    const { outputs, hints } = await bed.run(node, { parameters: { operation: 'withdrawStale' } });
    expect(outputs[0]?.map(({ json }) => json['outcome'])).toEqual(Array.from({ length: 10 }, () => 'planned'));
    expect(hints[0]).toMatch(
      /^\d+ of 145 pending invitations are surely older than 30 days. Without Dry Run, this run would withdraw 10.$/,
    );
    expect(await pendingOf(bed.sandbox)).toHaveLength(145);
  });

  test('withdraws the oldest first, and no more than it may', async () => {
    const [all, expected] = [await names(), await oldest(3)];
    const items = await withdrawOneByOne(bed, node, { maxPerRun: 3 });
    expect(items.map(({ outcome }) => outcome)).toEqual(['withdrawn', 'withdrawn', 'withdrawn']);
    expect(namesOf(items)).toEqual(expected);
    expect(await names()).toEqual(all.slice(0, -3));
  });

  test('withdraws in one run what is due, and says of the rest when to try again', async () => {
    const [first, second, third] = await oldest(3);
    const items = await withdrawStale(bed, node, { maxPerRun: 3 });
    expect(namesOf(items)).toEqual([first, second, third]);
    expect(items.map(({ outcome, reason, next }) => [outcome, reason, next])).toEqual([
      ['withdrawn', undefined, undefined],
      ['not-withdrawn', 'not-due-yet', 'later'],
      ['not-withdrawn', 'not-due-yet', 'later'],
    ]);
    expect(await names()).not.toContain(first);
    expect(await names()).toEqual(expect.arrayContaining([second, third]));
    await bed.sandbox.moveTo(given(items[1]?.tryAgainAt));
    expect(namesOf(await withdrawStale(bed, node, { maxPerRun: 1 }))).toEqual([second]);
  });
});

describe.each(vendors)('$displayName', (node) => {
  test('withdraws all that is stale in run after run, and nothing else', async () => {
    const border = Date.parse('2026-06-01T09:00:00Z') - 150 * 24 * 3_600_000;
    const withdrawn = [];
    for (;;) {
      const items = await withdrawStale(bed, node, { olderThan: 150, maxPerRun: 2 });
      if (items.length === 0) break;
      expect(items.map(({ outcome }) => outcome)).toEqual(['withdrawn', 'not-withdrawn'].slice(0, items.length));
      withdrawn.push(...items.slice(0, 1));
    }
    expect(withdrawn.length).toBeGreaterThan(3);
    expect(new Set(withdrawn.map(({ id }) => id)).size).toBe(withdrawn.length);
    // The clock goes on from run to run.
    expect(withdrawn.every(({ sentAt }) => Date.parse(sentAt.latest) <= border + 3_600_000)).toBe(true);
    const left = await bed.items(node, { returnAll: true });
    const isStale = (item: (typeof left)[number]) => Date.parse(String(Object(item.json['sentAt']).latest)) <= border;
    expect(left.filter(isStale)).toEqual([]);
    expect(left).toHaveLength(145 - withdrawn.length);
  });

  test('takes someone who was faster for gone, and goes on', async () => {
    const [first = '', second = ''] = await oldest(2);
    const { credential } = await over(node, {
      before: async (write) => {
        if (write > 1) return;
        const found = (await pendingOf(bed.sandbox)).find(({ person }) => person === first);
        await bed.sandbox.answer(given(found).id, 'accept');
      },
    });
    const items = await withdrawOneByOne(bed, node, { maxPerRun: 2 }, { credential });
    expect(items.map(({ outcome }) => outcome)).toEqual(['gone', 'withdrawn']);
    expect(namesOf(items)).toEqual([first, second]);
    const [standing] = await bed.items(node, {
      resource: 'connection',
      operation: 'checkRelationship',
      member: first,
    });
    expect(standing?.json).toMatchObject({ state: 'connected' });
  });

  test('stops at an account that is restricted, and does nothing for it until it is released', async () => {
    const { credential } = await over(node, {
      before: async (write) => {
        if (write === 2) await bed.sandbox.setStatus('ada-lovelace', 'restricted');
      },
    });
    const run = async () => await withdrawStale(bed, node, { maxPerRun: 1 }, { credential });
    expect(await run()).toMatchObject([{ outcome: 'withdrawn' }]);
    await expect(run()).rejects.toMatchObject({
      context: { data: { code: expect.stringMatching(/^account-(restricted|disconnected)$/) } },
    });
    await bed.sandbox.setStatus('ada-lovelace', 'connected');
    expect(await run()).toMatchObject([{ outcome: 'not-withdrawn', reason: 'held', next: 'look' }]);
    expect(await pendingOf(bed.sandbox)).toHaveLength(144);

    const release = { parameters: { resource: 'account', operation: 'release' }, credential };
    expect(itemsOf(await bed.run(node, release)).map(({ json }) => json)).toEqual([{ outcome: 'released' }]);
    expect(await run()).toMatchObject([{ outcome: 'withdrawn' }]);
    expect(await pendingOf(bed.sandbox)).toHaveLength(143);
  });

  test('stops the node when an answer is lost, and says that it may have been done', async () => {
    const { line, credential } = await over(node, { losesAnswer: (write) => write === 1 });
    await expect(withdrawStale(bed, node, { maxPerRun: 3 }, { credential })).rejects.toMatchObject({
      description: expect.stringContaining('it may have been done all the same'),
      context: { data: { isUncertain: true } },
    });
    expect(line.writes()).toBe(1);
    expect(await pendingOf(bed.sandbox)).toHaveLength(144);
  });

  test('withdraws for each account once in a run, and only what is its own', async () => {
    const input = (['Ada Lovelace', 'Ada Lovelace', 'Grace Hopper'] as const).map((name) => ({
      account: bed.sandbox.accountId(node.vendor, name),
    }));
    const result = await bed.run(node, {
      parameters: {
        operation: 'withdrawStale',
        accountId: byId('={{ $json.account }}'),
        olderThan: 1,
        maxPerRun: 2,
        dryRun: false,
      },
      input,
    });
    expect(result.outputs[0]?.map(({ pairedItem }) => pairedItem)).toEqual([0, 0, 2, 2].map((item) => ({ item })));
    expect(await pendingOf(bed.sandbox)).toHaveLength(144);
    expect(await pendingOf(bed.sandbox, bed.sandbox.accountId('unipile', 'Grace Hopper'))).toHaveLength(2);
  });

  test('keeps in sight what it withdrew for one account when another one is refused', async () => {
    await bed.sandbox.setStatus('ada-lovelace', 'restricted');
    const { outputs, error } = await bed.run(node, {
      parameters: {
        operation: 'withdrawStale',
        accountId: byId('={{ $json.account }}'),
        olderThan: 1,
        maxPerRun: 1,
        dryRun: false,
      },
      input: (['Grace Hopper', 'Ada Lovelace'] as const).map((name) => ({
        account: bed.sandbox.accountId(node.vendor, name),
      })),
    });
    expect(error).toBeUndefined();
    expect(outputs[0]?.map(({ json }) => json)).toMatchObject([
      { outcome: 'withdrawn' },
      { error: { code: expect.stringMatching(/^account-/) } },
    ]);
  });

  test('gives nothing when nothing is old enough, and says how many are pending', async () => {
    const parameters = { operation: 'withdrawStale', olderThan: 179, dryRun: false };
    const { outputs, hints } = await bed.run(node, { parameters });
    expect(outputs.flat()).toEqual([]);
    expect(hints[0]).toBe('0 of 145 pending invitations are surely older than 179 days.');
    expect(await pendingOf(bed.sandbox)).toHaveLength(145);
  });
});

describe('an age that is told roughly', () => {
  test.each([
    [linkup, [false, false, true]],
    [connectsafely, [false, false, true]],
    [unipile, [false, true, true]],
    [postpress, [false, true, true]],
  ])('$displayName counts it when it is surely older than 15 days', async (node, expected) => {
    const ids = await asNewcomer(bed);
    const accountId = byId(ids[node.vendor]);
    await send(bed, node, await namesOfStrangers(bed.sandbox, 1), { accountId });
    const found: boolean[] = [];
    // After 14, 16 and 21 days: "2 weeks ago" twice, and "3 weeks ago".
    for (const wait of ['P14D', 'P2D', 'P5D']) {
      await bed.sandbox.advance(wait);
      found.push((await withdrawStale(bed, node, { accountId, olderThan: 15, dryRun: true })).length === 1);
    }
    expect(found).toEqual(expected);
  });
});

describe('LinkupAPI', () => {
  test('takes 3 credits for 145 pending invitations and 1 for each that is withdrawn', async () => {
    const items = await withdrawStale(bed, linkup, { maxPerRun: 1 });
    expect(await bed.sandbox.creditsSpent()).toEqual([3, 1]);
    expect(items.map(({ credits }) => credits)).toEqual([1]);
  });

  test('takes nothing but the list for a dry run', async () => {
    await withdrawStale(bed, linkup, { dryRun: true });
    expect(await bed.sandbox.creditsSpent()).toEqual([3]);
  });
});

test('adds the vendor’s own answer without Simplify', async () => {
  const [item] = await withdrawStale(bed, unipile, { maxPerRun: 1, simplify: false });
  expect(item).toMatchObject({ raw: expect.anything() });
  const [simple] = await withdrawStale(bed, unipile, { maxPerRun: 1 });
  expect(simple).not.toHaveProperty('raw');
});
