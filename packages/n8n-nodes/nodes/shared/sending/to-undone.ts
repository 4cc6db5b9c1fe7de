import type { InvitationError, MemberReference } from '@invitekit/clients';
import type { NotWritten } from '@invitekit/clients/sender';
import { type Explanation, explainReason } from '../explanation.ts';
import type { NotDone, OperationCall } from '../operation.ts';

type Undone =
  | (NotWritten & { readonly is: 'not-sent' | 'not-done' })
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
  if (outcome.is === 'uncertain') throw outcome.error;
  if (outcome.error !== undefined && outcome.endsRun) throw outcome.error;
  const about = member === undefined ? {} : { member };
  return { notDone: { ...explainUndone(outcome, explain), ...about } };
}

/** Why something was not done, as the sender tells it. */
export function explainUndone(outcome: NotWritten, explain: (error: unknown) => Explanation): Explanation {
  const { because, error, endsRun } = outcome;
  // What became of an earlier attempt stays unknown, whatever was answered to the question.
  if (error?.code === because) return explain(error);
  const explanation = explainReason(because, outcome);
  return endsRun && error === undefined ? { ...explanation, stopped: true } : explanation;
}
