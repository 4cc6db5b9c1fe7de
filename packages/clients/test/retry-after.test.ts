import { expect, test } from 'vitest';
import { readRetryAfter } from '../src/core/retry-after.ts';

const answeredAt = new Date('2026-06-01T09:00:00Z');

test.each([
  ['60', 60_000],
  [' 0 ', 0],
  ['Mon, 01 Jun 2026 09:02:00 GMT', 120_000],
  ['Mon, 01 Jun 2026 08:00:00 GMT', 0],
  ['1.5', undefined],
  ['-5', undefined],
  ['9'.repeat(400), undefined],
  ['soon', undefined],
  ['', undefined],
  [undefined, undefined],
])('Retry-After "%s" is %s milliseconds', (header, milliseconds) => {
  expect(readRetryAfter(header, answeredAt)).toBe(milliseconds);
});

test('Retry-After as a date tells nothing beside an answer without a date', () => {
  expect(readRetryAfter('Mon, 01 Jun 2026 09:02:00 GMT', new Date(Number.NaN))).toBeUndefined();
});
