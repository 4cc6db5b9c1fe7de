/** The date of a moment (milliseconds since 1970), such as `2026-06-01`; in UTC. */
export function dateOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
