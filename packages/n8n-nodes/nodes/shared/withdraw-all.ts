import { type Invitation, type InvitationClient, InvitationError } from '@invitekit/clients';
import { isAboutOne, UnexplainedRefusals } from '@invitekit/clients/sender';
import { attempt } from './attempt.ts';
import type { Explanation } from './explanation.ts';
import type { OperationCall } from './operation.ts';
import { perRun } from './per-run.ts';

/**
 * What became of an invitation: `gone` when somebody was faster, such as the person who accepted it; `uncertain` when
 * nobody knows; `not-withdrawn` with the reason.
 */
export type Outcome =
  | { readonly outcome: 'withdrawn'; readonly confirmedBy: 'answer' | 'lookup'; readonly credits?: number | undefined }
  | { readonly outcome: 'gone' }
  | ({ readonly outcome: 'not-withdrawn' | 'uncertain' } & Explanation);

/** What a run of the node has withdrawn so far, for all accounts. */
export const withdrawingOf = perRun(() => ({ attempts: 0, withdrawn: 0 }));

/**
 * Withdraws one after the other, and tells what became of each. What speaks against the account ends it, and all that
 * remain are not withdrawn.
 *
 * @throws what is said to the first one, unless it is about that one alone.
 */
export async function withdrawAll(
  client: InvitationClient,
  batch: readonly Invitation[],
  { run, signal, explain, stop }: OperationCall,
  pause: () => number,
): Promise<readonly Outcome[]> {
  const withdrawing = withdrawingOf(run);
  const refusals = new UnexplainedRefusals();
  const outcomes: Outcome[] = [];
  let skipped: Explanation | undefined;
  for (const [index, invitation] of batch.entries()) {
    if (skipped !== undefined) {
      outcomes.push({ outcome: 'not-withdrawn', ...skipped });
      continue;
    }
    if (withdrawing.attempts > 0) await run.sleep(pause(), signal);
    signal?.throwIfAborted();
    withdrawing.attempts += 1;
    const tried = await attempt(() => client.withdraw(invitation, { signal }));
    if ('value' in tried) {
      const { confirmedBy, credits } = tried.value;
      withdrawing.withdrawn += 1;
      refusals.note(undefined);
      outcomes.push({ outcome: 'withdrawn', confirmedBy, credits });
      continue;
    }
    const { error } = tried;
    if (!InvitationError.isInstance(error)) throw error;
    refusals.note(error);
    if (!isAboutOne(error) || refusals.areALimit) skipped = stop(error);
    if (index === 0 && !isAboutOne(error)) throw error;
    outcomes.push(toOutcome(error, explain(error)));
  }
  return outcomes;
}

function toOutcome({ code, isUncertain }: InvitationError, explanation: Explanation): Outcome {
  if (isUncertain) return { outcome: 'uncertain', ...explanation };
  return code === 'not-pending' ? { outcome: 'gone' } : { outcome: 'not-withdrawn', ...explanation };
}
