import { People, UnexplainedRefusals } from '@invitekit/clients/sender';
import { perAccount, perExecution, perRun } from '../per-run.ts';
import type { SendingHistory } from './sending-history.ts';

/** What the node has sent so far in an execution. */
export const sendingOf = perExecution(() => ({
  /** Requests to send, also those that were refused. */
  attempts: 0,
  sent: 0,
}));

interface AccountMemory {
  /** Whom earlier items of the run named. */
  readonly seen: People;
  readonly refusals: UnexplainedRefusals;
}

/** What a run knows of an account. */
export const accountOf = perAccount<AccountMemory>(perRun, () => ({
  seen: new People(),
  refusals: new UnexplainedRefusals(),
}));

interface HistoryCache {
  /** Read for the first item that gets so far, and anew when it may be wrong by now. */
  cached?:
    | {
        readonly history: SendingHistory;
        /** By n8n's clock, and by the vendor's; in milliseconds since 1970. */
        readonly readAt: number;
        readonly vendorTime: number;
        /** How many had been sent through the account's queue. */
        sendsBefore: number;
      }
    | undefined;
}

/** What an execution has read of an account. */
export const historyCacheOf = perAccount<HistoryCache>(perExecution, () => ({}));
