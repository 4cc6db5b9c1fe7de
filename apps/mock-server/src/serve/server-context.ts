import type { Strays } from '../journal/strays.ts';
import type { Rehearsals } from '../rehearsals/rehearsals.ts';
import type { Sandboxes } from '../sandbox/sandboxes.ts';
import type { ObservedAnswer } from './observed-answer.ts';

/** What serving a request needs from the server. */
export interface ServerContext {
  readonly sandboxes: Sandboxes;
  /** The requests that opened none of them. */
  readonly strays: Strays;
  readonly rehearsals: Rehearsals;
  /** Names under which the server may be addressed, besides those of this machine. */
  readonly allowHosts: readonly string[];
  /** Refuses query parameters and body fields that the spec does not know. */
  readonly strict: boolean;
  /** Checks every answer against the spec, and turns one that does not fit into a failure. For tests of the fake. */
  readonly validateAnswers: boolean;
  /** How long an account that is slow takes, in milliseconds. */
  readonly slowMs: number;
  /** The time for answers outside of any sandbox, in milliseconds since 1970. */
  readonly systemTime: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Is told of every answer to a known operation. Default: nobody is. */
  readonly observe?: ((answer: ObservedAnswer) => void) | undefined;
  /** Takes note of what should never happen. */
  readonly report: (error: unknown) => void;
}
