import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A whole number from `least` to `most`. */
export type Chance = (least: number, most: number) => number;

/** The same seed gives the same run of numbers. */
export function createChance(seed: number): Chance {
  const generator = xoroshiro128plus(seed);
  return (least, most) => uniformInt(generator, least, most);
}
