import { linkup } from '@invitekit/specs/linkup/vendor';
import { property } from '../../core/problem.ts';
import type { LinkupAction, LinkupParams } from './actions.ts';

/** The actions by which invitations and people are listed. */
export type ListAction = 'list_connections' | 'list_invitations' | 'list_sent';

/** What one credit buys of a list. A function, because bundlers keep what a module reads from an object. */
export function resultsPerCredit(action: ListAction | 'recommendations' | 'get_conversation' | 'list_inbox'): number {
  return linkup.resultsPerCredit[action];
}

/** How many a list gives when it is not told. */
const defaultCount = 10;

/** Every successful action on one person or one invitation costs this; refusals are free. */
export const creditsPerAction = 1;

/** The most credits that an action can cost. */
export const highestPrices: {
  readonly [Action in LinkupAction]: (params: LinkupParams<Action>) => number;
} = {
  accept: () => creditsPerAction,
  check_invitation: () => creditsPerAction,
  decline: () => creditsPerAction,
  invite: () => creditsPerAction,
  list_connections: ({ count = defaultCount }) => Math.ceil(count / resultsPerCredit('list_connections')),
  list_invitations: ({ count = defaultCount }) => Math.ceil(count / resultsPerCredit('list_invitations')),
  list_sent: ({ count = defaultCount }) => Math.ceil(count / resultsPerCredit('list_sent')),
  recommendations: ({ count = defaultCount }) => Math.ceil(count / resultsPerCredit('recommendations')),
  withdraw: () => creditsPerAction,
};

/** What an answer says that it cost. */
export function creditsOf(body: unknown): number | undefined {
  const credits = property(property(body, 'metadata'), 'credits_consumed');
  return typeof credits === 'number' ? credits : undefined;
}
