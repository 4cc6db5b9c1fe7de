import { expect, test } from 'vitest';
import { describeMoment, isInWorkingHours, nextMorning } from '../src/try-it/fake-time.ts';

const berlin = 'Europe/Berlin';

test.each([
  ['on a Sunday', '2026-11-29T20:00:00Z', '2026-11-30T09:00:00.000Z'],
  ['a moment before', '2026-11-30T08:59:59.999Z', '2026-11-30T09:00:00.000Z'],
  ['at that moment', '2026-11-30T09:00:00Z', '2026-11-30T09:00:00.000Z'],
  ['a moment later', '2026-11-30T09:00:00.001Z', '2026-12-07T09:00:00.000Z'],
  ['where summer time ends before it comes', '2026-10-24T12:00:00Z', '2026-10-26T09:00:00.000Z'],
])('the next Monday morning, asked for %s', (_, moment, expected) => {
  expect(nextMorning(new Date(moment), berlin, ['Mon']).toISOString()).toBe(expected);
});

test('a zone that is three quarters of an hour off has its morning too', () => {
  expect(nextMorning(new Date('2026-11-29T20:00:00Z'), 'Asia/Kathmandu').toISOString()).toBe(
    '2026-11-30T04:15:00.000Z',
  );
});

test.each([
  ['2026-11-30T07:59:00Z', false],
  ['2026-11-30T08:00:00Z', true],
  ['2026-12-04T15:59:00Z', true],
  ['2026-12-04T16:00:00Z', false],
  ['2026-12-05T10:00:00Z', false],
])('whether invitations leave at %s in Berlin: %s', (moment, expected) => {
  expect(isInWorkingHours(new Date(moment), berlin)).toBe(expected);
});

test('a moment is told with its day, its time and its place', () => {
  expect(describeMoment(new Date('2026-12-04T22:05:00Z'), berlin)).toBe(
    'Friday, 4 December 2026 at 23:05 in Europe/Berlin',
  );
});
