import type { Limits } from '../../run/vendor-contract.ts';
import { paidTogether } from './lists.ts';

/** The most credits that a run takes, when every list is long and everything can be done. */
export function mostCredits({ most, allowWrites, mayDoForGood, hasMember }: Limits): number {
  const pages = Math.ceil(most / paidTogether);
  // A page at the end, one of another account, and a look at one person.
  const list = pages + 1 + 1 + 1;
  // Two types of sent ones, and two of received ones.
  const types = 2 + 2;
  const look = hasMember ? 1 : 0;
  // The latest message, and those before it.
  const conversation = 1 + 1;
  const reads = 3 * list + types + 1 + look + conversation;
  // Invite and withdraw, with three looks at the person, two at the list and one at what was received; once more of each
  // but the last where an answer is lost.
  const invitation = 2 + 3 + 2 * pages + 1 + (2 + 1 + pages);
  const webhookDay = 10;
  // Accept, refuse and a checkpoint, with four looks at the list of received ones, two at people and one at connections;
  // a message, with a look at its conversation.
  const forGood = 3 + 4 + 2 + pages + (1 + conversation);
  return reads + (allowWrites ? invitation + webhookDay : 0) + (mayDoForGood ? forGood : 0);
}
