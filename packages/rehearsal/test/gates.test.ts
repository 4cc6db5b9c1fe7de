import { createReport, GateError, parseGates, type Rehearsed, rehearse } from '@invitekit/rehearsal';
import { beforeAll, expect, test } from 'vitest';
import { listOf, policy, soundly } from './support.ts';

let rehearsed: Rehearsed;

beforeAll(async () => {
  const people = listOf(30);
  ({ rehearsed } = await rehearse(soundly(people), { vendor: 'linkup', policy, people, days: 4 }));
});

test('gates are read as they are typed', () => {
  const typed = {
    'max-credits': '500',
    'max-per-week': '80',
    'min-gap': '90s',
    'never-twice': true,
    'within-hours': '8:30-18',
  };
  expect(parseGates(typed)).toEqual({
    maxCredits: 500,
    maxPerWeek: 80,
    minGapMs: 90_000,
    neverTwice: true,
    withinHours: { from: 510, to: 1080 },
  });
  expect(parseGates({ 'min-gap': '2m' })).toEqual({ minGapMs: 120_000 });
  expect(parseGates({})).toEqual({});
});

test.each([
  [{ 'max-credits': '-1' }, '--max-credits takes a whole number from 0 up'],
  [{ 'max-credits': '1e3' }, '--max-credits takes a whole number'],
  [{ 'max-per-week': '0' }, '--max-per-week takes a whole number from 1 up'],
  [{ 'min-gap': '2' }, '--min-gap takes seconds, minutes or hours, such as --min-gap 90s or --min-gap 2m, not "2".'],
  [{ 'min-gap': '2 minutes' }, '--min-gap takes'],
  [{ 'within-hours': '17-9' }, '--within-hours takes two times of the same day'],
  [{ 'within-hours': '9-25' }, '--within-hours takes'],
  [{ 'within-hours': '9' }, '--within-hours takes'],
])('%j is refused', (typed, message) => {
  expect(() => parseGates(typed)).toThrow(GateError);
  expect(() => parseGates(typed)).toThrow(message);
});

test('the policy is the gate where none is given', async () => {
  const { gates, passed } = await createReport(rehearsed);
  expect(gates.map(({ gate, isBroken }) => [gate, isBroken])).toEqual([
    ['max-credits', false],
    ['max-per-week', false],
    ['min-gap', false],
    ['never-twice', false],
    ['within-hours', false],
    ['no-errors', false],
  ]);
  expect(passed).toBe(true);
});

test.each([
  ['max-credits', { maxCredits: 10 }],
  ['max-per-week', { maxPerWeek: 5 }],
  ['min-gap', { minGapMs: 10 * 60_000 }],
  ['within-hours', { withinHours: { from: 22 * 60, to: 23 * 60 } }],
])('%s is broken by what is beyond it', async (gate, gates) => {
  const report = await createReport(rehearsed, { gates });
  expect(report.gates.filter((each) => each.gate !== 'no-errors' && each.isBroken).map((each) => each.gate)).toEqual([
    gate,
  ]);
  expect(report.passed).toBe(false);
});

test('a gate that is wider than the policy takes its place', async () => {
  const strict = { ...rehearsed, policy: { ...policy, gapMinutes: { least: 60, most: 90 } } };
  expect((await createReport(strict)).passed).toBe(false);
  expect((await createReport(strict, { gates: { minGapMs: 60_000 } })).passed).toBe(true);
});
