import type { Incomplete, Report } from '../report/report.ts';

/** What a run will do, said before it does it. */
export interface Plan {
  readonly baseUrl: string;
  /** Undefined where none could be read. */
  readonly accountId: string | undefined;
  readonly member: string | undefined;
  readonly mode: Report['mode'];
  /** The most credits that it takes; undefined where the vendor counts none. */
  readonly mostCredits: number | undefined;
  readonly most: number;
  /** The operations that are checked, with those that they need; undefined where all are. */
  readonly operations: readonly string[] | undefined;
  /** How many lists are read. */
  readonly lists: number;
  /** Why nothing proves that the server is a fake; undefined where something does. */
  readonly whyNoFake: string | undefined;
  /** Why the run cannot begin; undefined when it can. */
  readonly problem: Incomplete | undefined;
}
