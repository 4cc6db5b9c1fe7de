import type { ChangeLog } from '../state/change-log.ts';
import type { Sandbox, SandboxSeed } from './sandbox.ts';

/** Who keeps sandboxes beyond the end of the process. What it was told is safe once a call has returned. */
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
