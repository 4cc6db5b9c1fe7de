import { beforeEach, describe, expect, test } from 'vitest';
import { given } from '../../support/listings.ts';
import { byId } from '../../support/n8n/locator.ts';
import { anyTime } from '../../support/n8n/pace.ts';
import { asNewcomer, namesOfStrangers, pendingOf, send, sendOnce, vendors } from '../../support/n8n/sending.ts';
import { type Run, useTestBed } from '../../support/n8n/setup.ts';
import { vendorsUnderTest } from '../../support/n8n/vendors.ts';

const bed = useTestBed();
const { unipile } = vendorsUnderTest;

/** The pace that a credential has where nobody changed it. */
const usual = { timeZone: 'UTC', accountIs: 'new-or-idle', changePace: false };

let account = '';
let people: readonly string[] = [];
beforeEach(async () => {
  account = (await asNewcomer(bed)).unipile;
  people = await namesOfStrangers(bed.sandbox, 5);
});

/** Runs Send once for an account that has sent nothing. */
async function once(credential: NonNullable<Run['credential']>, whom = people.slice(0, 1)) {
  return await sendOnce(bed, unipile, whom, { accountId: byId(account) }, { credential });
}

/** Who is first not due, and when it is. */
async function dueAt(credential: NonNullable<Run['credential']>): Promise<string> {
  const { sent, refusals } = await once(credential);
  expect(sent).toEqual([]);
  expect(refusals).toMatchObject([{ reason: 'not-due-yet', next: 'later' }]);
  return given(refusals[0]?.tryAgainAt);
}

/** Whether a time is from one moment on and before another one. */
function expectBetween(time: string, from: string, to: string): void {
  expect(Date.parse(time)).toBeGreaterThanOrEqual(Date.parse(from));
  expect(Date.parse(time)).toBeLessThan(Date.parse(to));
}

describe('a pace that nobody changed', () => {
  test('keeps to 09:00 to 17:00 from Monday to Friday, whatever the fields say that do not count', async () => {
    await bed.sandbox.moveTo('2026-06-05T17:00:00Z');
    const monday = ['2026-06-08T09:00:00Z', '2026-06-08T09:45:00Z'] as const;
    expectBetween(await dueAt(usual), ...monday);
    const time = await dueAt({ ...anyTime, changePace: false });
    expectBetween(time, ...monday);
    await bed.sandbox.moveTo(time);
    expect((await once(usual)).sent).toHaveLength(1);
  });

  test('has 2 to 5 minutes between two invitations', async () => {
    await bed.sandbox.moveTo('2026-06-01T10:00:00Z');
    expect((await once(usual)).sent).toHaveLength(1);
    expectBetween(await nextDue(usual), '2026-06-01T10:02:00Z', '2026-06-01T10:05:10Z');
  });

  test('reckons in the time zone', async () => {
    await bed.sandbox.moveTo('2026-06-01T10:00:00Z');
    const inTokyo = await dueAt({ ...usual, timeZone: 'Asia/Tokyo' });
    expectBetween(inTokyo, '2026-06-02T00:00:00Z', '2026-06-02T00:45:00Z');
    expect((await once(usual)).sent).toHaveLength(1);
  });

  test.each([
    ['new-or-idle', { maxPerDay: 10, maxPerWeek: 50 }],
    ['established', { maxPerDay: 16, maxPerWeek: 80 }],
  ])('allows what an account may that is %s', async (accountIs, limits) => {
    await bed.sandbox.moveTo('2026-06-01T10:00:00Z');
    expect((await once({ ...usual, accountIs })).limits).toMatchObject([limits]);
  });
});

