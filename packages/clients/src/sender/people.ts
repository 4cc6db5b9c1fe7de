import { type Names, nameKinds } from '../core/person/names.ts';

/** People who are recognised by any of their names. */
export class People {
  readonly #names = new Set<string>();

  /** Takes note of a person, by `namesOf(member)`. */
  add(names: Names): void {
    for (const name of nameTexts(names)) this.#names.add(name);
  }

  /** Whether one of the names was taken note of. */
  has(names: Names): boolean {
    return nameTexts(names).some((name) => this.#names.has(name));
  }
}

/** A text for each name of a person. The public identifier comes first, because it is the same at every vendor. */
export function nameTexts(names: Names): readonly string[] {
  const kinds = nameKinds(names);
  const first = kinds.filter((kind) => kind === 'publicIdentifier');
  const others = kinds.filter((kind) => kind !== 'publicIdentifier');
  return [...first, ...others].map((kind) => `${kind} ${names[kind]}`);
}
