/** Somebody, by keyed hashes of all names that are known. */
export interface Hashed {
  readonly person: readonly string[];
}

/** The hashes of several people. */
export function hashesIn(people: readonly Hashed[]): ReadonlySet<string> {
  return new Set(people.flatMap(({ person }) => person));
}

/** Whether somebody is one of several people: one name in common is enough. */
export function isAmong({ person }: Hashed, hashes: ReadonlySet<string>): boolean {
  return person.some((hash) => hashes.has(hash));
}
