import type { Problem } from '../report/report.ts';
import type { ReadFacts } from './fact.ts';
import { objectsIn } from './visit.ts';

/** Remembers what answers say, and finds where one contradicts another. */
export class KnownFacts {
  readonly #values = new Map<string, string>();
  readonly #read: ReadFacts;

  constructor(read: ReadFacts) {
    this.#read = read;
  }

  /** What an answer says that is not what was said before. */
  check(body: unknown): readonly Problem[] {
    const problems: Problem[] = [];
    for (const [object] of objectsIn(body)) {
      for (const { rule, about, value, isSame = equal, isText = false } of this.#read(object)) {
        const known = this.#values.get(about);
        if (known === undefined) this.#values.set(about, value);
        else if (!isSame(known, value)) {
          const [came, wanted] = isText ? ['another one', 'the one'] : [value, `${known},`];
          problems.push({ rule, came: `${about}: ${came}`, wanted: `${wanted}, as it was before` });
        }
      }
    }
    return problems;
  }
}

function equal(one: string, other: string): boolean {
  return one === other;
}
