import type { Known } from '../values.ts';

export interface Person {
  readonly id: string;
  readonly publicIdentifier: string;
}

export interface People {
  /** Who has nothing to do with the first account in the beginning. */
  readonly strangers: readonly Person[];
  /** To whom it is connected in the beginning. */
  readonly connections: readonly Person[];
}

/** What the first account and somebody have written, by LinkedIn's ids. */
export interface Conversation {
  readonly id: string;
  /** Of its latest message. */
  readonly latestId: string;
  readonly member: Person;
}

/** A sandbox as a vendor shows it. */
export interface Surroundings extends People {
  /** Asks the vendor with the sandbox's key, or its key of another kind. The path follows the base URL. */
  readonly ask: (method: string, path: string, body?: unknown, kind?: string) => Promise<unknown>;
  /** The vendor's id of the first account. */
  readonly account: string;
  /** The latest first; none where nobody has written. */
  readonly conversations: readonly Conversation[];
  /** Where webhooks may be sent. */
  readonly hookUrl: string;
}

/**
 * What the names in a vendor's spec stand for in a sandbox, so that every operation can succeed: of each list, the nth
 * request takes the nth value. `operation.name` is for one operation, whose requests always have it, also where the spec
 * does not require it.
 */
export type FindValues = (surroundings: Surroundings) => Promise<Known>;

export function profileUrl({ publicIdentifier }: Person): string {
  return `https://www.linkedin.com/in/${publicIdentifier}`;
}
