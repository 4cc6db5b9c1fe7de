/** A text as LinkedIn shows it, for comparing: white space at its ends is cut off. */
export function plainText(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}
