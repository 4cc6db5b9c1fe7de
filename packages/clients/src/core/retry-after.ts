import { readHttpDate } from './http-date.ts';
import { readUtcTime } from './utc-time.ts';

const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*$/i;

/**
 * Reads a `Retry-After` header as RFC 9110 has it, seconds or an HTTP date, as whole milliseconds after the answer. A fraction
 * of a second is understood too, and rounded up. Of several values, as proxies join them, the longest wait counts. Undefined
 * when any of it is something else.
 */
export function readRetryAfter(header: string | undefined, answeredAt: Date): number | undefined {
  const waits = valuesOf(header ?? '').map((value) => readSeconds(value) ?? readDate(value, answeredAt));
  const known = waits.filter((wait) => wait !== undefined);
  return known.length === 0 || known.length < waits.length ? undefined : Math.max(...known);
}

/** The parts between commas, but for the comma inside a date. */
function valuesOf(header: string): readonly string[] {
  const values: string[] = [];
  for (const part of header.split(',').map((each) => each.trim())) {
    const last = values.at(-1) ?? '';
    if (weekday.test(last)) values.splice(-1, 1, `${last}, ${part}`);
    else values.push(part);
  }
  return values.filter((value) => value !== '');
}

/** By its digits, because a product of fractions is not exact. What is too large to count stands for very long. */
function readSeconds(text: string): number | undefined {
  const { seconds, fraction = '' } = /^(?<seconds>\d+)(?:\.(?<fraction>\d+))?$/.exec(text)?.groups ?? {};
  if (seconds === undefined) return undefined;
  const rest = /[1-9]/.test(fraction.slice(3)) ? 1 : 0;
  return Math.min(Number.MAX_SAFE_INTEGER, Number(seconds) * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0')) + rest);
}

function readDate(text: string, answeredAt: Date): number | undefined {
  const until = readHttpDate(text, answeredAt) ?? (/^\d{4}-\d{2}-\d{2}T/i.test(text) ? readUtcTime(text) : undefined);
  const wait = Math.ceil((until ?? Number.NaN) - answeredAt.getTime());
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
