/** The values at which a plot draws lines, from 0 to the first one that is not less than the most. */
export function ticksTo(most: number, wanted = 4): readonly number[] {
  const rough = Math.max(most, 1) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((factor) => factor * power).find((each) => each >= rough) ?? rough);
  return Array.from({ length: Math.ceil(Math.max(most, 1) / step) + 1 }, (_, index) => index * step);
}

/** At most so many of some labels, evenly. */
export function everyNth<Item>(
  items: readonly Item[],
  most: number,
): readonly { readonly item: Item; readonly index: number }[] {
  const step = Math.max(1, Math.ceil(items.length / most));
  return items.flatMap((item, index) => (index % step === 0 ? [{ item, index }] : []));
}

/** A coordinate with one decimal, so that the same figures give the same text. */
export function at(value: number): string {
  return String(Math.round(value * 10) / 10);
}
