const time = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2}):(?<second>\d{2})`;
const end = '(?: +(?:GMT|UTC|Z|[+-]0000))?(?= *(?:,|$))';

/** The three forms of RFC 9110, and the one of JSON. None needs to name its zone. */
const forms: readonly RegExp[] = [
  new RegExp(`^[a-z]{3,9}, *(?<day>\\d{1,2}) +(?<month>[a-z]{3}) +(?<year>\\d{4}) +${time}${end}`, 'i'),
  new RegExp(`^[a-z]{3,9}, *(?<day>\\d{1,2})-(?<month>[a-z]{3})-(?<year>\\d{2}|\\d{4}) +${time}${end}`, 'i'),
  new RegExp(`^[a-z]{3} +(?<month>[a-z]{3}) +(?<day>\\d{1,2}) +${time} +(?<year>\\d{4})${end}`, 'i'),
  new RegExp(`^(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})[t ]${time}(?:\\.\\d+)?(?:z|[+-]00:?00)?${end}`, 'i'),
];

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Reads the date at the beginning of a text, always as UTC; undefined where there is none, or no such day or time. */
export function readHttpDate(text: string, now: Date): { readonly time: number; readonly length: number } | undefined {
  for (const form of forms) {
    const match = form.exec(text);
    if (match?.groups === undefined) continue;
    const { year = '', month = '', day, hour, minute, second } = match.groups;
    const named = months.indexOf(month.toLowerCase());
    const monthIndex = /^\d/.test(month) ? Number(month) - 1 : named;
    const fullYear = year.length === 2 ? toFullYear(Number(year), now) : Number(year);
    const midnight = new Date(Date.UTC(fullYear, monthIndex, Number(day)));
    const isThere = midnight.getUTCMonth() === monthIndex && midnight.getUTCDate() === Number(day);
    // The 60th second is a leap second's.
    if (!isThere || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return undefined;
    const sinceMidnight = (Number(hour) * 60 + Number(minute)) * 60 + Number(second);
    return { time: midnight.getTime() + sinceMidnight * 1000, length: match[0].length };
  }
  return undefined;
}

/** Two digits that seem to lie more than 50 years ahead mean the last year that ends with them, says RFC 9110. */
function toFullYear(short: number, now: Date): number {
  const year = Math.floor(now.getUTCFullYear() / 100) * 100 + short;
  return year > now.getUTCFullYear() + 50 ? year - 100 : year;
}
