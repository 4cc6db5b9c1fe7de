import type { SystemTime } from '../clock/clock.ts';
import type { JournalSpace } from '../journal/journal-space.ts';
import type { Post } from '../webhooks/post.ts';
import type { Subscription } from '../webhooks/webhook.ts';
import type { StateKeeper } from './keeper.ts';
import type { SandboxPlan } from './plan.ts';
import type { Sandbox } from './sandbox.ts';
import type { SandboxState } from './sandbox-state.ts';

/** What every sandbox of a server needs of it. */
export interface SandboxContext {
  readonly systemTime: SystemTime;
  /** How webhooks are sent their messages. */
  readonly post: Post;
  /** The webhooks that every vendor has registered in a sandbox, after what is due at the vendors was done. */
  readonly subscriptions: (sandbox: Sandbox) => readonly Subscription[];
  /** Where the journals of all sandboxes are. */
  readonly journalSpace: JournalSpace;
  /**
   * How many invitations and connections all sandboxes may have together, what they share counted once; some 4 kB each.
   * Default 700,000.
   */
  readonly mostRecords?: number | undefined;
  /** Takes note of what should never happen. */
  readonly report: (error: unknown) => void;
  /** Who keeps what changes beyond the end of the process; undefined when nobody does. */
  readonly keeper?: StateKeeper | undefined;
}

/** How a sandbox begins, and where a reset brings it back to. Nobody changes it. */
export interface SandboxSeed {
  readonly plan: SandboxPlan;
  readonly state: SandboxState;
  /** What it was made from, and shares most with; undefined for what was made of a plan or a snapshot. */
  readonly origin?: SandboxSeed | undefined;
  /** Whether it begins with the real time, and a reset anew with that. Default: no. */
  readonly isRealTime?: boolean | undefined;
}
