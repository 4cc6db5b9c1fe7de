import { z } from 'zod';

const words = 'an ISO 8601 duration of weeks, days, hours, minutes and seconds, for instance P7D or PT90M';

/** A duration such as `P7D` or `PT90M`. */
export const durationSchema = z
  .string()
  .regex(/^P(?=[\dT])(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/, words);

const seconds = new Map([
  ['W', 604_800],
  ['D', 86_400],
  ['H', 3600],
  ['M', 60],
  ['S', 1],
]);

/** The length of a duration that fits the schema, in milliseconds. */
export function durationMs(duration: string): number {
  return [...duration.matchAll(/(\d+)([WDHMS])/g)].reduce(
    (sum, [, count, unit = '']) => sum + Number(count) * (seconds.get(unit) ?? 0) * 1000,
    0,
  );
}
