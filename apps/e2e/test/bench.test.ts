import { expect, test } from 'vitest';
import { median, ratio, spread } from '../../../scripts/bench/figures.ts';
import { readOptions } from '../../../scripts/bench/options.ts';
import { root } from '../support/documented-examples.ts';
import { startProgram } from '../support/program.ts';

test('bench tells its options', async () => {
  const { output } = await startProgram(`${root}scripts/bench.ts`, { args: ['--help'] }).ended();
  expect(output).toContain('Usage: npx -y pnpm@12 bench');
});

test.each([
  [['--only', 'nothing'], 'There is no section nothing: lists, '],
  [['--vendor', 'nobody'], 'There is no vendor nobody: linkup, '],
  [['--fast'], "Unknown option '--fast'"],
])('bench refuses %j', (args, words) => {
  expect(() => readOptions(args)).toThrow(words);
});

test.each([
  [[], true],
  [['--against', '../other'], true],
  [['--quick'], false],
  [['--no-peers'], false],
  [['--only', 'lists'], false],
])('with %j, whether bench writes the page is %j', (args, isWhole) => {
  expect(readOptions(args).isWhole).toBe(isWhole);
});

test.each([
  [[3], 3],
  [[9, 1, 2], 2],
  [[10, 2, 9, 1], 5.5],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});

test('the spread is the distance of the rounds as a part of their median', () => {
  expect(spread([8, 10, 13])).toBe(0.5);
});

test('the ratio is that of the medians', () => {
  expect(ratio([1, 30, 1000], [20, 2, 10])).toBe(3);
});
