import { readHttpDate } from './http-date.ts';

const seconds = /^(?:\d+(?:\.\d+)?|\.\d+)(?= *(?:,|$))/;

/** More milliseconds than this are no number that counts exactly. */
const longest = Number.MAX_SAFE_INTEGER;

/**
 * Reads a `Retry-After` header as whole milliseconds from now, rounded up: seconds, also with a fraction, or a date. Of
 * several values, which a proxy may have joined, it is the longest wait. Undefined where any part is something else.
 */
export function readRetryAfter(header: string | null, now: Date): number | undefined {
  const waits: number[] = [];
  for (let rest = header?.trim(); rest !== undefined; ) {
    const value = readFirst(rest, now);
    if (value === undefined) return undefined;
    waits.push(value.wait);
    const next = /^ *, *(.+)$/.exec(rest.slice(value.length))?.[1];
    if (next === undefined && rest.length > value.length) return undefined;
    rest = next;
  }
  return waits.length === 0 ? undefined : Math.max(...waits);
}

function readFirst(text: string, now: Date): { readonly wait: number; readonly length: number } | undefined {
  const number = seconds.exec(text)?.[0];
  // Written with an exponent, 1.1 is 1100 and not the 1100.0000000000002 of a multiplication.
  if (number !== undefined) return { wait: Math.min(Math.ceil(Number(`${number}e3`)), longest), length: number.length };
  const date = readHttpDate(text, now);
  return date && { wait: Math.max(0, date.time - now.getTime()), length: date.length };
}
