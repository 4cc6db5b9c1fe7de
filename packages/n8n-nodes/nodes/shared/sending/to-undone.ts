import type { InvitationError, MemberReference } from '@invitekit/clients';
import { isAboutOne, type NotSent } from '@invitekit/clients/sender';
import { type Explanation, explainReason } from '../explanation.ts';
import type { NotDone, OperationCall } from '../operation.ts';

type Undone =
  | (NotSent & { readonly is: 'not-sent' | 'not-done' })
  | { readonly is: 'uncertain'; readonly error: InvitationError };

/**
 * What comes out for an item that was not done.
 *
 * @throws the vendor's answer where it is about the account or the key, or was lost.
 */
export function toUndone(
  outcome: Undone,
  { explain }: Pick<OperationCall, 'explain'>,
  member?: MemberReference,
): NotDone {
  const { error } = outcome;
  if (error !== undefined && !isAboutOne(error)) throw error;
  const about = member === undefined ? {} : { member };
  if (outcome.is === 'uncertain') throw outcome.error;
  return { notDone: { ...explainUndone(outcome, explain), ...about } };
}

/** Why something was not done, as the sender tells it. */
export function explainUndone(outcome: NotSent, explain: (error: unknown) => Explanation): Explanation {
  const { because, error } = outcome;
  if (error !== undefined) return explain(error);
  return explainReason(because === 'do-not-contact' ? 'do-not-invite' : because, outcome);
}
