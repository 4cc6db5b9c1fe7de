import { vendors as facts } from '@invitekit/specs/vendors';
import type { INodeParameters } from 'n8n-workflow';
import { beforeEach, describe, expect, test } from 'vitest';
import { startAlteringProxy } from '../../support/altering-proxy.ts';
import { given } from '../../support/listings.ts';
import { byId } from '../../support/n8n/locator.ts';
import {
  type AccountIds,
  asNewcomer,
  namesOfStrangers,
  pendingOf,
  type Sending,
  send,
  sendOnce,
  vendors,
} from '../../support/n8n/sending.ts';
import { type Run, useTestBed } from '../../support/n8n/setup.ts';
import { type VendorUnderTest, vendorsUnderTest } from '../../support/n8n/vendors.ts';
import { withdrawStale } from '../../support/n8n/withdrawing.ts';

const bed = useTestBed();
const { linkup, connectsafely, unipile, postpress } = vendorsUnderTest;

/** A vendor other than the one under test. */
const otherThan = ({ vendor }: VendorUnderTest) => (vendor === 'unipile' ? postpress : unipile);

/** What keeps the next person from being invited now. */
const whatLimits = ({ refusals: [first] }: Sending) => [
  first?.reason,
  /(?:daily|weekly) limit|quota|gap/.exec(first?.message ?? '')?.[0],
];

