import type { SystemTime } from '../clock/clock.ts';
import type { JournalSpace } from '../journal/journal-space.ts';
import type { Post } from '../webhooks/post.ts';
import type { Subscription } from '../webhooks/webhook.ts';
import type { StateKeeper } from './keeper.ts';

/** What every sandbox of a server needs of it. */
export interface Context<Sandbox> {
  readonly systemTime: SystemTime;
  /** How webhooks are sent their messages. */
  readonly post: Post;
  /** What the clock of their receivers says at a sandbox's time; both in milliseconds since 1970. */
  readonly signingTime: (at: number) => number;
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
