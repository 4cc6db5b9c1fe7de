import type { Lists } from './state.ts';

/** What one credit buys of a list at LinkupAPI. */
export const resultsPerCredit = 50;

/**
 * Credits that a look down to known ground takes, unless more came since. With fewer, the same top of a list would be paid
 * for again and again.
 */
export function priceOfLook({ received, connections }: Lists): number {
  return [received, connections]
    .filter((list) => list !== undefined)
    .reduce((price, { ahead }) => price + 1 + Math.floor(ahead.length / resultsPerCredit), 0);
}

/** What a day costs where credits are paid, with so many looks. */
export function creditsOfDay(looks: number, vendor: string): string {
  return `With the default intervals ${vendor} takes at most these credits a day: for <b>Invitation Received</b> ${looks}; for <b>Invitation Accepted</b> ${looks}, and 1 for every ${resultsPerCredit} pending sent invitations; for <b>Invitation Gone</b> 1, and those 1 for every ${resultsPerCredit}, once for both. More than 45 newcomers at once cost 1 more for every ${resultsPerCredit}. The first look takes 2 more, and 1 for every ${resultsPerCredit} received invitations. Polls before the Minimum Interval is over cost nothing.`;
}

/** How many requests a day takes elsewhere, with so many looks. */
export function requestsOfDay(looks: number): string {
  return `With the default intervals the trigger makes about ${looks} requests a day for <b>Invitation Received</b>, ${2 * looks} for <b>Invitation Accepted</b>, ${looks} for <b>Invitation Gone</b> (none besides Invitation Accepted), and once a day as many as it takes to list all sent invitations. Polls before the Minimum Interval is over make no request.`;
}
