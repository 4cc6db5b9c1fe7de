import type { SandboxPlan } from './plan.ts';
import type { SandboxState } from './sandbox-state.ts';

/** How a sandbox begins, and where a reset brings it back to. Nobody changes it. */
export interface SandboxSeed {
  readonly plan: SandboxPlan;
  readonly state: SandboxState;
  /** What it was made from, and shares most with; undefined for what was made of a plan or a snapshot. */
  readonly origin?: SandboxSeed | undefined;
  /** Whether it begins with the real time, and a reset anew with that. Default: no. */
  readonly isRealTime?: boolean | undefined;
}
