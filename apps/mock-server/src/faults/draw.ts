import { createHash } from 'node:crypto';

/** A number from 0 up to 1, the same for the same names. */
export function draw(...names: readonly (string | number)[]): number {
  const digest = createHash('sha256').update(JSON.stringify(names)).digest();
  return digest.readUInt32BE() / 2 ** 32;
}
