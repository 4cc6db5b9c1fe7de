import type { INodeParameters } from 'n8n-workflow';
import { beforeEach, describe, expect, test } from 'vitest';
import { startAlteringProxy } from '../../support/altering-proxy.ts';
import { given } from '../../support/listings.ts';
import { byId } from '../../support/n8n/locator.ts';
import {
  type AccountIds,
  asNewcomer,
  generous,
  namesOfStrangers,
  pendingOf,
  send,
  vendors,
} from '../../support/n8n/sending.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { nodesUnderTest, type VendorUnderTest, vendorsUnderTest } from '../../support/n8n/vendors.ts';
import { withdrawStale } from '../../support/n8n/withdrawing.ts';

const bed = useTestBed();
const { linkup, connectsafely, unipile, postpress } = vendorsUnderTest;

/** A vendor other than the one under test. */
const otherThan = ({ vendor }: VendorUnderTest) => (vendor === 'unipile' ? postpress : unipile);

test.each(nodesUnderTest)('$displayName sends to 5 of 7 people, and 2 leave by the second output', async (node) => {
  const people = await namesOfStrangers(bed.sandbox, 7);
  const { sent, notSent, result } = await send(bed, node, people);
  expect(sent).toEqual(people.slice(0, 5));
  expect(notSent).toEqual(people.slice(5).map((person) => [person, 'run-limit']));
  expect(result.outputs[0]?.map(({ pairedItem }) => pairedItem)).toEqual([0, 1, 2, 3, 4].map((item) => ({ item })));
  expect(result.outputs[1]?.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 5 }, { item: 6 }]);
  expect(await pendingOf(bed.sandbox)).toHaveLength(145 + 5);
});

describe('an account that has sent nothing yet', () => {
  let ids: AccountIds;
  let people: readonly string[];
  beforeEach(async () => {
    ids = await asNewcomer(bed);
    people = await namesOfStrangers(bed.sandbox, 12);
  });

  const sendTo = (node: VendorUnderTest, to: readonly string[], limits: INodeParameters = generous) =>
    send(bed, node, to, { accountId: byId(ids[node.vendor]), ...limits });

  async function everybodyAccepts() {
    for (const { id } of await pendingOf(bed.sandbox, ids.unipile)) await bed.sandbox.answer(id, 'accept');
    expect(await pendingOf(bed.sandbox, ids.unipile)).toEqual([]);
  }

  describe.each(vendors)('at $displayName', (node) => {
    const other = otherThan(node);

    test('is told after each invitation how much it has used up', async () => {
      const { limits } = await sendTo(node, people.slice(0, 3), {});
      expect(limits).toMatchObject([
        { today: 1, thisWeek: 1 },
        { today: 2, thisWeek: 2 },
        { today: 3, maxPerDay: 20, thisWeek: 3, maxPerWeek: 80 },
      ]);
    });

    test('may send what another vendor has left of a day, and goes on a day later', async () => {
      expect((await sendTo(other, people.slice(0, 3))).sent).toHaveLength(3);
      const today = await sendTo(node, people.slice(3, 7), { maxPerDay: 5 });
      expect(today.sent).toEqual(people.slice(3, 5));
      expect(today.notSent.map(([, reason]) => reason)).toEqual(['day-limit', 'day-limit']);
      await bed.sandbox.advance('P1D');
      expect((await sendTo(node, people.slice(5, 12), { maxPerDay: 5, maxPerRun: 50 })).sent).toHaveLength(5);
    });

    test('may send what another vendor has left of a week, and goes on a week later', async () => {
      await sendTo(other, people.slice(0, 2));
      await bed.sandbox.advance('P4D');
      const now = await sendTo(node, people.slice(2, 5), { maxPerWeek: 4 });
      expect(now.sent).toEqual(people.slice(2, 4));
      expect(now.notSent).toEqual([[people[4], 'week-limit']]);
      await bed.sandbox.advance('P3D');
      const later = await sendTo(node, people.slice(4, 9), { maxPerWeek: 4 });
      expect(later.sent).toEqual(people.slice(4, 6));
    });

    test('hears from when on the next one is possible', async () => {
      await sendTo(node, people.slice(0, 1));
      await bed.sandbox.advance('PT20H');
      const { refusals } = await sendTo(node, people.slice(1, 2), { maxPerDay: 1 });
      const [text = ''] = /2026-[\d-]+T[\d:.]+Z/.exec(given(refusals[0]).message) ?? [];
      // LinkedIn tells hours, and a time that is told roughly counts to its end.
      expect(text).toMatch(/^2026-06-02T(09:00|10:00)/);
      await bed.sandbox.advance('PT5H');
      expect((await sendTo(node, people.slice(1, 2), { maxPerDay: 1 })).sent).toHaveLength(1);
    });

    test('stays within its limits from one run to the next', async () => {
      const runs = [];
      for (let run = 0; run < 4; run += 1) runs.push(await sendTo(node, people, { maxPerRun: 3, maxPerDay: 7 }));
      expect(runs.flatMap(({ sent }) => sent)).toEqual(people.slice(0, 7));
    });
  });

  describe.each([connectsafely, unipile, postpress])('at $displayName', (node) => {
    test('counts who has accepted meanwhile, and says that this is approximate', async () => {
      await sendTo(linkup, people.slice(0, 3));
      await everybodyAccepts();
      const { limits } = await sendTo(node, people.slice(3, 4));
      expect(limits).toMatchObject([{ today: 4, thisWeek: 4, isApproximate: true }]);
      expect((await sendTo(node, people.slice(4, 5), { maxPerDay: 4 })).notSent).toEqual([[people[4], 'day-limit']]);
      await bed.sandbox.advance('P2D');
      expect((await sendTo(node, people.slice(4, 5), { maxPerDay: 4 })).limits).toMatchObject([{ today: 1 }]);
    });

    test('does not ask again about those who have accepted this week', async () => {
      await sendTo(linkup, people.slice(0, 1));
      await everybodyAccepts();
      const { notSent, refusals } = await sendTo(node, people.slice(0, 1));
      expect(notSent).toEqual([[people[0], 'already-connected']]);
      expect(refusals[0]).not.toHaveProperty('status');
    });

    test('is told exact numbers where every time is known exactly', async () => {
      const { limits } = await sendTo(node, people.slice(0, 2));
      expect(limits.map(({ isApproximate }) => isApproximate)).toEqual([false, false]);
    });
  });

  test('at LinkupAPI nobody sees who has accepted, and the output says so', async () => {
    await sendTo(linkup, people.slice(0, 3));
    await everybodyAccepts();
    expect((await sendTo(linkup, people.slice(3, 4))).limits).toMatchObject([{ today: 1, isApproximate: true }]);
  });

  test('at ConnectSafely is counted at least what the vendor has counted, also what was withdrawn', async () => {
    await sendTo(connectsafely, people.slice(0, 4));
    const accountId = byId(ids.connectsafely);
    for (const { person } of await pendingOf(bed.sandbox, ids.unipile)) {
      const invitation = { __rl: true, mode: 'member', value: person } as const;
      await bed.items(connectsafely, { operation: 'withdraw', invitation, accountId });
    }
    const { limits } = await sendTo(connectsafely, people.slice(4, 5));
    expect(limits).toMatchObject([{ today: 1, thisWeek: 5, maxPerWeek: 90 }]);
  });
});

