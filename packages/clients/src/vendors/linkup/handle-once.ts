import type { Handled } from '../../core/invitation-client.ts';
import type { Retry } from '../../core/retry.ts';
import { withCode } from '../../core/with-code.ts';
import { writeOnce } from '../../core/write-once.ts';
import type { Bill } from './bill.ts';
import { isRefusal } from './errors.ts';
import type { Lists } from './lists.ts';
import type { LinkupNetwork } from './network.ts';
import { creditsPerAction } from './prices.ts';
import type { ReadRelationship } from './relationship.ts';

/** What it takes to handle invitations. */
export interface HandlingSettings {
  readonly network: LinkupNetwork;
  readonly lists: Lists;
  readonly relationship: ReadRelationship;
  readonly retry: Retry;
}

interface Handling {
  readonly id: string;
  readonly act: () => Promise<Pick<Handled, 'raw' | 'credits'>>;
  /** Looks whether it happened. */
  readonly isDone: () => Promise<boolean>;
  /** What looking it up cost, so far and from here on. */
  readonly bill: Bill;
  readonly retry: Retry;
  readonly signal: AbortSignal | undefined;
}

/** Accepts, refuses or withdraws an invitation that was found. */
export async function handleOnce({ id, act, isDone, bill, retry, signal }: Handling): Promise<Handled> {
  const vendor = 'linkup';
  try {
    return await writeOnce<Handled>({
      act: async () => {
        const { credits, raw } = await act();
        return { vendor, id, confirmedBy: 'answer', credits: bill.plus(credits), raw };
      },
      findOut: async () => {
        if (!(await isDone())) return undefined;
        return { vendor, id, confirmedBy: 'lookup', credits: bill.plus(creditsPerAction), raw: undefined };
      },
      retry,
      signal,
    });
  } catch (error) {
    // The parameters are well-formed, so it is the invitation that is not there any more.
    throw isRefusal(error, 'INVALID_PARAMS') ? withCode(error, 'not-pending') : error;
  }
}
