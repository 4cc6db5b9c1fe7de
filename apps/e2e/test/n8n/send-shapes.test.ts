import { describe, expect, test } from 'vitest';
import { given } from '../../support/listings.ts';
import { messyList, messyPlan, type Row, workThrough } from '../../support/n8n/messy-list.ts';
import { vendors } from '../../support/n8n/sending.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { allLeads, live, shapes, start } from '../../support/n8n/ten-days.ts';
import { owner } from '../../support/sender/acting.ts';
import { hour, minute, sentTimes } from '../../support/sender/leads.ts';
import { wall } from '../../support/sender/wall.ts';

const bed = useTestBed();

/** When the leads were invited, by the wall in Berlin; that is within the pace. */
async function invitedInPace() {
  const times = await sentTimes(bed.sandbox);
  const gaps = times.slice(1).map((at, index) => at - given(times[index]));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(2 * minute);
  const walls = times.map((at) => wall('Europe/Berlin', at));
  for (const { time, weekday } of walls) {
    expect(time >= '09:00:00' && time < '17:00:00', time).toBe(true);
    expect(['sat', 'sun']).not.toContain(weekday);
  }
  for (const at of times) {
    const within = (hours: number) => times.filter((each) => each <= at && each > at - hours * hour).length;
    expect(within(16)).toBeLessThanOrEqual(16);
    expect(within(6 * 24)).toBeLessThanOrEqual(80);
  }
  for (const day of Map.groupBy(walls, ({ date }) => date).values()) expect(day.length).toBeLessThanOrEqual(16);
  for (const week of Map.groupBy(walls, ({ monday }) => monday).values()) expect(week.length).toBeLessThanOrEqual(80);
  return walls;
}

async function namesInvited(): Promise<readonly string[]> {
  const invited = await bed.sandbox.invitations({ account: owner, direction: 'sent', search: 'lead-' });
  return invited.map(({ member }) => member.publicIdentifier).toSorted();
}

describe.each(vendors)('over ten days at $displayName', (node) => {
  test.each(Object.entries(shapes))('%s keeps the pace, and loses nobody', async (_, shape) => {
    expect(await live(bed, node, shape)).toEqual([]);
    expect(await namesInvited()).toEqual(allLeads.toSorted());
    const walls = await invitedInPace();
    // All that a day allows, and the rest on the next morning, at an odd time.
    const on = (date: string) => walls.filter((each) => each.date === date);
    expect([on('2026-06-01').length, on('2026-06-02').length]).toEqual([16, 4]);
    expect(on('2026-06-01')[0]?.time).toMatch(/^11:0/);
    expect(on('2026-06-02')[0]?.time).toMatch(/^09:(?!00:0)/);
  });
});

/** What each kind of row may come to in the end, where it is not invited. */
const ends: Readonly<Record<Row['kind'], readonly string[]>> = {
  lead: ['duplicate', 'already-invited'],
  twice: ['duplicate', 'already-invited'],
  broken: ['invalid-parameter'],
  connected: ['already-connected'],
  pending: ['already-invited'],
  // LinkupAPI does not explain it, so that it is tried again each day.
  closed: ['not-invitable', 'vendor-failure'],
  unknown: ['not-found'],
  'long-note': ['invalid-parameter'],
  'do-not-invite': ['do-not-invite'],
};

test.each(vendors)('a messy list is worked through at $displayName, each row to one end', async (node) => {
  await bed.renew({ ...messyPlan(node.vendor), clock: { now: new Date(start).toISOString() } });
  const rows = await messyList(bed.sandbox, node.vendor);
  expect(rows).toHaveLength(168);
  const { last, later } = await workThrough(bed, node, rows);
  expect(later.map(({ kind }) => kind)).toEqual(node.vendor === 'linkup' ? ['closed'] : []);
  expect([...last.keys()].toSorted((one, other) => one.row - other.row)).toEqual(rows);
  for (const [{ kind, person }, what] of last) if (what !== 'sent') expect(ends[kind], person).toContain(what);

  const leads = rows.flatMap(({ kind, person }) => (kind === 'lead' ? [person] : []));
  expect(await namesInvited()).toEqual(leads.toSorted());
  expect([...last.values()].filter((what) => what === 'sent')).toHaveLength(leads.length);
  await invitedInPace();
});
