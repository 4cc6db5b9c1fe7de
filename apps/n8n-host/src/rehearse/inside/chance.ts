import { createHash } from 'node:crypto';

/** Numbers from 0 to below 1 that depend on the words alone, for instance a seed and an execution. */
export function createChance(...words: readonly (string | number)[]): () => number {
  let state = createHash('sha256').update(JSON.stringify(words)).digest().readUInt32LE(0);
  // Mulberry32: small, and even enough for pauses.
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