test('ConnectSafely’s own quota binds where it is less than Max per Week', async () => {
  const ids = await asNewcomer(bed, { vendors: { connectsafely: { weeklyConnects: 2 } } });
  const people = await namesOfStrangers(bed.sandbox, 4);
  const accountId = byId(ids.connectsafely);
  const { sent, limits, refusals } = await send(bed, connectsafely, people, { accountId });
  expect(sent).toHaveLength(2);
  expect(limits.at(-1)).toMatchObject({ thisWeek: 2, maxPerWeek: 2 });
  // The week of the vendor ends on Sunday.
  const reason = { reason: 'week-limit', message: expect.stringContaining('2026-06-08T') };
  expect(refusals).toMatchObject([reason, reason]);
});

describe('a time that is told roughly', () => {
  test('counts as long as it may lie in the day: ConnectSafely tells connections by their date', async () => {
    const ids = await asNewcomer(bed);
    const people = await namesOfStrangers(bed.sandbox, 3);
    await send(bed, unipile, people.slice(0, 1), { accountId: byId(ids.unipile) });
    for (const { id } of await pendingOf(bed.sandbox, ids.unipile)) await bed.sandbox.answer(id, 'accept');
    // From 9 o'clock on the first of June to 8 o'clock in the evening of the second.
    await bed.sandbox.advance('PT35H');
    const exact = await send(bed, unipile, people.slice(1, 2), { accountId: byId(ids.unipile) });
    expect(exact.limits).toMatchObject([{ today: 1, thisWeek: 2 }]);
    const rough = await send(bed, connectsafely, people.slice(2), { accountId: byId(ids.connectsafely) });
    expect(rough.limits).toMatchObject([{ today: 3, thisWeek: 3, isApproximate: true }]);
  });

  test('counts when it cannot be read at all, and is never surely old', async () => {
    const ids = await asNewcomer(bed);
    const people = await namesOfStrangers(bed.sandbox, 3);
    await send(bed, unipile, people.slice(0, 1), { accountId: byId(ids.unipile) });
    await bed.sandbox.advance('P90D');
    const proxy = await startAlteringProxy(bed.sandbox.access('connectsafely').baseUrl, async (request, forward) => {
      const answer = await forward(request);
      if (!request.path.startsWith('/linkedin/invitations/sent')) return answer;
      return { ...answer, body: answer.body.replaceAll(/"sentAt":"[^"]*"/g, '"sentAt":"vor 3 Monaten"') };
    });
    const credential = { baseUrl: proxy.url };
    const accountId = byId(ids.connectsafely);
    const first = await send(bed, connectsafely, people.slice(1, 2), { accountId }, { credential });
    const second = await send(bed, connectsafely, people.slice(2), { accountId, maxPerDay: 2 }, { credential });
    const stale = await withdrawStale(bed, connectsafely, { accountId }, { credential });
    await proxy.close();
    expect(first.limits).toMatchObject([{ today: 2, isApproximate: true }]);
    const message = expect.stringContaining('Of 2 the time cannot be read, so they count.');
    expect(second.refusals).toMatchObject([{ reason: 'day-limit', message }]);
    expect(stale).toEqual([]);
  });
});

test('waits between two invitations as long as it is told', async () => {
  const people = await namesOfStrangers(bed.sandbox, 3);
  const started = Date.now();
  const { sent } = await send(bed, unipile, people, { options: { shortestPause: 0.3, longestPause: 0.4 } });
  expect(sent).toHaveLength(3);
  expect(Date.now() - started).toBeGreaterThanOrEqual(600);
});
