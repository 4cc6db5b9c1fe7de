import type { Sandbox } from '../sandbox/sandbox.ts';
import type { Sandboxes } from '../sandbox/sandboxes.ts';
import type { BoundOperation } from './bound-operation.ts';
import type { SpecValidator } from './validation.ts';
import type { VendorTraits } from './vendor.ts';

/** A vendor with all that its routes need. */
export interface Facade<Settings> {
  readonly vendor: VendorTraits<Settings>;
  readonly bound: readonly BoundOperation<Settings>[];
  /** What may stand before the paths of the spec. */
  readonly prefixes: readonly string[];
  readonly validator: SpecValidator;
  /** The vendor's settings in a sandbox; the defaults where a request has none. */
  readonly settingsOf: (sandbox: Sandbox | undefined) => Settings;
  readonly context: ServerContext;
}

/** What every vendor's routes need from the server. */
export interface ServerContext {
  readonly sandboxes: Sandboxes;
  /** Checks every answer against the spec, and turns one that does not fit into a failure. For tests of the fake. */
  readonly validateAnswers: boolean;
  /** How long an account that is slow takes, in milliseconds. */
  readonly slowMs: number;
  /** The time for answers outside of any sandbox, in milliseconds since 1970. */
  readonly systemTime: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Takes note of what should never happen. */
  readonly report: (error: unknown) => void;
}
