import { day, hour, week } from '../../../src/world/lengths.ts';

const lengths = { hour, day, week } as const;

/** A length of time on the sandbox's clock; empty: none. */
export type Length = '' | keyof typeof lengths;

/** From when until when, by a clock that shows `now`, in milliseconds since 1970. Open where no length was chosen. */
export function windowOf(now: number, begins: Length, lasts: Length) {
  const from = begins === '' ? now : now + lengths[begins];
  return {
    ...(begins !== '' && { from: new Date(from).toISOString() }),
    ...(lasts !== '' && { until: new Date(from + lengths[lasts]).toISOString() }),
  };
}
