const longest = 240;

/** A text as long as reports show one; what is longer ends with `…`. */
export function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
