/** Reads a `Retry-After` header, seconds or an HTTP date, as milliseconds after the answer. */
export function readRetryAfter(header: string | undefined, answeredAt: Date): number | undefined {
  if (header === undefined) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const until = new Date(header).getTime();
  return Number.isNaN(until) ? undefined : Math.max(0, until - answeredAt.getTime());
}
