const lengths = { hour: 3_600_000, day: 86_400_000, week: 604_800_000 } as const;

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
