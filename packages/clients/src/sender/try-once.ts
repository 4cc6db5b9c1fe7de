import { InvitationError } from '../core/invitation-error.ts';
import type { Attempt } from './memory.ts';
import { notSentAfter } from './next-step.ts';
import type { NotSent } from './outcome.ts';
import { isAboutOne } from './refusals.ts';
import { noteRefusal, type Run, stopAfter } from './run.ts';

/** How an attempt ended. What was done is not written down yet. */
export type Ending<Result> =
  | { readonly is: 'done'; readonly result: Result }
  | { readonly is: 'refused'; readonly why: NotSent }
  | { readonly is: 'uncertain'; readonly error: InvitationError };

/** Does it, and writes down what became of it when it was not done. @throws what is no answer, such as an abort. */
export async function tryOnce<Result>(run: Run, attempt: Attempt, act: () => Promise<Result>): Promise<Ending<Result>> {
  const { account } = run;
  try {
    return { is: 'done', result: await act() };
  } catch (error) {
    if (isAboutOne(error)) return { is: 'refused', why: await noteRefusal(account, attempt, error) };
    const isRefusal = InvitationError.isInstance(error) && !error.isUncertain;
    await account.settle(attempt, { result: isRefusal ? 'refused' : 'uncertain', endedAt: account.now() });
    if (!InvitationError.isInstance(error)) throw error;
    if (isRefusal) return { is: 'refused', why: await stopAfter(run, error) };
    run.stop = { ...notSentAfter(error, account.now()), error: undefined, endsRun: true };
    return { is: 'uncertain', error };
  }
}
