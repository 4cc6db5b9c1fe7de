import { planWeather, rehearse, weathers } from '@invitekit/rehearsal';
import { vendorNames } from '@invitekit/specs/vendors';
import { describe, expect, test } from 'vitest';
import { listOf, policy, soundly } from './support.ts';

const from = Date.parse('2026-06-01T00:00:00Z');
const until = Date.parse('2026-07-01T00:00:00Z');

test.each(weathers)('%s weather is the same for the same seed, in its order, and within the days', (weather) => {
  const plan = planWeather({ weather, seed: 5, vendor: 'unipile', from, until });
  expect(planWeather({ weather, seed: 5, vendor: 'unipile', from, until })).toEqual(plan);
  const moments = plan.map(({ at }) => Date.parse(at));
  expect(moments).toEqual(moments.toSorted((one, other) => one - other));
  expect(moments.every((at) => at >= from && at < until)).toBe(true);
  expect(plan.length > 0).toBe(weather !== 'calm');
});

test('rough weather questions the account on the twelfth day, and holds it for a week', () => {
  const plan = planWeather({ weather: 'rough', seed: 1, vendor: 'linkup', from, until });
  const statuses = plan.flatMap(({ at, apply }) => (apply.do === 'status' ? [[at.slice(0, 10), apply.status]] : []));
  expect(statuses).toEqual([
    ['2026-06-12', 'checkpoint'],
    ['2026-06-14', 'connected'],
    ['2026-06-20', 'restricted'],
    ['2026-06-27', 'connected'],
  ]);
});

describe.each(['rough', 'outage'] as const)('in %s weather', (weather) => {
  test.each(vendorNames)('a sender at %s makes no mistake', async (vendor) => {
    const people = listOf(200);
    const { report } = await rehearse(soundly(people), { vendor, policy, people, days: 16, weather, seed: 2 });
    const errors = report.findings.filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
    expect(report.events).not.toEqual([]);
    expect(report.invitations.sent).toBeGreaterThan(0);
  });
});
