import type { Answer } from '../../core/answer.ts';
import { createHandle, type Handling } from '../../core/handling.ts';
import type { Handled, InvitationClient, OperationOptions } from '../../core/invitation-client.ts';
import type { Retry } from '../../core/retry.ts';
import { withCode } from '../../core/with-code.ts';
import type { NetworkAnswer } from './actions.ts';
import type { Bill } from './bill.ts';
import { isRefusal } from './errors.ts';
import type { Lists } from './lists.ts';
import type { LinkupNetwork } from './network.ts';
import { creditsPerAction } from './prices.ts';

/** What it takes to handle invitations. */
export interface HandlingSettings extends Pick<InvitationClient, 'relationship'> {
  readonly network: LinkupNetwork;
  readonly lists: Lists;
  readonly retry: Retry;
}

/** An invitation that was found, and what looking it up cost, so far and from here on. */
interface Billed {
  readonly id: string;
  readonly bill: Bill;
}

interface BilledHandling<Found extends Billed> extends Pick<Handling<Found>, 'operation' | 'retry' | 'find' | 'act'> {
  readonly isDone: (found: Found, options: OperationOptions) => Promise<boolean>;
}

/** As `createHandle`, at the cost of the lookups and of the action. What was done is paid, although nobody saw the answer. */
export function createBilledHandle<Found extends Billed>({
  act,
  isDone,
  ...handling
}: BilledHandling<Found>): InvitationClient['accept'] {
  return createHandle<Found>({
    ...handling,
    vendor: 'linkup',
    async act(found, options) {
      const { credits, raw } = await act(found, options);
      return { credits: found.bill.plus(credits), raw };
    },
    isDone: async (found, options) => (await isDone(found, options)) && { credits: found.bill.plus(creditsPerAction) },
    // The parameters are well-formed, so it is the invitation that is not there any more.
    explain: (error) => (isRefusal(error, 'INVALID_PARAMS') ? withCode(error, 'not-pending') : error),
  });
}

/** What an action answered, and what it cost. */
export function toOutcome({ body }: Answer<NetworkAnswer>): Pick<Handled, 'raw' | 'credits'> {
  return { credits: body.metadata.credits_consumed, raw: body };
}
