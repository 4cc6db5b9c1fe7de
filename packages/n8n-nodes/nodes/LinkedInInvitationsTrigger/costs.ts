import type { Lists } from './state.ts';

/** What one credit buys of a list at LinkupAPI. */
export const resultsPerCredit = 50;

/**
 * Credits that reading down to the baseline takes, unless more came since. With fewer, the same top of a list would be paid
 * for again and again.
 */
export function priceOfCheck({ received, connections }: Lists): number {
  return [received, connections]
    .filter((list) => list !== undefined)
    .reduce((price, { unconfirmed }) => price + 1 + Math.floor(unconfirmed.length / resultsPerCredit), 0);
}

/** What a day costs where credits are paid, with so many checks. */
export function creditsOfDay(checks: number, vendor: string): string {
  return `With the default intervals ${vendor} takes at most these credits a day: for <b>Invitation Received</b> ${checks}; for <b>Invitation Accepted</b> ${checks}, and 1 for every ${resultsPerCredit} pending sent invitations; for <b>Invitation Gone</b> 1, and those 1 for every ${resultsPerCredit}, once for both. More than 45 newcomers at once cost 1 more for every ${resultsPerCredit}. The first look takes 2 more, and 1 for every ${resultsPerCredit} received invitations. Polls before the Minimum Interval is over cost nothing.`;
}

/** How many requests a day takes elsewhere, with so many checks. */
export function requestsOfDay(checks: number): string {
  return `With the default intervals the trigger makes about ${checks} requests a day for <b>Invitation Received</b>, ${2 * checks} for <b>Invitation Accepted</b>, ${checks} for <b>Invitation Gone</b> (none besides Invitation Accepted), and once a day as many as it takes to list all sent invitations. Polls before the Minimum Interval is over make no request.`;
}
