/** Who can find a defect, by what the table calls them. */
export const catchers = ['check', 'matchers', 'drift', 'respect', 'Specmatic'] as const;

export type Catcher = (typeof catchers)[number];

/** What each of them finds. */
export type Caught = Readonly<Record<Catcher, readonly string[]>>;

/** Who finds anything. */
export function catchersOf(caught: Caught): readonly Catcher[] {
  return catchers.filter((catcher) => caught[catcher].length > 0);
}
