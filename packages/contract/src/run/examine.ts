import { KnownFacts } from '../facts/check-facts.ts';
import type { ReadFacts } from '../facts/fact.ts';
import type { Problem } from '../report/report.ts';
import { checkTimes, type TimeFields } from '../times/check-times.ts';

interface Moment {
  /** When the answer came, by its own clock, in milliseconds since 1970. */
  readonly now: number;
  /** How much later it may be, in milliseconds. */
  readonly tolerance: number;
  /** Whether it belongs to the account that the run acts for. */
  readonly isOwn: boolean;
}

/** Judges an answer that fits the spec, by what it says. */
export type Examine = (body: unknown, moment: Moment) => readonly Problem[];

/** Times have to be times that can have been, and no answer may contradict another. */
export function createExamine(times: TimeFields, readFacts: ReadFacts): Examine {
  const known = new KnownFacts(readFacts);
  return (body, { isOwn, ...moment }) => [...checkTimes(body, times, moment), ...(isOwn ? known.check(body) : [])];
}
