import type { InvitationClient } from '@invitekit/clients';

/** Where the account is reached: the vendor, or a fake. */
export interface Place {
  readonly mode: 'live' | 'fake';
  readonly client: InvitationClient;
  readonly account: string;
  /** The name of the file in which the sender remembers what it did there. */
  readonly memory: string;
  /** What no answer and no log may show. */
  readonly secrets: readonly string[];
  /** The page of a fake, on which a person sees everything and moves the clock. */
  readonly page: string | undefined;
  /** Lets the client know the time, where somebody may have moved the clock. */
  readClock(): Promise<void>;
  close(): Promise<void>;
}

/** As people and models see it. */
export function shownMode(mode: Place['mode']): 'LIVE' | 'FAKE' {
  return mode === 'live' ? 'LIVE' : 'FAKE';
}
