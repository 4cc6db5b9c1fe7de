import { dayMs, minuteMs } from '../durations.ts';

/** What is known of the messages of an account. n8n stores it, so its keys never change. */
export interface KnownMessages {
  /** What is older is never told, by the vendor's clock, in milliseconds since 1970. */
  readonly since: number;
  /** Whether the last look read all that was new. */
  readonly isWhole: boolean;
  /** Of conversations in which somebody wrote since then: the hash of the id, and when, as far as it was read. */
  readonly latest: readonly (readonly [conversation: string, at: number])[];
  /** Hashes of the ids of messages that were seen, the last of them last. */
  readonly seen: readonly string[];
}

/** Messages may be listed late, and the clocks of LinkedIn and the vendor may differ. */
const slackMs = 5 * minuteMs;

/** `whole` when all that was new was read; `cut` when time or credits ran out; `partial` when a conversation was left out. */
export type LookEnding = 'whole' | 'partial' | 'cut';

/** Messages may come late. A conversation that can never be read must not make every later look longer. */
const lookedBackMs: Readonly<Record<LookEnding, number>> = {
  whole: dayMs,
  partial: 30 * dayMs,
  cut: Number.POSITIVE_INFINITY,
};

/** What a look changes in what is known. */
export class MessageMemory {
  readonly isWhole: boolean;
  readonly #before: KnownMessages | undefined;
  readonly #latest: Map<string, number>;
  readonly #seen: Set<string>;

  constructor(before: KnownMessages | undefined) {
    this.#before = before;
    this.isWhole = before?.isWhole === true;
    this.#latest = new Map(before?.latest);
    this.#seen = new Set(before?.seen);
  }

  /** What is older is of no interest in a look that began at a moment, in milliseconds since 1970. */
  sinceAt(startedAt: number): number {
    return this.#before?.since ?? startedAt - slackMs;
  }

  /** Whether somebody has written in a conversation since it was read. */
  isNewer(conversation: string, at: number): boolean {
    return at > (this.#latest.get(conversation) ?? 0);
  }

  noteRead(conversation: string, newestAt: number): void {
    this.#latest.set(conversation, newestAt);
  }

  /** Answers whether a message is seen for the first time. */
  noteSeen(message: string): boolean {
    const isNew = !this.#seen.has(message);
    this.#seen.add(message);
    return isNew;
  }

  /** What is known after a look that began at a moment. */
  after(startedAt: number, ending: LookEnding): KnownMessages {
    const since = Math.max(this.sinceAt(startedAt), startedAt - lookedBackMs[ending]);
    return {
      since,
      isWhole: ending === 'whole',
      latest: [...this.#latest].filter(([, at]) => at >= since),
      seen: [...this.#seen].slice(-mostSeen),
    };
  }
}

const mostSeen = 5000;
