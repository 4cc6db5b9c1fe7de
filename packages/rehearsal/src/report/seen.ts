import type { Rehearsed } from '../rehearsed/rehearsed.ts';

/** A request, and where it came from. */
export interface RequestLink {
  /** Its number in the journal. */
  readonly request: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The vendor's operation; null for a request that reached none. */
  readonly operation: string | null;
  /** What came of it: `done`, or what the answer said. */
  readonly came: string;
  readonly run: string | null;
  readonly workflow: string | null;
  readonly node: string | null;
}

/** A request that the report speaks of, as it stands in the journal. */
export interface SeenRequest extends RequestLink {
  readonly method: string;
  /** Null for an answer that was lost. */
  readonly status: number | null;
  /** As the report shows people; null where it names nobody. */
  readonly person: string | null;
  readonly credits: number;
}

/** A run that the report speaks of. Times are virtual, ISO 8601 in UTC. */
export interface SeenRun {
  readonly run: string;
  readonly workflow: string;
  /** What began it: `trigger`, `webhook`, `manual`; `program`. */
  readonly mode: string;
  readonly startedAt: string;
  /** Null for one that still waited. */
  readonly endedAt: string | null;
  readonly status: Rehearsed['runs'][number]['status'];
  /** What the builder would have seen; null where it did not fail. */
  readonly message: string | null;
  /** How many requests each of its nodes made. */
  readonly nodes: readonly { readonly node: string; readonly requests: number }[];
}
