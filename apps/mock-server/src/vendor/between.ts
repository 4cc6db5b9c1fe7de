/** Two times, as ISO 8601 writes them. */
interface Bounds {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** Whether a time, in milliseconds since 1970, lies between two others, both excluded. */
export function isBetween(time: number, { before, after }: Bounds): boolean {
  return (before === undefined || time < Date.parse(before)) && (after === undefined || time > Date.parse(after));
}
