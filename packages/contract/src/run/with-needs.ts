/** Names with all those that they need, and that these need. */
export function withNeeds(
  names: readonly string[],
  needs: Readonly<Partial<Record<string, readonly string[]>>>,
): ReadonlySet<string> {
  const all = new Set<string>();
  const add = (name: string) => {
    if (all.has(name)) return;
    all.add(name);
    for (const needed of needs[name] ?? []) add(needed);
  };
  for (const name of names) add(name);
  return all;
}
