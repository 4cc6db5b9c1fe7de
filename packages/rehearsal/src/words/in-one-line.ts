/** A message of several lines, where it stands in a sentence or a table. */
export function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
