import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance that a seed decides: the same seed gives the same run of choices. */
export interface Random {
  /** A whole number from `from` to `to`, both included. */
  integer(from: number, to: number): number;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
  /** `length` characters of the alphabet. */
  text(alphabet: string, length: number): string;
}

export function createRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const integer = (from: number, to: number) => uniformInt(generator, from, to);
  return {
    integer,
    pick: (items) => items[integer(0, items.length - 1)] ?? items[0],
    text(alphabet, length) {
      // One draw is enough for several characters.
      const together = Math.floor(31 / Math.log2(alphabet.length));
      let text = '';
      while (text.length < length) {
        let draw = integer(0, alphabet.length ** together - 1);
        for (let count = 0; count < together && text.length < length; count += 1) {
          text += alphabet.charAt(draw % alphabet.length);
          draw = Math.floor(draw / alphabet.length);
        }
      }
      return text;
    },
  };
}
