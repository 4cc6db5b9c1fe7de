import { type Invitation, type InvitationClient, InvitationError, isOverBudget } from '@invitekit/clients';
import { readPending, type Sender } from '@invitekit/clients/sender';
import { attempt } from './attempt.ts';

/**
 * Every sent invitation that is pending. A part of them would not do, so Max Credits must suffice for all.
 *
 * @param sender - Does not read the list again afterwards. Without one, no time zone is needed.
 */
export async function readAllSent(
  client: InvitationClient,
  sender: Sender | undefined,
  signal: AbortSignal | undefined,
): Promise<readonly Invitation[]> {
  const reading = await attempt(async () =>
    sender === undefined ? (await readPending(client, { signal })).items : await sender.pending({ signal }),
  );
  if ('value' in reading) return reading.value;
  const { vendor, prices } = client;
  if (prices === null || !isOverBudget(reading.error)) throw reading.error;
  const message = `Max Credits is too low to read the whole list of pending invitations. It takes 1 credit for every ${prices.resultsPerCredit}.`;
  throw new InvitationError('insufficient-credits', message, { vendor, isRetryable: false });
}
