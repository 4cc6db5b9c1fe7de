import { expect } from 'vitest';
import { given } from '../listings.ts';
import type { Sandbox } from '../sandbox.ts';
import { owner } from '../sender/acting.ts';
import { hour, minute, sentTimes } from '../sender/leads.ts';
import { wall } from '../sender/wall.ts';
import { allLeads } from './ten-days.ts';

/** Checks that what the world holds is within the pace of an established account. Answers when leads were invited, by the wall in Berlin. */
export async function expectPace(sandbox: Sandbox) {
  const times = await sentTimes(sandbox);
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

/** The leads whom the world has as invited, once for each invitation. */
export async function namesInvited(sandbox: Sandbox): Promise<readonly string[]> {
  const invited = await sandbox.invitations({ account: owner, direction: 'sent', search: 'lead-' });
  return invited.map(({ member }) => member.publicIdentifier).toSorted();
}

/** Checks that every lead was invited once and within the pace: all that a day allows, and the rest on the next morning, at an odd time. */
export async function expectTenDaysKept(sandbox: Sandbox): Promise<void> {
  expect(await namesInvited(sandbox)).toEqual(allLeads.toSorted());
  const walls = await expectPace(sandbox);
  const on = (date: string) => walls.filter((each) => each.date === date);
  expect([on('2026-06-01').length, on('2026-06-02').length]).toEqual([16, 4]);
  expect(on('2026-06-01')[0]?.time).toMatch(/^11:0/);
  expect(on('2026-06-02')[0]?.time).toMatch(/^09:(?!00:0)/);
}
