import type { Invitation } from '../core/invitation.ts';
import type { InvitationClient, OperationOptions } from '../core/invitation-client.ts';
import { InvitationError } from '../core/invitation-error.ts';
import { readToEnd } from '../core/paginate.ts';

/**
 * Every sent invitation that is pending; a part of them would not do.
 *
 * @throws {InvitationError} `unexpected-answer` when the list changed again and again while it was read.
 */
export async function readPending(
  client: InvitationClient,
  { signal }: OperationOptions,
): Promise<readonly Invitation[]> {
  const { items, isComplete } = await readToEnd(client.listAllSent({ signal }));
  if (isComplete) return items;
  const message =
    'The list of pending invitations changed again and again while it was read, so somebody may be missing in it. Nothing was done. Try again later.';
  throw new InvitationError('unexpected-answer', message, { vendor: client.vendor });
}
