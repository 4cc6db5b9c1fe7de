import { dayMs, hourMs, minuteMs } from '../../core/durations.ts';
import { readDateHeader } from '../../core/http-date.ts';
import { type RawAnswer, text } from '../../core/problem.ts';
import { readRetryAfter } from '../../core/retry-after.ts';

const unitLengths = /* @__PURE__ */ new Map([
  ['second', 1000],
  ['minute', minuteMs],
  ['hour', hourMs],
  ['day', dayMs],
]);

/**
 * How long an answer asks to wait, in milliseconds: by its header, or by words such as "We only allow 100 requests. Retry
 * in 12 hours.", which customers have seen.
 */
export function askedWait({ headers, body }: RawAnswer): number | undefined {
  const answeredAt = readDateHeader(headers['date']) ?? new Date(Number.NaN);
  const fromHeader = readRetryAfter(headers['retry-after'], answeredAt);
  if (fromHeader !== undefined) return fromHeader;
  const words = `${text(body, 'title')} ${text(body, 'detail')}`;
  const { count, unit = '' } =
    /\bretry in (?<count>\d{1,6}(?:\.\d{1,3})?) (?<unit>[a-z]+?)s?\b/i.exec(words)?.groups ?? {};
  const length = unitLengths.get(unit.toLowerCase());
  return length && Math.ceil(Number(count) * length);
}
