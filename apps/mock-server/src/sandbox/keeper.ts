import type { ChangeLog } from '../state/change-log.ts';
import type { Sandbox, SandboxSeed } from './sandbox.ts';

/** Nothing of what was to be kept has happened. The message says why, and what to do, to who has asked for it. */
export class NotKeptError extends Error {
  override readonly name = 'NotKeptError';
}

/** Who keeps sandboxes beyond the end of the process. What it was told is safe once a call has returned, and unchanged when it throws. */
export interface StateKeeper {
  /** Where a sandbox notes its changes from now on. */
  readonly createLog: () => ChangeLog;
  /** A sandbox is at its beginning: a new one, or one that was reset. */
  readonly begin: (sandbox: Sandbox) => void;
  /** Others will begin where a sandbox is now. */
  readonly freeze: (seed: SandboxSeed, sandbox: Sandbox) => void;
  /** Something may have changed. */
  readonly keep: (sandbox: Sandbox) => void;
  readonly remove: (id: string) => void;
}
