import { type Invitation, type InvitationClient, InvitationError, isOverBudget } from '@invitekit/clients';
import { attempt } from './attempt.ts';

/** Every sent invitation that is pending. A part of them would not do, so Max Credits must suffice for all. */
export async function readAllSent(
  client: InvitationClient,
  signal: AbortSignal | undefined,
): Promise<readonly Invitation[]> {
  const found: Invitation[] = [];
  const reading = await attempt(async () => {
    for await (const invitation of client.listAllSent({ signal })) found.push(invitation);
  });
  if ('value' in reading) return found;
  if (!isOverBudget(reading.error)) throw reading.error;
  const message = `Max Credits does not suffice to read the whole list of pending invitations, of which there are more than ${found.length}. It takes 1 credit for every 50.`;
  throw new InvitationError('insufficient-credits', message, { vendor: client.vendor, isRetryable: false });
}
