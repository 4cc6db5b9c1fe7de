/** Reads a `Retry-After` header, seconds or an HTTP date, as milliseconds from now; undefined where it says nothing. */
export function readRetryAfter(header: string | null, now: Date): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const wait = (/[a-z]/i.test(text) ? Date.parse(text) : Number.NaN) - now.getTime();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
