import { afterEach, describe, expect, test } from 'vitest';
import { given } from '../../support/listings.ts';
import { byId } from '../../support/n8n/locator.ts';
import { type Happening, type LosingLine, startLosingLine } from '../../support/n8n/losing-line.ts';
import {
  asNewcomer,
  generous,
  namesOfStrangers,
  noPause,
  pendingOf,
  send,
  vendors,
} from '../../support/n8n/sending.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { nodesUnderTest, type VendorUnderTest, vendorsUnderTest } from '../../support/n8n/vendors.ts';
import { namesOf, withdrawStale } from '../../support/n8n/withdrawing.ts';

const bed = useTestBed();
const { linkup, connectsafely, unipile, postpress } = vendorsUnderTest;

const open: LosingLine[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

async function over(node: VendorUnderTest, happening: Happening) {
  const line = await startLosingLine(bed.sandbox.access(node.vendor).baseUrl, happening);
  open.push(line);
  return { credential: { baseUrl: line.url } };
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
    const [all, expected] = [await names(), await oldest(10)];
    const items = await withdrawStale(bed, node);
    expect(items.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 10 }, () => 'withdrawn'));
    expect(namesOf(items)).toEqual(expected);
    expect(await names()).toEqual(all.slice(0, -10));
  });
});

describe.each(vendors)('$displayName', (node) => {
  test('withdraws all that is stale in run after run, and nothing else', async () => {
    const border = Date.parse('2026-06-01T09:00:00Z') - 60 * 24 * 3_600_000;
    const runs = [];
    for (let run = 0; run < 20; run += 1) {
      const items = await withdrawStale(bed, node, { olderThan: 60, maxPerRun: 17 });
      if (items.length === 0) break;
      runs.push(items);
    }
    const withdrawn = runs.flat();
    expect(runs.slice(0, -1).map((items) => items.length)).toEqual(runs.slice(0, -1).map(() => 17));
    expect(new Set(withdrawn.map(({ id }) => id)).size).toBe(withdrawn.length);
    expect(withdrawn.every(({ sentAt }) => Date.parse(sentAt.latest) <= border)).toBe(true);
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
        const found = (await pendingOf(bed.sandbox)).find(({ person }) => person === second);
        await bed.sandbox.answer(given(found).id, 'accept');
      },
    });
    const items = await withdrawStale(bed, node, { maxPerRun: 3 }, { credential });
    expect(items.map(({ outcome }) => outcome)).toEqual(['withdrawn', 'gone', 'withdrawn']);
    expect(namesOf(items).slice(0, 2)).toEqual([first, second]);
    const [standing] = await bed.items(node, {
      resource: 'connection',
      operation: 'checkRelationship',
      member: second,
    });
    expect(standing?.json).toMatchObject({ state: 'connected' });
  });

  test('stops for an account that is restricted in the middle, and tells what became of each', async () => {
    const { credential } = await over(node, {
      before: async (write) => {
        if (write === 3) await bed.sandbox.setStatus('ada-lovelace', 'restricted');
      },
    });
    const items = await withdrawStale(bed, node, { maxPerRun: 5 }, { credential });
    await bed.sandbox.setStatus('ada-lovelace', 'connected');
    expect(items.map(({ outcome, stopped = false }) => [outcome, stopped])).toEqual([
      ['withdrawn', false],
      ['withdrawn', false],
      ['not-withdrawn', false],
      ['not-withdrawn', true],
      ['not-withdrawn', true],
    ]);
    expect(items.slice(2).map(({ reason }) => reason)).toEqual(
      [1, 2, 3].map(() => expect.stringMatching(/^account-(restricted|disconnected)$/)),
    );
    expect(await pendingOf(bed.sandbox)).toHaveLength(143);
  });

  test('says what is uncertain, and withdraws nothing after it', async () => {
    const { credential } = await over(node, { losesAnswer: (write) => write === 2 });
    const items = await withdrawStale(bed, node, { maxPerRun: 3 }, { credential });
    expect(items.map(({ outcome }) => outcome)).toEqual(['withdrawn', 'uncertain', 'not-withdrawn']);
    expect(await pendingOf(bed.sandbox)).toHaveLength(143);
  });

  test('stops the node when the first one is refused for the account', async () => {
    const { credential } = await over(node, {
      before: () => bed.sandbox.setStatus('ada-lovelace', 'restricted'),
    });
    await expect(withdrawStale(bed, node, {}, { credential })).rejects.toMatchObject({
      context: { data: { code: expect.stringMatching(/^account-/) } },
    });
    await bed.sandbox.setStatus('ada-lovelace', 'connected');
    expect(await pendingOf(bed.sandbox)).toHaveLength(145);
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
        options: noPause,
      },
      input,
    });
    expect(result.outputs[0]?.map(({ pairedItem }) => pairedItem)).toEqual([0, 0, 2, 2].map((item) => ({ item })));
    expect(await pendingOf(bed.sandbox)).toHaveLength(143);
    expect(await pendingOf(bed.sandbox, bed.sandbox.accountId('unipile', 'Grace Hopper'))).toHaveLength(1);
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
    await send(bed, node, await namesOfStrangers(bed.sandbox, 1), { ...generous, accountId });
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
    const items = await withdrawStale(bed, linkup, { maxPerRun: 4 });
    expect(await bed.sandbox.creditsSpent()).toEqual([3, 1, 1, 1, 1]);
    expect(items.map(({ credits }) => credits)).toEqual([1, 1, 1, 1]);
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
