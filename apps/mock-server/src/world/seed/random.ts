import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus, xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { z } from 'zod';
import type { Cell } from '../../state/define-cell.ts';

/** Chance that a seed decides: the same seed gives the same run of choices. */
export interface Random {
  /** A whole number from `from` to `to`, both included. */
  integer(from: number, to: number): number;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
  /** `length` characters of the alphabet. */
  text(alphabet: string, length: number): string;
}

/** How far a run of choices has come. */
export type RandomState = readonly number[];

export const randomStateSchema: z.ZodType<RandomState> = z.array(z.int()).readonly();

export interface SeededRandom extends Random {
  state(): RandomState;
}

/** A new run of choices. */
export function createRandom(seed: number): SeededRandom {
  const generator = xoroshiro128plus(seed);
  return { ...choosing((choose) => choose(generator)), state: () => generator.getState() };
}

/** A run of choices that is remembered in a cell; `seed` is where it begins while the cell is empty. */
export function rememberedRandom(cell: Cell<RandomState>, seed: number): Random {
  return choosing((choose) => {
    const generator = cell.value.length === 0 ? xoroshiro128plus(seed) : xoroshiro128plusFromState(cell.value);
    const choice = choose(generator);
    cell.value = generator.getState();
    return choice;
  });
}

function choosing(withGenerator: <Choice>(choose: (generator: RandomGenerator) => Choice) => Choice): Random {
  return {
    integer: (from, to) => withGenerator((generator) => uniformInt(generator, from, to)),
    pick: (items) => items[withGenerator((generator) => uniformInt(generator, 0, items.length - 1))] ?? items[0],
    text: (alphabet, length) => withGenerator((generator) => chooseText(generator, alphabet, length)),
  };
}

/** How many characters of an alphabet one draw is enough for, and how many texts of that length there are. */
const drawsOf = new Map<string, { readonly together: number; readonly texts: number }>();

function drawOf(alphabet: string) {
  const known = drawsOf.get(alphabet);
  if (known !== undefined) return known;
  const together = Math.floor(31 / Math.log2(alphabet.length));
  const draw = { together, texts: alphabet.length ** together };
  drawsOf.set(alphabet, draw);
  return draw;
}

/** The characters must be of one byte each. */
function chooseText(generator: RandomGenerator, alphabet: string, length: number): string {
  const { together, texts } = drawOf(alphabet);
  const text = Buffer.allocUnsafe(length);
  for (let at = 0; at < length; ) {
    let draw = uniformInt(generator, 0, texts - 1);
    for (const end = Math.min(at + together, length); at < end; at += 1) {
      text[at] = alphabet.charCodeAt(draw % alphabet.length);
      draw = Math.floor(draw / alphabet.length);
    }
  }
  return text.toString('latin1');
}
