import type { Facts } from '../facts/facts.ts';
import type { Act } from '../journal/act.ts';

/** What was seen of one kind. */
export interface Sighting {
  readonly sentence: string;
  /** How often. */
  readonly count: number;
  /** The requests of it, in their order. */
  readonly acts: readonly Act[];
  /** The keys of the people of it. */
  readonly people?: readonly string[];
  /** The nodes of it where no request tells, in the form `workflow: node`. */
  readonly nodes?: readonly string[];
  /** When it began, in milliseconds since 1970, where no request tells. */
  readonly at?: number;
}

/** Looks for one kind of finding; undefined when there is none. */
export type Detector = (facts: Facts) => Sighting | undefined;
