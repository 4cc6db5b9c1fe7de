import { z } from 'zod';
import type { ClockState } from '../clock/clock.ts';

export const clockSchema = z
  .strictObject({
    now: z.iso.datetime(),
    running: z.boolean(),
    speed: z.number().describe('How many of its seconds pass in one real second while it runs.'),
  })
  .meta({ id: 'Clock', description: 'Where a clock stands, and whether it runs.' });

export function presentClock({ now, running, speed }: ClockState): z.input<typeof clockSchema> {
  return { now: now.toISOString(), running, speed };
}
