/** A number of a report, and how far it can be trusted. */
export interface Figure {
  /** Null where nobody can tell. */
  readonly count: number | null;
  /** Whether it is right, as long as nobody but senders of this store acts for the account. */
  readonly isExact: boolean;
  /** What it lacks, or counts too much, for people; null where it is exact. */
  readonly lacks: string | null;
}

/** @param lacks - What it lacks; false for what does not apply. */
export function figure(count: number | null, ...lacks: readonly (string | false)[]): Figure {
  const told = lacks.filter((each) => each !== false);
  return { count, isExact: told.length === 0, lacks: told.length === 0 ? null : told.join(' ') };
}
