import { readFileSync, writeFileSync } from 'node:fs';
import type { Mutant, Planting } from './mutant.ts';

/** Plants a mutant in a copy of the repository, as long as something is done. */
export async function planted<Result>(copy: string, mutant: Mutant, act: () => Promise<Result>): Promise<Result> {
  const path = `${copy}/${mutant.file}`;
  const healthy = readFileSync(path, 'utf8');
  writeFileSync(path, plantIn(healthy, mutant));
  try {
    return await act();
  } finally {
    writeFileSync(path, healthy);
  }
}

/** @throws when the text that is to be replaced is not there exactly once. */
export function plantIn(healthy: string, { file, before, after }: Planting): string {
  const pieces = healthy.split(before);
  if (pieces.length !== 2) throw new Error(`${file} has this ${pieces.length - 1} times instead of once: ${before}`);
  return pieces.join(after);
}
