/** What somebody has probably meant who wrote a name that is none of these; undefined where none is near. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const wanted = plain(name);
  const [first] = known
    .map((each) => ({ each, distance: distanceBetween(wanted, plain(each)) }))
    .toSorted((one, other) => one.distance - other.distance);
  const most = wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3));
  return first !== undefined && first.distance <= most ? first.each : undefined;
}

/** What is wrong with a name, or with the last of several with points between, and which ones there are. */
export function explainName(what: string, name: string, known: readonly string[]): string {
  const nearest = nearestName(name.split('.').at(-1) ?? name, known);
  const question = nearest === undefined ? '' : ` Did you mean ${nearest}?`;
  const names = known.length === 0 ? 'There are none.' : `There are: ${known.join(', ')}`;
  return `There is no ${what} called ${name.slice(0, 100)}.${question} ${names}`;
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
