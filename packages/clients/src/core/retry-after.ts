/** Reads a `Retry-After` header, seconds or an HTTP date, as milliseconds after the answer. */
export function readRetryAfter(header: string | undefined, answeredAt: Date): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const until = /[a-z]/i.test(text) ? new Date(text).getTime() : Number.NaN;
  const wait = until - answeredAt.getTime();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
