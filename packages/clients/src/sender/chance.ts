/**
 * A number from 0 to 1, 1 excluded, that is the same for the same text everywhere: chance on which all machines agree. Not for
 * secrets. FNV-1a, and the last step of MurmurHash3 so that texts that are alike give numbers that are not.
 */
export function chanceOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
