import { People } from '../people.ts';
import { perAccount, perRun } from '../per-run.ts';
import { UnexplainedRefusals } from '../refusals-of-one.ts';
import type { SentBook } from './sent-book.ts';

/** What a run of the node has sent so far. */
export const sendingOf = perRun(() => ({
  /** Requests to send, also those that were refused. */
  attempts: 0,
  sent: 0,
}));

interface AccountMemory {
  /** Whom earlier items of the run named. */
  readonly met: People;
  readonly refusals: UnexplainedRefusals;
  /** Read for the first item that gets so far. */
  book?: SentBook;
}

/** What a run knows of an account. */
export const accountOf = perAccount<AccountMemory>(() => ({ met: new People(), refusals: new UnexplainedRefusals() }));
