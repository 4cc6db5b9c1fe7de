import type { VendorName } from '@invitekit/specs/vendors';

/** What has changed. */
export const driftKinds = {
  gone: 'a field is gone',
  came: 'a new field',
  null: 'a field became nullable',
  type: 'a field has another type',
  value: 'a new value',
  error: 'a new error',
  status: 'another status',
  credits: 'another price',
  form: 'another form',
} as const;

export type DriftKind = keyof typeof driftKinds;

/** What a recording is compared with. */
export type Against = 'spec' | 'earlier' | 'fake';

/** A change of the spec, or of the fake, that would take a drift in. */
export interface Patch {
  /** The file, from the root of the repository; `fake` for a setting of a sandbox. */
  readonly file: string;
  /** Where in it, as a JSON pointer. */
  readonly at: string;
  /** What to do there. */
  readonly does: 'add' | 'replace' | 'remove';
  /** What stands there then; for `remove`, what goes. */
  readonly yaml: string;
}

/** Something that the recordings show and the spec, the earlier recordings or the fake do not. It holds no values. */
export interface Drift {
  readonly operation: string;
  /** The status of the answers that show it. */
  readonly status: number;
  readonly kind: DriftKind;
  /** Where in the answer, as a JSON pointer in which an item of a list is `*`; empty for the answer itself. */
  readonly place: string;
  readonly against: readonly Against[];
  /** `maybe`: chance, or another state of the account, would explain it as well. */
  readonly certainty: 'sure' | 'maybe';
  /** What came, and what was to come, as a sentence about shapes. */
  readonly sentence: string;
  /** What it probably means. */
  readonly meaning: string;
  readonly patch: Patch | undefined;
}

/** A field that the spec knows and no answer had. That alone says nothing. */
export interface NotSeen {
  readonly operation: string;
  readonly status: number;
  readonly place: string;
  /** In how many objects it could have been. */
  readonly of: number;
}

/** An inferred fact that live answers bear out. */
export interface Settled {
  readonly operation: string;
  /** Where the fact stands in the spec, as a JSON pointer. */
  readonly at: string;
  readonly patch: Patch;
}

export interface DriftReport {
  readonly vendor: VendorName;
  /** `fake`: anything that is not known to be the vendor itself; then nothing is settled. */
  readonly target: 'live' | 'fake';
  /** The first and the last day of the recordings. */
  readonly recorded: readonly [from: string, to: string];
  readonly exchanges: number;
  /** Undefined where there were none to compare with. */
  readonly earlier: { readonly exchanges: number } | undefined;
  /** How many answers of a fake were compared, and of how many none could be. */
  readonly fake: { readonly compared: number; readonly leftOut: number } | undefined;
  readonly drifts: readonly Drift[];
  readonly notSeen: readonly NotSeen[];
  readonly settled: readonly Settled[];
}