describe('an account that has sent nothing yet', () => {
  let ids: AccountIds;
  let people: readonly string[];
  beforeEach(async () => {
    ids = await asNewcomer(bed);
    people = await namesOfStrangers(bed.sandbox, 12);
  });

  const sendTo = (
    node: VendorUnderTest,
    to: readonly string[],
    options: INodeParameters = {},
    credential: Run['credential'] = {},
  ) => send(bed, node, to, { accountId: byId(ids[node.vendor]), options }, { credential });

  async function everybodyAccepts() {
    for (const { id } of await pendingOf(bed.sandbox, ids.unipile)) await bed.sandbox.answer(id, 'accept');
    expect(await pendingOf(bed.sandbox, ids.unipile)).toEqual([]);
  }

  describe.each(vendors)('at $displayName', (node) => {
    const other = otherThan(node);

    test('is told after each invitation how much it has used up', async () => {
      const { limits } = await sendTo(node, people.slice(0, 3));
      expect(limits).toMatchObject([
        { today: 1, thisWeek: 1 },
        { today: 2, thisWeek: 2 },
        { today: 3, maxPerDay: 30, thisWeek: 3, maxPerWeek: 90 },
      ]);
    });

    test('may send what another vendor has left of a day, and goes on a day later', async () => {
      expect((await sendTo(other, people.slice(0, 3))).sent).toHaveLength(3);
      const today = await sendTo(node, people.slice(3, 7), { maxPerDay: 5 });
      expect(today.sent).toEqual(people.slice(3, 5));
      expect(whatLimits(today)).toEqual(['not-due-yet', 'daily limit']);
      await bed.sandbox.advance('P1D');
      expect((await sendTo(node, people.slice(5, 12), { maxPerDay: 5 })).sent).toEqual(people.slice(5, 10));
    });

    test('may send what another vendor has left of a week, and goes on in the next one', async () => {
      await sendTo(other, people.slice(0, 2));
      // From Monday to Friday.
      await bed.sandbox.advance('P4D');
      const now = await sendTo(node, people.slice(2, 5), { maxPerWeek: 4 });
      expect(now.sent).toEqual(people.slice(2, 4));
      expect(now.refusals).toMatchObject([
        { message: expect.stringContaining('weekly limit'), tryAgainAt: expect.stringMatching(/^2026-06-08T00:/) },
      ]);
      await bed.sandbox.advance('P3D');
      expect((await sendTo(node, people.slice(4, 9), { maxPerWeek: 4 })).sent).toEqual(people.slice(4, 6));
    });

    test('hears from when on the next one is possible, and not before', async () => {
      await sendTo(node, people.slice(0, 1));
      const { refusals } = await sendTo(node, people.slice(1, 2), { maxPerDay: 1 });
      const [{ tryAgainAt }] = [given(refusals[0])];
      // 16 hours after the last one, in the next day.
      expect(tryAgainAt).toMatch(/^2026-06-02T01:00/);
      await bed.sandbox.moveTo(new Date(Date.parse(given(tryAgainAt)) - 60_000));
      expect((await sendOnce(bed, node, people.slice(1, 2), newcomer(node, { maxPerDay: 1 }))).sent).toEqual([]);
      await bed.sandbox.moveTo(given(tryAgainAt));
      expect((await sendOnce(bed, node, people.slice(1, 2), newcomer(node, { maxPerDay: 1 }))).sent).toHaveLength(1);
    });

    test('gets no more than its credential allows, whatever the node says', async () => {
      const sending = await sendTo(node, people.slice(0, 4), { maxPerDay: 20, maxPerWeek: 80 }, { perDay: 2 });
      expect(sending.sent).toEqual(people.slice(0, 2));
      expect(sending.limits.at(-1)).toMatchObject({ today: 2, maxPerDay: 2, maxPerWeek: 80 });
      expect(whatLimits(sending)).toEqual(['not-due-yet', 'daily limit']);
    });
  });

  const newcomer = (node: VendorUnderTest, options: INodeParameters) => ({
    accountId: byId(ids[node.vendor]),
    options,
  });

  describe.each([connectsafely, unipile, postpress])('at $displayName', (node) => {
    test('counts whom another vendor invited and who has accepted meanwhile', async () => {
      await sendTo(linkup, people.slice(0, 3));
      await everybodyAccepts();
      const { limits } = await sendTo(node, people.slice(3, 4));
      expect(limits).toMatchObject([{ today: 4, thisWeek: 4 }]);
      expect(whatLimits(await sendTo(node, people.slice(4, 5), { maxPerDay: 4 }))).toEqual([
        'not-due-yet',
        'daily limit',
      ]);
      await bed.sandbox.advance('P2D');
      expect((await sendTo(node, people.slice(4, 5), { maxPerDay: 4 })).limits).toMatchObject([{ today: 1 }]);
    });

    test('does not ask the vendor to invite those who have accepted this week', async () => {
      await sendTo(linkup, people.slice(0, 1));
      await everybodyAccepts();
      const { notSent } = await sendTo(node, people.slice(0, 1));
      expect(notSent).toEqual([[people[0], 'already-connected']]);
      const { vendor } = node;
      expect(await bed.sandbox.journal.count({ vendor, operation: facts[vendor].operations.send })).toBe(0);
    });
  });

  test('at LinkupAPI is counted who has accepted only if this process invited them', async () => {
    await sendTo(unipile, people.slice(0, 3));
    await everybodyAccepts();
    expect((await sendTo(linkup, people.slice(3, 5))).limits.at(-1)).toMatchObject({ today: 2 });
    await everybodyAccepts();
    expect((await sendTo(linkup, people.slice(5, 6))).limits).toMatchObject([{ today: 3 }]);
  });

  test('is counted what this process invited, also when it was withdrawn since', async () => {
    await sendTo(connectsafely, people.slice(0, 4));
    const accountId = byId(ids.connectsafely);
    for (const { person } of await pendingOf(bed.sandbox, ids.unipile)) {
      const invitation = { __rl: true, mode: 'member', value: person } as const;
      await bed.items(connectsafely, { operation: 'withdraw', invitation, accountId });
    }
    expect(await pendingOf(bed.sandbox, ids.unipile)).toEqual([]);
    const { limits } = await sendTo(connectsafely, people.slice(4, 5));
    expect(limits).toMatchObject([{ today: 5, thisWeek: 5 }]);
  });

  test('a time that is told roughly counts as long as it may lie in the day', async () => {
    await sendTo(linkup, people.slice(0, 1));
    await everybodyAccepts();
    // At half past five in the morning in Tokyo; the connection was made in the evening before.
    await bed.sandbox.moveTo('2026-06-01T20:30:00Z');
    const credential = { timeZone: 'Asia/Tokyo' };
    const exact = await sendTo(unipile, people.slice(1, 2), {}, credential);
    expect(exact.limits).toMatchObject([{ today: 1, thisWeek: 2 }]);
    // ConnectSafely tells connections by their date.
    const rough = await sendTo(connectsafely, people.slice(2, 3), {}, credential);
    expect(rough.limits).toMatchObject([{ today: 3, thisWeek: 3 }]);
  });

  test('a time that cannot be read counts, and is never surely old', async () => {
    await sendTo(unipile, people.slice(0, 1));
    await bed.sandbox.advance('P90D');
    const proxy = await startAlteringProxy(bed.sandbox.access('connectsafely').baseUrl, async (request, forward) => {
      const answer = await forward(request);
      if (!request.path.startsWith('/linkedin/invitations/sent')) return answer;
      return { ...answer, body: answer.body.replaceAll(/"sentAt":"[^"]*"/g, '"sentAt":"vor 3 Monaten"') };
    });
    const credential = { baseUrl: proxy.url };
    const first = await sendTo(connectsafely, people.slice(1, 2), {}, credential);
    const second = await sendTo(connectsafely, people.slice(2, 3), { maxPerDay: 2 }, credential);
    const accountId = byId(ids.connectsafely);
    const stale = await withdrawStale(bed, connectsafely, { accountId }, { credential });
    await proxy.close();
    expect(first.limits).toMatchObject([{ today: 2 }]);
    expect(whatLimits(second)).toEqual(['not-due-yet', 'daily limit']);
    expect(stale).toEqual([]);
  });
});

test('ConnectSafely’s own quota binds where it is less than the pace', async () => {
  const ids = await asNewcomer(bed, { vendors: { connectsafely: { weeklyConnects: 2 } } });
  const people = await namesOfStrangers(bed.sandbox, 4);
  const sending = await send(bed, connectsafely, people, { accountId: byId(ids.connectsafely) });
  expect(sending.sent).toEqual(people.slice(0, 2));
  expect(whatLimits(sending)).toEqual(['not-due-yet', 'quota']);
  // The week of the vendor ends on Sunday.
  expect(sending.refusals).toMatchObject(Array(2).fill({ tryAgainAt: expect.stringMatching(/^2026-06-08T/) }));
});
