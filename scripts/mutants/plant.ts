import { readFileSync, writeFileSync } from 'node:fs';
import type { Mutant } from './mutant.ts';

/** Plants a mutant in a copy of the repository, as long as something is done. */
export async function planted<Result>(
  copy: string,
  { file, before, after }: Mutant,
  act: () => Promise<Result>,
): Promise<Result> {
  const path = `${copy}/${file}`;
  const healthy = readFileSync(path, 'utf8');
  const pieces = healthy.split(before);
  if (pieces.length !== 2) throw new Error(`${file} has this ${pieces.length - 1} times instead of once: ${before}`);
  writeFileSync(path, pieces.join(after));
  try {
    return await act();
  } finally {
    writeFileSync(path, healthy);
  }
}
