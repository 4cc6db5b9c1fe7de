import { type Invitation, type InvitationClient, InvitationError, isOverBudget } from '@invitekit/clients';
import { attempt } from './attempt.ts';

/** Every sent invitation that is pending. A part of them would not do, so Max Credits must suffice for all. */
export async function readAllSent(
  client: InvitationClient,
  signal: AbortSignal | undefined,
): Promise<readonly Invitation[]> {
  const found: Invitation[] = [];
  const reading = await attempt(async () => {
    const listing = client.listAllSent({ signal });
    let step = await listing.next();
    for (; step.done !== true; step = await listing.next()) found.push(step.value);
    return step.value;
  });
  if ('value' in reading) {
    if (reading.value.isComplete) return found;
    const message =
      'The list of pending invitations changed again and again while it was read, so that somebody may be missing in it. Nothing was done. Run the workflow again later.';
    throw new InvitationError('unexpected-answer', message, { vendor: client.vendor });
  }
  if (!isOverBudget(reading.error)) throw reading.error;
  const message = `Max Credits does not suffice to read the whole list of pending invitations, of which there are more than ${found.length}. It takes 1 credit for every 50.`;
  throw new InvitationError('insufficient-credits', message, { vendor: client.vendor, isRetryable: false });
}
