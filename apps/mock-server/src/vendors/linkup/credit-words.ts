/** A number of credits in words. */
export function wordCredits(credits: number): string {
  return `${credits} ${credits === 1 ? 'credit' : 'credits'}`;
}

/** How many credits are left, as the end of a sentence. */
export function wordLeft(balance: number): string {
  return `${balance} ${balance === 1 ? 'is' : 'are'} left.`;
}
