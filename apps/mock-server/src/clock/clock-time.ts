import { z } from 'zod';
import { clockRange } from './clock.ts';

const timeWords = 'a time with Z or an offset, for instance 2026-06-01T09:00:00Z or 2026-06-01T11:00:00+02:00';

/** A time that a clock can show. */
export const clockTimeSchema = z.iso.datetime({ offset: true, error: timeWords }).refine((text) => {
  const time = new Date(text);
  return time >= clockRange.from && time <= clockRange.to;
}, 'a time from 2003 to 2999');
