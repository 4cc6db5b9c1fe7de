import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { defects } from '../../../scripts/defects/all-defects.ts';
import { allMutants } from '../../../scripts/mutants/all-mutants.ts';
import { plantIn } from '../../../scripts/mutants/plant.ts';
import { root } from '../support/documented-examples.ts';

test.each([...allMutants, ...defects])('$file has the text once that is replaced there: $before', (planting) => {
  const healthy = readFileSync(path.join(root, planting.file), 'utf8');
  expect(plantIn(healthy, planting)).not.toBe(healthy);
});

test('the suites that should notice are there', () => {
  const suites = allMutants.flatMap((mutant) => mutant.suites);
  expect(suites.filter((suite) => !existsSync(path.join(root, suite)))).toEqual([]);
});
