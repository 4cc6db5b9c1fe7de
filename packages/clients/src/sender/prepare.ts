import type { OperationOptions } from '../core/invitation-client.ts';
import { InvitationError } from '../core/invitation-error.ts';
import type { SendInput } from '../core/send.ts';
import type { Attempt } from './memory.ts';
import { notSentAfter } from './next-step.ts';
import type { NotSent } from './outcome.ts';
import { isAboutOne } from './refusals.ts';
import type { PacedOptions, Run } from './run.ts';
import { overBecause } from './turn.ts';

/** What `send` takes. */
export interface SendOptions extends PacedOptions {
  /**
   * Writes the note of somebody who is due, just before the invitation, for instance after a look at the profile. Nobody else is looked
   * at. When it fails, nothing is sent. Default: the note is the one that was given.
   */
  readonly noteFor?: ((input: SendInput, options: OperationOptions) => Promise<string | undefined>) | undefined;
}

/** What is sent to somebody who is due, or why nothing is. @throws what is said of the account. */
export async function prepared(
  run: Run,
  input: SendInput,
  attempt: Attempt,
  { noteFor, signal }: SendOptions,
): Promise<SendInput | NotSent> {
  if (noteFor === undefined) return input;
  const { account } = run;
  try {
    const note = await noteFor(input, { signal });
    // By it the note is known again in the conversation.
    if (note !== input.note) await account.settle(attempt, { mark: await account.markOf(note ?? '') });
    const over = await overBecause(run, attempt);
    if (over === undefined) return { ...input, note };
    await account.settle(attempt, { result: 'refused', gapMs: 0 });
    return over;
  } catch (error) {
    await account.settle(attempt, { result: 'refused', gapMs: 0 });
    if (!InvitationError.isInstance(error)) throw error;
    const why = notSentAfter(error, account.now());
    const isOfProfiles = error.code === 'quota-exceeded';
    if (isAboutOne(error)) return why;
    // Looks at profiles have a limit of their own, which holds up nothing else.
    if (!isOfProfiles) throw error;
    run.stop = { ...why, error: undefined, endsRun: true };
    return { ...why, endsRun: true };
  }
}
