/** The number that a text holds in digits and nothing else, as cursors do; undefined where it holds none. */
export function readWholeNumber(text: string): number | undefined {
  const number = /^\d+$/.test(text) ? Number(text) : undefined;
  return Number.isSafeInteger(number) ? number : undefined;
}
