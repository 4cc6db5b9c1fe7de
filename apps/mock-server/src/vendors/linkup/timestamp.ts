import { day } from '../../world/lengths.ts';

/** A time as the vendor's pages write it: whole seconds, in UTC. */
export function timestamp(time: Date | number): string {
  return new Date(time).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** Reads an ISO 8601 date, or date and time, which is in UTC unless it says otherwise. Undefined when it is neither. */
export function readTime(text: string): number | undefined {
  const iso = text.replace(' ', 'T');
  const isZoned = !iso.includes('T') || /(?:Z|[+-]\d{2}:?\d{2})$/i.test(iso);
  const time = Date.parse(isZoned ? iso : `${iso}Z`);
  return Number.isNaN(time) ? undefined : time;
}

/** The last moment that a date or time stands for: a date includes its whole day. */
export function readEnd(text: string): number | undefined {
  const time = readTime(text);
  return time !== undefined && text.length === 'yyyy-mm-dd'.length ? time + day - 1 : time;
}
