/** The middle of the values; between the two in the middle where they are even in number. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const lower = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return (lower + upper) / 2;
}

/** How far the values lie apart, from the least to the greatest, as a part of their median. */
export function spread(values: readonly number[]): number {
  return (Math.max(...values) - Math.min(...values)) / median(values);
}

/** How many times the median of one is that of the other. */
export function ratio(values: readonly number[], others: readonly number[]): number {
  return median(values) / median(others);
}
