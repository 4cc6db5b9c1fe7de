import type { RelationshipState } from '../core/relationship.ts';
import type { NotSent } from './outcome.ts';

export const alreadyConnected: NotSent = {
  because: 'already-connected',
  next: 'skip',
  message: 'This person is a connection.',
};

export const alreadyInvited: NotSent = {
  because: 'already-invited',
  next: 'skip',
  message: 'An invitation between the two is pending.',
};

/** Why somebody need not be invited who stands to the account like that; undefined when nothing is known that speaks against it. */
export function standingOf(state: RelationshipState): NotSent | undefined {
  if (state === 'connected') return alreadyConnected;
  return state === 'sent' || state === 'received' ? alreadyInvited : undefined;
}
