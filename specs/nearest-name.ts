/** What somebody has probably meant who wrote a name that is none of these; undefined where none is near. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const wanted = plain(name);
  const [first] = known
    .map((each) => ({ each, distance: distanceBetween(wanted, plain(each)) }))
    .toSorted((one, other) => one.distance - other.distance);
  const most = wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3));
  return first !== undefined && first.distance <= most ? first.each : undefined;
}

/** Names are mistyped in their case and their separators above all. */
function plain(name: string): string {
  return name
    .slice(0, 100)
    .toLowerCase()
    .replaceAll(/[\s_-]/g, '');
}

/** How many letters are to be changed, added or left out. */
function distanceBetween(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...one].entries()) {
    const line = [row + 1];
    for (let column = 1; column < above.length; column += 1) {
      const changed = (above[column - 1] ?? 0) + (letter === other.charAt(column - 1) ? 0 : 1);
      line.push(Math.min(changed, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above.at(-1) ?? 0;
}
