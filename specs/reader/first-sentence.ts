/** The first sentence of a description, whose lines may be folded. */
export function firstSentence(description: string): string {
  const text = description.trim().replaceAll(/\s+/g, ' ');
  return /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? `${text}.`;
}
