import { expect, test } from 'vitest';
import { documented, inferred, isRefusedAs } from '../src/run/refusal.ts';

test.each([
  [documented('404 A', '401 B'), 404, '404 A', true],
  [documented('404 A', '401 B'), 401, '401 B', true],
  [documented('404 A'), 404, '404 C', false],
  [documented('404 A'), 400, '400', false],
  [inferred('404 A'), 404, '404 A', true],
  [inferred('404 A'), 422, '422 D', true],
  [inferred('404 A'), 500, '500 E', false],
  [inferred('500 E'), 500, '500 E', true],
  [inferred('404 A'), 200, '200', false],
] as const)('%j is met by %i %s: %s', (refusal, status, label, isMet) => {
  expect(isRefusedAs(refusal, status, label, false)).toBe(isMet);
});

test('a fake has to refuse as the spec says, also where that is inferred', () => {
  expect(isRefusedAs(inferred('404 A'), 422, '422 D', true)).toBe(false);
  expect(isRefusedAs(inferred('404 A'), 404, '404 A', true)).toBe(true);
});
