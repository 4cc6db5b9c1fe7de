import { vendorNames } from '@invitekit/clients';
import { memoryStore } from '@invitekit/clients/sender';
import { describe, expect } from 'vitest';
import { isLong } from '../../../../long-tests.ts';
import { test } from '../../support/mock.ts';
import { actAs, owner } from '../../support/sender/acting.ts';
import { VirtualTime } from '../../support/sender/virtual-time.ts';
import { wall } from '../../support/sender/wall.ts';

const minute = 60_000;
const dayMs = 24 * 60 * minute;

const weeks = isLong ? 13 : 3;

/** What a new account may send in each of its weeks. */
const expected = [50, 60, 70, ...Array.from({ length: 10 }, () => 80)].slice(0, weeks);

describe.for(vendorNames)('%s', (vendor) => {
  test('a new account sends as many each week as its limits allow, at odd times of working days', async ({
    createSandbox,
  }) => {
    // A Monday.
    const start = Date.parse('2026-06-01T05:00:00Z');
    const leads = Array.from({ length: 1000 }, (_, index) => ({ publicIdentifier: `lead-${index}` }));
    const sandbox = await createSandbox({
      // Nobody was invited or became a connection lately, which would count.
      invitations: 0,
      accounts: [{ connections: 0 }],
      linkupCredits: 1_000_000,
      clock: { now: new Date(start).toISOString() },
      people: leads.map((lead, index) => ({ ...lead, answer: index % 2 ? 'accept' : 'ignore', answerDays: 3 })),
    });
    const time = await VirtualTime.of(sandbox);
    const { sender } = actAs({ sandbox, time, vendor, store: memoryStore() });
    await time.run(async () => {
      for await (const _ of sender.send(leads.map((member) => ({ member })))) {
        if (time.now().getTime() >= start + weeks * 7 * dayMs) break;
      }
    });

    const sent = (await sandbox.invitations({ account: owner, direction: 'sent', search: 'lead-' }))
      .map(({ sentAt }) => Date.parse(sentAt))
      .filter((at) => at < start + weeks * 7 * dayMs)
      .reverse();
    const perWeek = expected.map(
      (_, week) => sent.filter((at) => Math.floor((at - start) / (7 * dayMs)) === week).length,
    );
    const walls = sent.map((at) => wall('Europe/Berlin', at));
    expect(new Set(walls.map(({ weekday }) => weekday))).toEqual(new Set(['mon', 'tue', 'wed', 'thu', 'fri']));
    expect(walls.every(({ time: clock }) => clock >= '09:00' && clock < '17:00')).toBe(true);
    expect(perWeek).toEqual(expected);
    const gaps = sent.slice(1).map((at, index) => at - (sent[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(2 * minute);
    // Of 180 possible seconds, chance takes some twice.
    expect(new Set(gaps).size).toBeGreaterThan(0.5 * Math.min(gaps.length, 180));
    const opening = walls.filter(({ weekday }, index) => weekday !== walls[index - 1]?.weekday);
    expect(new Set(opening.map(({ time: clock }) => clock)).size).toBeGreaterThan(0.8 * Math.min(opening.length, 45));
  }, 600_000);
});
