const isoTime =
  /^(?<date>\d{4}-\d{2}-\d{2})[T ](?<time>\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?) ?(?<zone>z|[+-]\d{2}(?::?\d{2})?)?$/i;

/**
 * Reads a time as ISO 8601 has it, or with a space where ISO has a `T`, as milliseconds since 1970. One without a zone is
 * UTC, wherever this runs. Undefined for what is no time.
 */
export function readUtcTime(text: string): number | undefined {
  const { date, time, zone = 'Z' } = isoTime.exec(text.trim())?.groups ?? {};
  const found = date === undefined ? readOther(text) : Date.parse(`${date}T${time?.replace(',', '.')}${toZone(zone)}`);
  return Number.isNaN(found) ? undefined : found;
}

/** ISO 8601 in UTC; undefined for what no calendar has. */
export function toIsoTime(milliseconds: number): string | undefined {
  const time = new Date(milliseconds);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}

/** Other forms that JavaScript knows; a day alone is UTC to it, and a time is not. */
function readOther(text: string): number {
  if (text.trim() === '') return Number.NaN;
  const isUtc = /^\d{4}(-\d{2}){0,2}$|(?:z|gmt|utc|[+-]\d{2}:?\d{2})$/i.test(text.trim());
  return Date.parse(isUtc ? text : `${text} UTC`);
}

/** `+02` and `+0200` are ISO as well, and JavaScript does not know them. */
function toZone(zone: string): string {
  const { sign, hours, minutes = '00' } = /^(?<sign>[+-])(?<hours>\d{2}):?(?<minutes>\d{2})?$/.exec(zone)?.groups ?? {};
  return sign === undefined ? 'Z' : `${sign}${hours}:${minutes}`;
}
