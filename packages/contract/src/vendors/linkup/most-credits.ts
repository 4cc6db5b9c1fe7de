import type { Work } from '../../run/vendor-contract.ts';
import { loadSpec } from '../../spec/spec.ts';
import { inboxPage } from './inbox-checks.ts';
import { paidTogether } from './lists.ts';
import type { LinkupOperations } from './operations.ts';

type Prices = Partial<Record<keyof LinkupOperations, number>>;

/** The most credits that a run takes, when every list is long and everything can be done. */
export function mostCredits(work: Work): number {
  const { most, runs } = work;
  const hasMember = work.member !== undefined;
  const pages = Math.ceil(most / paidTogether);
  // A page at the end, one of another account, and a look at one person.
  const list = pages + 1 + 1 + 1;
  const types = 2;
  // The latest message, and those before it; and where the list was not read, a look for somebody to write to.
  const conversation = 1 + 1 + (runs('list_connections') ? 0 : 1);
  const prices: Prices = {
    list_sent: list + types,
    list_invitations: list + types,
    list_connections: list,
    recommendations: 1,
    check_invitation: hasMember ? 1 : 0,
    get_conversation: conversation,
    // Its pages, two of one conversation, all in one page, and those that are not read.
    list_inbox: Math.ceil(most / inboxPage) + 2 + 1 + 1,
    get: hasMember ? 1 : 0,
    // Invite and withdraw, with three looks at the person, two at the list and one at what was received; once more of
    // each but the last where an answer is lost.
    invite: 2 + 3 + 2 * pages + 1 + (2 + 1 + pages),
    // Two looks at the list of received ones, one at a person; whoever was accepted is looked for among the connections.
    accept: 1 + 2 + 1 + pages,
    decline: 1 + 2 + 1,
    checkpoint: 1,
    // Two messages, their conversation by pages, two more pages of it, and a look at somebody who gets none.
    send: 2 + conversation + 2 + (hasMember ? 1 : 0),
  };
  const sum = Object.entries(prices).reduce((credits, [id, price]) => credits + (runs(id) ? price : 0), 0);
  return sum + webhookDay(work) + events(work) + looksAtState(work);
}

/** However many webhooks watch an account. */
function webhookDay({ runs }: Work): number {
  return runs('create_webhook') || runs('rotate_webhook_secret') ? 10 : 0;
}

/** Three invitations are accepted, each with two looks at those that were received. */
function events({ mayDoForGood, runs }: Work): number {
  return mayDoForGood && runs('delete_webhook') ? 3 * (1 + 2) : 0;
}

/** After the wrong requests to each operation that writes, the three lists are looked at, and once before. */
function looksAtState({ isFake, negatives, runs }: Work): number {
  if (!isFake || negatives === 'none') return 0;
  const { operations, effectOf } = loadSpec('linkup');
  const writing = operations.filter(({ id }) => effectOf(id) !== 'read' && runs(id)).length;
  return 3 * (writing + 1);
}
