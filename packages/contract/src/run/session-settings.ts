import type { Coverage } from '../coverage/coverage.ts';
import type { Incomplete } from '../report/report.ts';
import type { Spec } from '../spec/spec.ts';
import type { SeenAccount } from './accounts.ts';
import type { ExchangeSettings } from './exchange-patiently.ts';
import type { Control } from './fake/control.ts';
import type { Negatives } from './negatives/how-many.ts';
import type { VendorClock } from './vendor-clock.ts';

export interface SessionSettings extends ExchangeSettings {
  readonly clock: VendorClock;
  readonly spec: Spec;
  /** Why an operation must not be run; undefined when it may. */
  readonly whyNot: (operation: string) => string | undefined;
  /** Whether a Service key was given, besides the key. */
  readonly hasServiceKey: boolean;
  /** What keeps the run from beginning; undefined when nothing does. */
  readonly problem: Incomplete | undefined;
  /** The account to act for; undefined where none could be read. */
  readonly accountId: string | undefined;
  /** The accounts of the key, as far as they could be read. */
  readonly accounts: readonly SeenAccount[];
  /** The public identifier of whom to invite and look up, or the id where the vendor takes ids. */
  readonly member: string | undefined;
  /** How many items of a list are read at most. */
  readonly most: number;
  /** Whether the server proved to be a fake. */
  readonly isFake: boolean;
  /** Moves the world of a proven fake, where that may be done. */
  readonly control: Control | undefined;
  /** Which operations are checked; all where undefined. */
  readonly chosen: ReadonlySet<string> | undefined;
  readonly negatives: Negatives;
  /** Chooses where there is too much to do all of it. */
  readonly seed: number;
  readonly coverage: Coverage;
  /** Whether what cannot be undone may be done, as it is a fake. */
  readonly mayDoForGood: boolean;
}

/** What came of a request that the vendor may refuse for good reasons. */
export type Attempt<Body> = { readonly ok: true; readonly body: Body } | Refused;

/** A refusal, in a word or two and as the vendor put it. */
export interface Refused {
  readonly ok: false;
  readonly status: number;
  readonly label: string;
  readonly words: string;
}
