import { isObject } from '../../facts/visit.ts';

/** What a text of a recording is at the fake: learned where both answer the same request. */
export class Substitutes {
  readonly #known = new Map<string, string>();

  /** Takes the texts that stand at the same places of two answers for one another; of lists, item by item. */
  learn(recorded: unknown, faked: unknown): void {
    if (typeof recorded === 'string' && typeof faked === 'string') {
      if (!this.#known.has(recorded)) this.#known.set(recorded, faked);
    } else if (typeof recorded === 'number' && typeof faked === 'number') {
      this.learn(String(recorded), String(faked));
    } else if (Array.isArray(recorded) && Array.isArray(faked)) {
      for (const [index, item] of recorded.entries()) this.learn(item, faked[index]);
    } else if (isObject(recorded) && isObject(faked)) {
      for (const [name, inner] of Object.entries(recorded)) this.learn(inner, faked[name]);
    }
  }

  get(text: string): string | undefined {
    return this.#known.get(text);
  }
}
