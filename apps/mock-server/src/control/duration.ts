import { z } from 'zod';
import { day, hour, minute, second, week } from '../world/lengths.ts';

const words = 'an ISO 8601 duration of weeks, days, hours, minutes and seconds, for instance P7D or PT90M';

/** A duration such as `P7D` or `PT90M`. */
export const durationSchema = z
  .string()
  .regex(/^P(?=[\dT])(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/, words);

const lengths = new Map([
  ['W', week],
  ['D', day],
  ['H', hour],
  ['M', minute],
  ['S', second],
]);

/** The length of a duration that fits the schema, in milliseconds. */
export function durationMs(duration: string): number {
  return [...duration.matchAll(/(\d+)([WDHMS])/g)].reduce(
    (sum, [, count, unit = '']) => sum + Number(count) * (lengths.get(unit) ?? 0),
    0,
  );
}
