import { linkup } from '@invitekit/specs/linkup/vendor';
import type { Lists } from './state.ts';

/** What one credit buys of a list, where lists cost credits. */
export const resultsPerCredit = linkup.resultsPerCredit.list_sent;

/**
 * Credits that reading down to the baseline takes, unless more came since. With fewer, the same top of a list would be paid
 * for again and again.
 */
export function priceOfCheck({ received, connections, messages }: Lists): number {
  return [received, connections]
    .filter((list) => list !== undefined)
    .reduce(
      (price, { unconfirmed }) => price + 1 + Math.floor(unconfirmed.length / resultsPerCredit),
      messages === undefined ? 0 : 1,
    );
}

/** What a day costs where credits are paid, with so many checks: received, connections, and a look at whom connections do not show. */
export function creditsOfDay(checks: number, vendor: string): string {
  return `With these defaults ${vendor} takes at most ${2 * checks + 1} credits a day, and 1 more for every ${resultsPerCredit} pending sent invitations. Looking at the account is free.`;
}

/** How many requests a day takes elsewhere, with so many checks: received, sent, connections, accounts. */
export function requestsOfDay(checks: number): string {
  return `With these defaults it makes at most ${4 * checks} requests a day, and once a day those that list all sent invitations.`;
}

/** What messages cost besides where credits are paid. */
export function messageCreditsOfDay(checks: number, vendor: string): string {
  const { get_conversation: messages } = linkup.resultsPerCredit;
  return `For messages ${vendor} takes ${checks} credits a day, and 1 for every ${messages} messages that it reads in conversations with something new.`;
}

/** What messages take besides elsewhere. */
export function messageRequestsOfDay(checks: number): string {
  return `For messages it makes ${checks} requests a day, and 1 for each conversation with something new.`;
}
