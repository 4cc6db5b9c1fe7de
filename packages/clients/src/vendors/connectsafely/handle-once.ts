import type { Handled } from '../../core/invitation-client.ts';
import { InvitationError } from '../../core/invitation-error.ts';
import { type Write, writeOnce } from '../../core/write-once.ts';
import { vendor } from './context.ts';

/** Answers or withdraws an invitation once. Looking it up may also show that it is not pending any more. */
export async function handleOnce(write: Write<Handled | InvitationError>): Promise<Handled> {
  const outcome = await writeOnce(write);
  if (InvitationError.isInstance(outcome)) throw outcome;
  return outcome;
}

/**
 * The invitation was answered, withdrawn or never there; `answer` is how the vendor said so. After a failure that may have
 * been this one's doing, so it is as uncertain as the failure.
 */
export function notPending(name: string, answer?: InvitationError): InvitationError {
  const message = `No invitation of ${name} is pending at ${vendor}.`;
  return new InvitationError('not-pending', message, { ...answer?.details, vendor, isRetryable: undefined });
}
