import type { Judge } from '../run/judge.ts';

/** How an account stands to a person. */
export type Standing = 'none' | 'sent' | 'received' | 'connected';

export const standingWords: Readonly<Record<Standing, string>> = {
  none: 'a stranger',
  sent: 'invited already',
  received: 'somebody who has invited the account',
  connected: 'a connection already',
};

export function expectStanding(judge: Judge, standing: Standing, wanted: Standing): void {
  judge.expect(standing === wanted, 'relationship', standingWords[standing], standingWords[wanted]);
}