describe('a pace that was changed', () => {
  test('begins within 45 minutes of Hours From, and ends at Hours To', async () => {
    const evening = { ...anyTime, hoursFrom: '18:00', hoursTo: '19:00' };
    const time = await dueAt(evening);
    expectBetween(time, '2026-06-01T18:00:00Z', '2026-06-01T18:45:00Z');
    await bed.sandbox.moveTo(time);
    expect((await once(evening)).sent).toHaveLength(1);
    await bed.sandbox.moveTo('2026-06-01T19:00:00Z');
    expectBetween(await nextDue(evening), '2026-06-02T18:00:00Z', '2026-06-02T18:45:00Z');
  });

  test('acts on its Weekdays alone', async () => {
    const time = await dueAt({ ...anyTime, weekdays: ['sat'] });
    expectBetween(time, '2026-06-06T00:00:00Z', '2026-06-06T00:45:00Z');
  });

  test('lets a gap pass that is between the shortest and the longest', async () => {
    const slow = { ...anyTime, shortestGap: 20, longestGap: 30 };
    expect((await once(slow)).sent).toHaveLength(1);
    const time = await nextDue(slow);
    expectBetween(time, '2026-06-01T09:20:00Z', '2026-06-01T09:30:10Z');
    await bed.sandbox.moveTo(time);
    expect((await once(slow, people.slice(1, 2))).sent).toHaveLength(1);
  });

  test('sends as many in a day and in a week as it says', async () => {
    const few = { ...anyTime, perDay: 2, perWeek: 3 };
    expect(await sentBefore('2026-06-02T00:00:00Z', few)).toEqual(people.slice(0, 2));
    expect(await sentBefore('2026-06-08T00:00:00Z', few)).toEqual(people.slice(2, 3));
    expect(await sentBefore('2026-06-09T00:00:00Z', few)).toEqual(people.slice(3, 5));
  });

  test('leaves it to Account Is where Most per Day and Most per Week are 0', async () => {
    const credential = { ...anyTime, perDay: 0, perWeek: 0 };
    expect((await once(credential)).limits).toMatchObject([{ maxPerDay: 16, maxPerWeek: 80 }]);
  });
});

/** When the next person is due, after somebody was invited. */
async function nextDue(credential: NonNullable<Run['credential']>): Promise<string> {
  const { sent, refusals } = await once(credential, people.slice(1, 2));
  expect(sent).toEqual([]);
  expect(refusals).toMatchObject([{ reason: 'not-due-yet' }]);
  return given(refusals[0]?.tryAgainAt);
}

/** Sends to everybody who is due before a moment, and answers to whom. */
async function sentBefore(end: string, credential: NonNullable<Run['credential']>): Promise<readonly string[]> {
  const all: string[] = [];
  for (;;) {
    const pending = new Set((await pendingOf(bed.sandbox, account)).map(({ person }) => person));
    const left = people.filter((person) => !pending.has(person));
    if (left.length === 0) return all;
    const { sent, refusals } = await once(credential, left);
    all.push(...sent);
    const next = refusals.find(({ reason }) => reason === 'not-due-yet')?.tryAgainAt;
    if (next === undefined) return all;
    if (Date.parse(next) >= Date.parse(end)) {
      await bed.sandbox.moveTo(next);
      return all;
    }
    await bed.sandbox.moveTo(next);
  }
}

describe.each(vendors)('Paused in the credential of $displayName', (node) => {
  test('stops all that acts, and nothing that reads', async () => {
    await bed.renew();
    const credential = { paused: true };
    const { notSent, refusals } = await sendOnce(bed, node, ['sophie-germain'], {}, { credential });
    expect(notSent).toEqual([['sophie-germain', 'paused']]);
    expect(refusals).toMatchObject([{ next: 'look', advice: expect.stringContaining('Turn Paused off') }]);
    const [pending] = await bed.items(node, { limit: 1 });
    const stale = await bed.run(node, {
      parameters: { operation: 'withdrawStale', dryRun: false, maxPerRun: 1 },
      credential,
    });
    expect(stale.outputs).toMatchObject([[{ json: { outcome: 'not-withdrawn', reason: 'paused' } }]]);
    for (const operation of ['accept', 'refuse', 'withdraw']) {
      const { outputs } = await bed.run(node, { parameters: { operation }, input: [given(pending).json], credential });
      expect(outputs, operation).toMatchObject([[], [{ json: { notDone: { reason: 'paused', next: 'look' } } }]]);
    }
    expect(await pendingOf(bed.sandbox)).toHaveLength(145);
    expect((await send(bed, node, ['sophie-germain'])).sent).toEqual(['sophie-germain']);
  });
});
