import type { Handled, Invitation, InvitationError } from '@invitekit/clients';
import type { ActionOutcome, Sender } from '@invitekit/clients/sender';
import type { Explanation } from '../explanation.ts';
import type { OperationCall } from '../operation.ts';
import { explainUndone } from './to-undone.ts';

type Outcome = Exclude<ActionOutcome<Invitation, Handled>, { readonly is: 'waiting' }>;

interface Pace {
  readonly sender: Sender;
  readonly waitAtMostMs: number;
  readonly onDone: () => void;
}

/** Withdraws one after the other, and tells what became of each. @throws what is said to the first one, unless it is about that one alone. */
export async function withdrawAll(
  batch: readonly Invitation[],
  call: OperationCall,
  { sender, waitAtMostMs, onDone }: Pace,
): Promise<readonly Ended[]> {
  const ended: Ended[] = [];
  for await (const outcome of sender.withdraw(batch, { waitAtMostMs, signal: call.signal })) {
    if (outcome.is === 'waiting') continue;
    if (outcome.is === 'done') onDone();
    const error = answerToAll(outcome);
    if (error !== undefined) {
      call.stop(error);
      if (ended.length === 0) throw error;
    }
    ended.push(toEnded(outcome, call));
  }
  return ended;
}

/** What was answered about the account or the key, or got lost. */
function answerToAll(outcome: Outcome): InvitationError | undefined {
  if (outcome.is === 'uncertain') return outcome.error;
  return outcome.is === 'not-done' && outcome.endsRun ? outcome.error : undefined;
}

/**
 * What became of an invitation: `gone` when somebody was faster, such as the person who accepted it; `uncertain` when
 * nobody knows; `not-withdrawn` with the reason.
 */
type Ended = Invitation &
  (
    | {
        readonly outcome: 'withdrawn';
        readonly confirmedBy: Handled['confirmedBy'];
        readonly credits?: number | undefined;
      }
    | { readonly outcome: 'gone' }
    | ({ readonly outcome: 'not-withdrawn' | 'uncertain' } & Explanation)
  );

function toEnded(outcome: Outcome, { explain }: OperationCall): Ended {
  const { item } = outcome;
  if (outcome.is === 'done') {
    const { confirmedBy, credits } = outcome.result;
    return { ...item, outcome: 'withdrawn', confirmedBy, credits };
  }
  if (outcome.is === 'uncertain') return { ...explain(outcome.error), ...item, outcome: 'uncertain' };
  if (outcome.because === 'not-pending') return { ...item, outcome: 'gone' };
  return { ...explainUndone(outcome, explain), ...item, outcome: 'not-withdrawn' };
}
