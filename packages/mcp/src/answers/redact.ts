/** Takes secrets and paths out of a text, also as JSON writes them. Keys and folders are longer than three letters. */
export function createRedactor(secrets: readonly string[]): (text: string) => string {
  const known = secrets.filter((each) => each.length > 3).flatMap((each) => [each, JSON.stringify(each).slice(1, -1)]);
  const longestFirst = [...new Set(known)].toSorted((one, other) => other.length - one.length);
  return (text) => longestFirst.reduce((rest, each) => rest.replaceAll(each, '[hidden]'), text);
}
