import type { Strays } from '../journal/strays.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { Sandboxes } from '../sandbox/sandboxes.ts';
import type { BoundOperation } from './bound-operation.ts';
import type { ObservedAnswer } from './observed-answer.ts';
import type { NotModelled } from './spec-document.ts';
import type { SpecValidator } from './validation.ts';
import type { VendorTraits } from './vendor.ts';

/** A vendor with all that its routes need. */
export interface Facade<Settings, State> {
  readonly vendor: VendorTraits<Settings, State>;
  readonly bound: readonly BoundOperation<Settings, State>[];
  /** What the vendor has besides those. */
  readonly notModelled: readonly NotModelled[];
  /** The vendor's kinds of key, the usual one first; none where it has one kind alone. */
  readonly keyKinds: readonly string[];
  /** Where the vendor says that it is up; undefined where it has no such path. */
  readonly healthPath: string | undefined;
  /** What may stand before the paths of the spec. */
  readonly prefixes: readonly string[];
  readonly validator: SpecValidator;
  /** The vendor's settings in a sandbox; the defaults where a request has none. */
  readonly settingsOf: (sandbox: Sandbox | undefined) => Settings;
  /** What the vendor remembers of a sandbox since it was made or reset. */
  readonly stateOf: (sandbox: Sandbox) => State;
  readonly context: ServerContext;
}

/** What every vendor's routes need from the server. */
export interface ServerContext {
  readonly sandboxes: Sandboxes;
  /** The requests that opened none of them. */
  readonly strays: Strays;
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
  /** Is told of every answer to a known operation. */
  readonly observe: (answer: ObservedAnswer) => void;
  /** Takes note of what should never happen. */
  readonly report: (error: unknown) => void;
}
