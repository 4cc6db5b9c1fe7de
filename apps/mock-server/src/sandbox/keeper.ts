import type { ChangeLog } from '../state/change-log.ts';
import type { Tables } from '../state/tables.ts';
import type { SandboxSeed } from './sandbox-seed.ts';

/** Nothing of what was to be kept has happened. The message says why, and what to do, to who has asked for it. */
export class NotKeptError extends Error {
  override readonly name = 'NotKeptError';
}

/** What is kept of a sandbox. */
export interface KeptSandbox {
  readonly id: string;
  readonly seed: SandboxSeed;
  readonly tables: Tables;
  /** A row of a table or of the world, as it is saved; undefined when it is not there. */
  row(table: string, id: string): unknown;
}

/** Who keeps sandboxes beyond the end of the process. What it was told is safe once a call has returned, and unchanged when it throws. */
export interface StateKeeper {
  /** Where a sandbox notes its changes from now on. */
  readonly createLog: () => ChangeLog;
  /** A sandbox is at its beginning: a new one, or one that was reset. */
  readonly begin: (sandbox: KeptSandbox) => void;
  /** Others will begin where a sandbox is now. */
  readonly freeze: (seed: SandboxSeed, sandbox: KeptSandbox) => void;
  /** Something may have changed. */
  readonly keep: (sandbox: KeptSandbox) => void;
  readonly remove: (id: string) => void;
}
